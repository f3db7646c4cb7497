import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { sampleArchive, sampleBrief, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { monthTable, provinceTable } from './count-tables.ts';
import { filesByPath } from './sample-files.ts';

const archive = sampleArchive({
	news: [sampleNews('a'), sampleNews('b', { provinces: ['ninh-binh'] })],
	briefs: [sampleBrief('c', { publishedAtMissing: 'không ghi' }, { folder: 'khong-ngay' })],
	documents: [sampleDocument('d', { issuedOn: '2018' })],
});
const files = await filesByPath(archive, provinceTable, monthTable);
const rowsOf = (path: string): string[][] => parse(files.get(path)!, { bom: true });

test('the provinces, with whole addresses', () => {
	const rows = rowsOf('du-lieu/bieu-do/tinh-thanh.csv');
	expect(rows).toHaveLength(36);
	expect(rows[0]).toEqual(['Mã', 'Tỉnh, thành phố', 'Gồm tỉnh cũ', 'Số mục', 'Địa chỉ']);
	expect(rows).toContainEqual([
		'ninh-binh',
		'Ninh Bình',
		'Hà Nam, Nam Định',
		'1',
		'https://kho.vidu.vn/tinh-thanh/ninh-binh/',
	]);
	expect(rows).toContainEqual(['lai-chau', 'Lai Châu', '', '3', 'https://kho.vidu.vn/tinh-thanh/lai-chau/']);
});

test('the months of years with entries; empty cells for what is not known', () => {
	const rows = rowsOf('du-lieu/bieu-do/theo-thang.csv');
	expect(rows[0]).toEqual(['Năm', 'Tháng', 'Số mục', 'Địa chỉ']);
	expect(rows).toHaveLength(1 + 12 + 12 + 1 + 1);
	expect(rows.filter(([, , count]) => Number(count) > 0)).toEqual([
		['2025', '3', '2', 'https://kho.vidu.vn/nam/2025/03/'],
		['2018', '', '1', 'https://kho.vidu.vn/nam/2018/'],
		['', '', '1', 'https://kho.vidu.vn/nam/khong-ngay/'],
	]);
});
