import { describe, expect, test } from 'vitest';
import { findWords, pageWordsOf } from './find-words.ts';

/** The texts that are marked on a page of these blocks. */
function marked(query: string, ...blocks: string[]): string[] {
	const words = blocks.flatMap((text, block) => pageWordsOf(text).map((word) => ({ ...word, block, text })));
	return findWords(words, query).map(([first, last]) =>
		words[first]!.text.slice(words[first]!.start, words[last]!.end),
	);
}

describe('marks', () => {
	test.each([
		['bệnh án', ['Hồ sơ bệnh án điện tử'], ['bệnh án']],
		['benh an', ['Bệnh án và bệnh ẩn'], ['Bệnh án', 'bệnh ẩn']],
		['bệnh án', ['Bệnh án và bệnh ẩn'], ['Bệnh án']],
		['hòa bình', ['Hoà Bình, hòa  bình'], ['Hoà Bình', 'hòa  bình']],
		['kĩ thuật', ['Kỹ thuật'], ['Kỹ thuật']],
		['7095/KH-UBND', ['Kế hoạch 7095/KH-UBND và 7095'], ['7095/KH-UBND']],
		['tiêm chủng mở rộng', ['tiêm chủng; mở rộng', 'tiêm chủng'], ['tiêm chủng; mở rộng']],
		['án', ['bệnh án, kháng thể'], ['án']],
		['y tế', ['Y tế'], ['Y tế']],
	])('«%s»', (query, blocks, expected) => {
		expect(marked(query, ...blocks)).toEqual(expected);
	});

	test('decomposed text in its place', () => {
		const text = 'Sở Y tế: bệnh án'.normalize('NFD');
		expect(marked('bệnh án', text)).toEqual(['bệnh án'.normalize('NFD')]);
	});

	test('pairs where the phrase is nowhere, as one where they overlap', () => {
		expect(marked('tiêm chủng mở rộng toàn quốc', 'Tiêm chủng mở rộng ở tỉnh', 'toàn quốc, tiêm')).toEqual([
			'Tiêm chủng mở rộng',
			'toàn quốc',
		]);
	});

	test('single words where no pair is there, but none of one letter', () => {
		expect(marked('vắc xin y sởi', 'Sởi ở trẻ em; xin vắc', 'y sĩ')).toEqual(['Sởi', 'xin', 'vắc']);
	});

	test('no phrase across two blocks', () => {
		expect(marked('bệnh án', 'người bệnh', 'án phí')).toEqual(['bệnh', 'án']);
	});

	test.each(['', '…', 'zzz', 'y', 'đ'])('nothing for «%s»', (query) => {
		expect(marked(query, 'Y tế', 'Điều 1: đ)')).toEqual([]);
	});
});
