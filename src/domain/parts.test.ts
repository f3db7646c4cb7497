import { expect, test } from 'vitest';
import { cutIntoParts, partName } from './parts.ts';

const cut = (sizes: readonly number[]) => [...cutIntoParts(sizes, (size) => size, { items: 3, size: 10 })];

test('parts are full by number or by size, and what is added changes the last only', () => {
	expect(cut([1, 1, 1, 1])).toEqual([[1, 1, 1], [1]]);
	expect(cut([4, 6, 1, 9, 1])).toEqual([[4, 6], [1, 9], [1]]);
	expect(cut([4, 6, 1, 9, 1, 5])).toEqual([
		[4, 6],
		[1, 9],
		[1, 5],
	]);
});

test('an item larger than a part stands alone; nothing gives no part', () => {
	expect(cut([1, 50, 1])).toEqual([[1], [50], [1]]);
	expect(cut([])).toEqual([]);
});

test('the first part has the name of the whole', () => {
	expect([1, 2].map((number) => partName('oai', 'xml', number))).toEqual(['oai.xml', 'oai-2.xml']);
});
