import { describe, expect, test } from 'vitest';
import { type FacetChoice, facetValues } from './facet-view.ts';
import type { SearchState } from './state.ts';

const state = (filters: SearchState['filters'] = {}): SearchState => ({ query: 'sởi', filters, sort: 'newest' });
const choices = (...counts: [string, number][]): FacetChoice[] =>
	counts.map(([id, count]) => ({ id, label: id.toUpperCase(), count }));
const places = choices(['hue', 5], ['lai-chau', 9], ['ha-noi', 2]);
const lines = (values: ReturnType<typeof facetValues>) => values.map(({ id, count }) => `${id} ${count}`);

test('without a search the counts are those of the archive, most first', () => {
	expect(lines(facetValues('tinh', places, state(), 'archive'))).toEqual(['lai-chau 9', 'hue 5', 'ha-noi 2']);
});

test('what a search does not find stays, with a zero, and leads nowhere', () => {
	const values = facetValues('tinh', places, state(), { tinh: { 'ha-noi': 3 } });
	expect(lines(values)).toEqual(['ha-noi 3', 'lai-chau 0', 'hue 0']);
	expect(values.map(({ leadsTo }) => leadsTo?.filters)).toEqual([{ tinh: 'ha-noi' }, undefined, undefined]);
});

test('a search that found nothing at all has zeros everywhere', () => {
	expect(lines(facetValues('tinh', places, state(), {}))).toEqual(['lai-chau 0', 'hue 0', 'ha-noi 0']);
});

test('a search that does not count shows no numbers and lets every value be tried', () => {
	const values = facetValues('tinh', places, state(), undefined);
	expect(values.map(({ count }) => count)).toEqual([undefined, undefined, undefined]);
	expect(values.every(({ leadsTo }) => leadsTo)).toBe(true);
});

test('the chosen value leads back, even from nothing, and the others replace it', () => {
	const values = facetValues('tinh', places, state({ tinh: 'hue', nam: '2025' }), { tinh: { 'lai-chau': 1 } });
	expect(values.map(({ id, chosen, leadsTo }) => [id, chosen, leadsTo?.filters])).toEqual([
		['lai-chau', false, { tinh: 'lai-chau', nam: '2025' }],
		['hue', true, { nam: '2025' }],
		['ha-noi', false, undefined],
	]);
	expect(values[0]?.leadsTo).toMatchObject({ query: 'sởi', sort: 'newest' });
});

test('years stand newest first whatever they count, entries without a date last', () => {
	const years = choices(['khong-ngay', 40], ['2018', 9], ['2025', 1]);
	expect(facetValues('nam', years, state(), 'archive').map(({ id }) => id)).toEqual(['2025', '2018', 'khong-ngay']);
});

describe('of a long list', () => {
	const letters = [...'abcdefghi'].map((id, at): [string, number] => [id, 100 - at]);
	const folded = (count: number, filters: SearchState['filters'] = {}) =>
		facetValues('tinh', choices(...letters.slice(0, count)), state(filters), 'archive').filter((value) => value.folded)
			.length;

	test('six values show and the others wait; a list of eight is not worth folding', () => {
		expect([folded(8), folded(9)]).toEqual([0, 3]);
	});

	test('the chosen value always shows', () => {
		expect(folded(9, { tinh: 'i' })).toBe(2);
	});
});
