import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../words.ts';
import { bestExcerpt, marksIn } from './excerpt.ts';

const filler = Array.from({ length: 60 }, (_, at) => `từ${at}`).join(' ');

/** The excerpt with its marks in square brackets. */
function excerpt(text: string, ...queries: string[]): string | undefined {
	const found = bestExcerpt(text, queries.map(wordsOf));
	if (!found) return undefined;
	let shown = '';
	let done = found.start;
	for (const { start, end } of found.marks) {
		shown += `${text.slice(done, start)}[${text.slice(start, end)}]`;
		done = end;
	}
	return shown + text.slice(done, found.end);
}
const marked = (text: string, ...queries: string[]) =>
	marksIn(text, queries.map(wordsOf)).map(({ start, end }) => text.slice(start, end));

describe('an excerpt', () => {
	test('is the part where the whole phrase stands, not the first word', () => {
		const shown = excerpt(`Bệnh nhân. ${filler} Các bệnh viện tuyến tỉnh. ${filler}`, 'bệnh viện');
		expect(shown).toContain('Các [bệnh viện] tuyến tỉnh.');
		expect(shown).not.toContain('Bệnh nhân');
	});

	test('is where most of the query stands together', () => {
		const text = `Tiêm chủng. ${filler} Tiêm chủng ở Mường Nhé, tiêm chủng. ${filler} Mường Nhé.`;
		expect(excerpt(text, 'tiêm chủng Mường Nhé')).toContain('[Tiêm chủng] ở [Mường Nhé], [tiêm chủng].');
	});

	test('of a long sentence marks what of it is shown', () => {
		const sentence = Array.from({ length: 60 }, (_, at) => `chữ${at}`).join(' ');
		expect(excerpt(`${filler} ${sentence}.`, sentence)).toMatch(/\[chữ0 .* chữ27\]$/);
	});

	test('keeps the spelling of the author', () => {
		expect(excerpt('Khoẻ hay Khỏe, bác sỹ.', 'khỏe bác sĩ')).toBe('Khoẻ hay [Khỏe, bác sỹ].');
	});

	test('marks what is typed without diacritics in any tone, what has them only as typed', () => {
		expect(excerpt('Đất, đắt, dat.', 'dat')).toBe('[Đất], [đắt], [dat].');
		expect(excerpt('Đất, đắt, dat.', 'đất')).toBe('[Đất], đắt, dat.');
	});

	test('knows other ways to write the query', () => {
		expect(excerpt('Thẻ bảo hiểm y tế.', 'BHYT', 'bảo hiểm y tế')).toBe('Thẻ [bảo hiểm y tế].');
	});

	test('of another way to write the query marks the whole of it, not its words', () => {
		expect(excerpt('Bác sĩ nội trú, BSCKI Nguyễn An.', 'BSCKI', 'bác sĩ chuyên khoa I')).toBe(
			'Bác sĩ nội trú, [BSCKI] Nguyễn An.',
		);
		expect(excerpt('Viêm gan mạn tính.', 'gan mãn tính', 'gan mạn tính')).toBe('Viêm [gan mạn tính].');
	});

	test('marks single words only where no phrase of the query stands', () => {
		expect(excerpt('Y tế xã, thuế và tế lễ.', 'y tế')).toBe('[Y tế] xã, thuế và tế lễ.');
		expect(excerpt('Tế lễ.', 'y tế')).toBe('[Tế] lễ.');
	});

	test('is where a whole phrase stands, not where its beginning is repeated or other ways to write it gather', () => {
		const text = `Bệnh viện, bệnh viện, bệnh viện. ${filler} Bệnh viện huyện. ${filler}`;
		expect(excerpt(text, 'bệnh viện huyện')).toContain('[Bệnh viện huyện]');
		const other = `Bảo hiểm y tế. ${filler} Thẻ BHYT xã. ${filler}`;
		expect(excerpt(other, 'thẻ BHYT xã', 'thẻ bảo hiểm y tế xã')).toContain('[Thẻ BHYT xã]');
	});

	test('marks nothing beyond its end', () => {
		const gap = Array.from({ length: 29 }, (_, at) => `từ${at}`).join(' ');
		const text = `Tiêm chủng mở rộng quốc gia ${gap} bệnh viện ${filler}`;
		expect(excerpt(text, 'tiêm chủng mở rộng quốc gia, bệnh viện')).toMatch(
			/^\[Tiêm chủng mở rộng quốc gia\] từ0 .* từ28 \[?bệnh\]?$/,
		);
	});

	test('begins some words before what was asked, so that it is read in its sentence', () => {
		expect(excerpt(`${filler} Trạm y tế phòng sởi.`, 'sởi')).toMatch(/từ59 Trạm y tế phòng \[sởi\]/);
	});

	test('of another way to write the query leaves words unmarked that the query as typed has too', () => {
		expect(marked('Gan mãn tính, tính toán.', 'gan mãn tính', 'gan mạn tính')).toEqual(['Gan mãn tính']);
	});

	test('is none where nothing of the query stands', () => {
		expect(excerpt('Tin vắn.', 'sởi')).toBeUndefined();
		expect(excerpt('', 'sởi')).toBeUndefined();
		expect(excerpt('Tin vắn.', '')).toBeUndefined();
	});
});

test('titles are marked whole', () => {
	expect(marked('Kế hoạch 7095/KH-UBND về y tế', '7095 kh ubnd')).toEqual(['7095/KH-UBND']);
});

test('marks are in order, apart, and within the excerpt, whatever the text and query', () => {
	const word = fc.constantFrom('a', 'á', 'b', 'c', ',', '.', 'à b');
	const text = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '));
	fc.assert(
		fc.property(text, fc.array(text, { maxLength: 3 }), (content, queries) => {
			const found = bestExcerpt(content, queries.map(wordsOf));
			if (!found) return;
			let done = found.start;
			expect(found.marks.length).toBeGreaterThan(0);
			for (const { start, end } of found.marks) {
				expect(start).toBeGreaterThanOrEqual(done);
				expect(end).toBeGreaterThan(start);
				done = end;
			}
			expect(done).toBeLessThanOrEqual(found.end);
			expect(found.end).toBeLessThanOrEqual(content.length);
		}),
	);
});
