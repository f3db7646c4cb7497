import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SearchFilter, searchFilters } from './filters.ts';
import { readState, writeState } from './search-state.ts';

describe('the address of a search', () => {
	test.each([
		['', { query: '', filters: {} }],
		['?q=', { query: '', filters: {} }],
		['?q=7095%2FKH-UBND', { query: '7095/KH-UBND', filters: {} }],
		['?q=+s%E1%BB%9Fi++', { query: 'sởi', filters: {} }],
		['?q=so%CC%9B%CC%89i', { query: 'sởi', filters: {} }],
		['?nam=2025&tinh=Lai+Ch%C3%A2u', { query: '', filters: { nam: '2025', tinh: 'Lai Châu' } }],
		['?q=a&tinh=&utm_source=b&trang=2', { query: 'a', filters: {} }],
		['?q=a&q=b', { query: 'a', filters: {} }],
	])('%s is read', (search, state) => {
		expect(readState(search)).toEqual(state);
	});

	test.each([
		[{ query: '', filters: {} }, ''],
		[{ query: '7095/KH-UBND', filters: {} }, '?q=7095%2FKH-UBND'],
		[{ query: 'sởi & cúm', filters: { tinh: 'Lai Châu' } }, '?q=s%E1%BB%9Fi+%26+c%C3%BAm&tinh=Lai+Ch%C3%A2u'],
		[{ query: '', filters: { loai: 'Văn bản' } }, '?loai=V%C4%83n+b%E1%BA%A3n'],
	])('%j is written', (state, search) => {
		expect(writeState(state)).toBe(search);
	});

	test('brings any search back as it was', () => {
		const text = fc
			.string({ unit: 'grapheme', maxLength: 40 })
			.map((value) => value.normalize('NFC').trim().slice(0, 200).trim());
		const names = Object.keys(searchFilters) as SearchFilter[];
		const filters = fc
			.dictionary(fc.constantFrom(...names), fc.string({ unit: 'grapheme', minLength: 1 }))
			.map((values) => ({ ...values }) as Partial<Record<SearchFilter, string>>);
		fc.assert(
			fc.property(text, filters, (query, chosen) => {
				expect(readState(writeState({ query, filters: chosen }))).toEqual({ query, filters: chosen });
			}),
		);
	});

	test('holds no more than 200 letters of a query', () => {
		expect(readState(`?q=${'a'.repeat(500)}`).query).toHaveLength(200);
	});

	test.each([
		['a blank', `${'a'.repeat(199)} b`],
		['one letter of two code units', `${'a'.repeat(199)}𠮷`],
	])('is the same after a second reading when the cut falls on %s', (_, query) => {
		const once = readState(writeState({ query, filters: {} }));
		expect(readState(writeState(once))).toEqual(once);
	});
});
