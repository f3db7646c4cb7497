import { expect, test } from 'vitest';
import { chipsOf } from './chips.ts';

const labelOf = (_: string, value: string) => ({ 'lai-chau': 'Lai Châu', '2025': 'Năm 2025' })[value] ?? value;

test('one filter has a chip that leaves the rest of the search alone', () => {
	const state = { query: 'a', filters: { tinh: 'lai-chau' }, sort: 'newest' } as const;
	expect(chipsOf(state, labelOf)).toEqual([{ label: 'Phạm vi: Lai Châu', leadsTo: { ...state, filters: {} } }]);
});

test('several have one each and one for all; a value that the archive does not have shows as it is', () => {
	const state = { query: 'a', filters: { nam: '1066', tinh: 'lai-chau' }, from: '2025-07-01' };
	const chips = chipsOf(state, labelOf);
	expect(chips.map(({ label }) => label)).toEqual([
		'Phạm vi: Lai Châu',
		'Năm: 1066',
		'Ngày: từ 01/7/2025',
		'hết bộ lọc',
	]);
	expect(chips[2]?.leadsTo).toEqual({ ...state, from: undefined, to: undefined });
	expect(chips[3]?.leadsTo).toEqual({ query: 'a', filters: {} });
});

test('a range that is not in force has none', () => {
	expect(chipsOf({ query: 'a', filters: {}, from: '2025-12-31', to: '2025-01-01' }, labelOf)).toEqual([]);
});

test('a value that names its filter is not told twice', () => {
	expect(chipsOf({ query: '', filters: { nam: '2025' } }, labelOf).map(({ label }) => label)).toEqual(['Năm 2025']);
});
