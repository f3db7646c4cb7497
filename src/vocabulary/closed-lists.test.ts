import { expect, test } from 'vitest';
import * as lists from './closed-lists.ts';

const { keysOf: _, ...byName } = lists;

test.each(Object.entries(byName))('every value of %s has its own Vietnamese label', (_, list) => {
	const labels = Object.values(list).map((value) => (typeof value === 'string' ? value : value.label));
	expect(labels.filter((label) => label.trim() === '')).toEqual([]);
	expect(new Set(labels).size).toBe(labels.length);
});

test('a relation reads differently from either end', () => {
	const kinds = Object.values(lists.relationKinds);
	expect(new Set(kinds.flatMap(({ label, inverse }) => [label, inverse])).size).toBe(2 * kinds.length);
});

test('parts of the day follow each other', () => {
	const starts = Object.values(lists.partsOfDay).map(({ startsAt }) => startsAt);
	expect(starts).toEqual(starts.toSorted());
});
