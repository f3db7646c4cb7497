import { expect, test } from 'vitest';
import { provinceName } from '#vocabulary/provinces.ts';
import { describeProvince, formatEntryPlace } from './labels.ts';

test.each([
	[['lai-chau'], 'Lai Châu'],
	[['bac-giang'], 'Bắc Giang (nay là Bắc Ninh)'],
	[['trung-uong'], 'Trung ương'],
	[['ho-chi-minh'], 'TP. Hồ Chí Minh'],
	[['nghe-an', 'bac-giang'], 'Nghệ An, Bắc Giang (nay là Bắc Ninh)'],
])('%j reads «%s»', (ids, text) => {
	expect(formatEntryPlace({ provinces: ids.map(provinceName) })).toBe(text);
});

test.each([
	['lai-chau', undefined],
	['bac-ninh', 'Gồm tư liệu của Bắc Giang (trước 01/7/2025).'],
	['can-tho', 'Gồm tư liệu của Hậu Giang, Sóc Trăng (trước 01/7/2025).'],
	['trung-uong', 'Tư liệu chung của cả nước và của các cơ quan trung ương.'],
])('the page of %s says what it covers', (id, text) => {
	expect(describeProvince(id)).toBe(text);
});
