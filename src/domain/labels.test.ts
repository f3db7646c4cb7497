import { expect, test } from 'vitest';
import { currentProvince, provinceName } from '#vocabulary/provinces.ts';
import { describeProvince, formatEntryPlace } from './labels.ts';

test.each([
	[['lai-chau'], 'Lai Châu'],
	[['bac-giang'], 'Bắc Giang (nay là Bắc Ninh)'],
	[['trung-uong'], 'Trung ương'],
	[['nghe-an', 'bac-giang'], 'Nghệ An, Bắc Giang (nay là Bắc Ninh)'],
])('%j reads «%s»', (ids, text) => {
	expect(formatEntryPlace({ provinces: ids.map(provinceName) })).toBe(text);
});

test.each([
	['lai-chau', undefined],
	['bac-ninh', 'Gồm tư liệu của Bắc Giang (trước 01/07/2025).'],
	['can-tho', 'Gồm tư liệu của Hậu Giang, Sóc Trăng (trước 01/07/2025).'],
])('the page of %s says what merged into it', (id, text) => {
	expect(describeProvince(currentProvince(id)!)).toBe(text);
});
