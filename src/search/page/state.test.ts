import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	cleanQuery,
	filterNames,
	isIdle,
	readState,
	type SearchState,
	withFilter,
	withoutLimits,
	writeState,
} from './state.ts';

const nothing: SearchState = { query: '', filters: {} };

describe('the address of a search', () => {
	test.each<[string, Partial<SearchState>]>([
		['', {}],
		['?q=', {}],
		['?q=7095%2FKH-UBND', { query: '7095/KH-UBND' }],
		['?q=+s%E1%BB%9Fi++', { query: 'sởi' }],
		['?q=so%CC%9B%CC%89i', { query: 'sởi' }],
		['?nam=2025&tinh=Lai+Ch%C3%A2u', { filters: { nam: '2025', tinh: 'Lai Châu' } }],
		['?q=a&tinh=&utm_source=b&trang=2', { query: 'a' }],
		['?q=a&q=b', { query: 'a' }],
		['?co-quan=bo-y-te&muc-do=full', { filters: { 'co-quan': 'bo-y-te', 'muc-do': 'full' } }],
		['?tu=2025-01-01&den=2025-12-31', { from: '2025-01-01', to: '2025-12-31' }],
		['?tu=mai&den=', { from: 'mai' }],
		['?q=a&xep=moi', { query: 'a', sort: 'newest' }],
		['?q=a&xep=cu', { query: 'a', sort: 'oldest' }],
		['?q=a&xep=hay', { query: 'a' }],
		['?q=a&nguyen=1', { query: 'a', literal: true }],
		['?q=a&nguyen=co', { query: 'a' }],
		['?nguyen=1', {}],
		['?q=a&noi=may', { query: 'a', saved: true }],
		['?q=a&noi=kho', { query: 'a' }],
	])('%s is read', (search, state) => {
		expect(readState(search)).toEqual({ ...nothing, ...state });
	});

	test.each<[Partial<SearchState>, string]>([
		[{}, ''],
		[{ query: '7095/KH-UBND' }, '?q=7095%2FKH-UBND'],
		[{ query: 'sởi & cúm', filters: { tinh: 'Lai Châu' } }, '?q=s%E1%BB%9Fi+%26+c%C3%BAm&tinh=Lai+Ch%C3%A2u'],
		[{ filters: { loai: 'Văn bản' } }, '?loai=V%C4%83n+b%E1%BA%A3n'],
		[{ query: 'a', sort: 'oldest', literal: true, to: '2025-12-31' }, '?q=a&den=2025-12-31&xep=cu&nguyen=1'],
		[{ query: 'a', saved: true }, '?q=a&noi=may'],
	])('%j is written', (state, search) => {
		expect(writeState({ ...nothing, ...state })).toBe(search);
	});

	test('brings any search back as it was', () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map(cleanQuery);
		const optional = fc.option(text, { nil: undefined }).map((value) => value || undefined);
		const state = fc
			.record({
				query: text,
				filters: fc.dictionary(fc.constantFrom(...filterNames), text.filter(Boolean)).map((values) => ({ ...values })),
				from: optional,
				to: optional,
				sort: fc.constantFrom(undefined, 'newest', 'oldest'),
				literal: fc.constantFrom(undefined, true),
				saved: fc.constantFrom(undefined, true),
			})
			.map((made) => ({ ...made, literal: made.query ? made.literal : undefined }) as SearchState);
		fc.assert(
			fc.property(state, (made) => {
				expect(readState(writeState(made))).toEqual(made);
			}),
		);
	});

	test('holds no more than 200 letters of a query', () => {
		expect(readState(`?q=${'a'.repeat(10_000)}`).query).toHaveLength(200);
	});

	test.each([
		['a blank', `${'a'.repeat(199)} b`],
		['one letter of two code units', `${'a'.repeat(199)}𠮷`],
	])('is the same after a second reading when the cut falls on %s', (_, query) => {
		const once = readState(writeState({ ...nothing, query }));
		expect(readState(writeState(once))).toEqual(once);
	});
});

test.each([
	['a\u0000b\u0007', 'a b'],
	['\u202Esởi\u200F', 'sởi'],
	['bệnh\u00ADviện\uFEFF', 'bệnhviện'],
	['bệnh\n\tviện', 'bệnh viện'],
	['\uD800', ''],
	['\u200B \u2066', ''],
])('a query keeps no character that nobody sees: %j', (typed, query) => {
	expect(cleanQuery(typed)).toBe(query);
});

test('a filter is set, replaced and taken away, and leaves the rest alone', () => {
	const state: SearchState = { query: 'a', filters: { tinh: 'lai-chau', nam: '2025' }, sort: 'newest' };
	expect(withFilter(state, 'tinh', 'hue').filters).toEqual({ tinh: 'hue', nam: '2025' });
	expect(withFilter(state, 'tinh')).toEqual({ ...state, filters: { nam: '2025' } });
	expect(withoutLimits({ ...state, from: '2025-01-01' })).toEqual({ query: 'a', filters: {}, sort: 'newest' });
	expect(withoutLimits({ ...state, saved: true }).saved).toBe(true);
});

test('nothing asked is no search; an order alone lists everything', () => {
	expect(isIdle(nothing)).toBe(true);
	expect(isIdle({ ...nothing, sort: 'oldest' })).toBe(false);
	expect(isIdle({ ...nothing, saved: true })).toBe(true);
	expect(isIdle({ ...nothing, from: 'mai' })).toBe(false);
});
