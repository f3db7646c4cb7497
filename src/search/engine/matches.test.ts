import { describe, expect, test } from 'vitest';
import { parseQuery } from '../query/parse.ts';
import { matchesOf } from './matches.ts';

/** Places of what holds all that was asked, of documents in one period with these scores and shares. */
function full(query: string, documents: readonly (readonly [score: number, share: number])[]): number[] {
	const found = {
		scores: Float32Array.from(documents, ([score]) => score),
		shares: Float32Array.from(documents, ([, share]) => share),
	};
	const matches = matchesOf([{ offset: 0, found }], parseQuery(query), () => true);
	return matches.filter((match) => match.full).map(({ document }) => document);
}

describe('a document holds what was asked', () => {
	test('in a name with all its words, or with most of them when it scores like the best', () => {
		const documents = [
			[10, 1],
			[9, 0.7],
			[2, 0.7],
			[9, 0.3],
		] as const;
		expect(full('trạm y tế', documents)).toEqual([0, 1]);
	});

	test('in a question with half of its words', () => {
		const documents = [
			[10, 0.9],
			[2, 0.6],
			[2, 0.4],
		] as const;
		expect(full('trẻ mấy tháng thì tiêm vắc xin sởi', documents)).toEqual([0, 1]);
	});
});
