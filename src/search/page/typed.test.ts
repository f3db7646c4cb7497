import { expect, test } from 'vitest';
import type { SearchState } from './state.ts';
import { withTyped } from './typed.ts';

const shown: SearchState = { query: 'ho gà', filters: {}, from: '2025-01-01', literal: true };
const target: SearchState = { ...shown, filters: { loai: 'diem-tin' } };

test('words and days typed but not yet searched go along with a filter', () => {
	const typed = { ...shown, query: 'sởi', to: '2025-12-31' };
	expect(withTyped(target, typed, shown)).toEqual({
		query: 'sởi',
		filters: { loai: 'diem-tin' },
		from: '2025-01-01',
		to: '2025-12-31',
		literal: undefined,
	});
});

test('where nothing was typed the link leads where it says', () => {
	expect(withTyped(target, shown, shown)).toEqual(target);
});

test('a link that takes the days away does so whatever was typed there', () => {
	const without = { ...shown, from: undefined };
	expect(withTyped(without, { ...shown, from: '2024-01-01' }, shown).from).toBeUndefined();
});
