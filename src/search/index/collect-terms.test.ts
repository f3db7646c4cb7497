import { describe, expect, test } from 'vitest';
import { findTerm } from '../terms/read.ts';
import { collectTerms, type TermsPage } from './collect-terms.ts';

/** How often each document holds a word or pair. */
function counts(kind: 'words' | 'pairs', folded: string, ...pages: TermsPage[]): number[] {
	const [chunk] = collectTerms(pages)[kind].encoded().chunks(1_000_000);
	return findTerm(chunk!, folded)?.flatMap(({ postings }) => [...postings.counts]) ?? [];
}

describe('terms of a page', () => {
	test('are those of its title too, once, whether or not the text repeats it', () => {
		const title = 'Tiêm chủng';
		for (const text of ['Trẻ em.', 'Sở Y tế. Tiêm chủng. Trẻ em.']) {
			expect(counts('words', 'tiem', { title, text })).toEqual([1]);
			expect(counts('pairs', 'tiem chung', { title, text })).toEqual([1]);
		}
	});

	test('count again in the abstract', () => {
		expect(counts('words', 'soi', { title: '', lead: 'Phòng sởi.', text: 'Phòng sởi. Tiêm.' })).toEqual([2]);
	});

	test('are no pair across the end of a sentence', () => {
		const page = { title: '', text: 'Phòng sởi. Quai bị ở TP.HCM.' };
		expect(counts('pairs', 'soi quai', page)).toEqual([]);
		expect(counts('pairs', 'tp hcm', page)).toEqual([1]);
	});

	test('tell where the title ends, which a colon ends too', () => {
		for (const title of ['Viêm khớp', 'Viêm khớp: nguyên nhân', 'Viêm khớp - nguyên nhân']) {
			expect(counts('words', 'khop $', { title, text: 'Bài.' })).toEqual([1]);
			expect(counts('words', '^ viem', { title, text: 'Bài.' })).toEqual([1]);
		}
		expect(counts('words', 'khop $', { title: 'Viêm khớp nhiễm khuẩn', text: 'Bài.' })).toEqual([]);
	});

	test('count for lengths as the text has them', () => {
		const { lengths, titleLengths } = collectTerms([
			{ title: 'Tiêm chủng', lead: 'Trẻ em.', text: 'Tiêm chủng. Trẻ em.' },
			{ title: 'Tiêm chủng', text: 'Trẻ em.' },
			{ title: '', text: '' },
		]);
		expect({ lengths, titleLengths }).toEqual({ lengths: [4, 4, 0], titleLengths: [2, 2, 0] });
	});
});
