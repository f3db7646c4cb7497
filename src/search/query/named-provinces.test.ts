import { expect, test } from 'vitest';
import { provinceTable } from '../index/province-table.ts';
import { namedProvinces } from './named-provinces.ts';
import { parseQuery } from './parse.ts';

const table = provinceTable();

test.each([
	['trạm y tế Bắc Giang', 'Bắc Giang', 'bac-ninh', 'trạm y tế Bắc Ninh'],
	['tram y te bac giang 2024', 'Bắc Giang', 'bac-ninh', 'tram y te bac ninh 2024'],
	['Hoà Bình'.normalize('NFD'), 'Hòa Bình', 'phu-tho', 'Phú Thọ'],
	['dịch ở Huế', 'Huế', 'hue', 'dịch ở Huế'],
])('«%s» names a province', (typed, name, id, rewritten) => {
	expect(namedProvinces(parseQuery(typed), table)).toEqual([expect.objectContaining({ name, id, rewritten })]);
});

test.each(['Thái Bình Dương', 'bác giảng', 'bắc', 'giang bac', ''])('«%s» names none', (typed) => {
	expect(namedProvinces(parseQuery(typed), table)).toEqual([]);
});

test('the table holds every name once', () => {
	expect(table.length).toBeGreaterThan(25);
	expect(table.map(([name]) => name)).toContain('Bắc Giang');
	expect(table.filter(([name]) => name === 'Bắc Ninh')).toEqual([['Bắc Ninh', 'bac-ninh', 'Bắc Ninh']]);
});
