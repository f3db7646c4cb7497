import { expect, test } from 'vitest';
import { formerProvinceTable } from '../index/former-province-table.ts';
import { formerProvinces } from './former-provinces.ts';
import { parseQuery } from './parse.ts';

const table = formerProvinceTable();

test.each([
	['trạm y tế Bắc Giang', 'Bắc Giang', 'bac-ninh', 'trạm y tế Bắc Ninh'],
	['tram y te bac giang 2024', 'Bắc Giang', 'bac-ninh', 'tram y te bac ninh 2024'],
	['Hoà Bình'.normalize('NFD'), 'Hòa Bình', 'phu-tho', 'Phú Thọ'],
])('«%s» names a former province', (typed, name, id, rewritten) => {
	expect(formerProvinces(parseQuery(typed), table)).toEqual([expect.objectContaining({ name, id, rewritten })]);
});

test.each(['Thái Bình Dương', 'Bắc Ninh', 'bác giảng', 'bắc', 'giang bac', ''])('«%s» names none', (typed) => {
	expect(formerProvinces(parseQuery(typed), table)).toEqual([]);
});

test('the table holds every former province but those whose name lives on', () => {
	expect(table.length).toBeGreaterThan(25);
	expect(table.map(([name]) => name)).toContain('Bắc Giang');
	expect(table.map(([name]) => name)).not.toContain('Bắc Ninh');
});
