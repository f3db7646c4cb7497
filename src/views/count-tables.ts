import { undatedFolder } from '#domain/entry-path.ts';
import { monthCounts } from '#domain/month-counts.ts';
import { provinceCounts } from '#domain/province-counts.ts';
import { publicUrl } from '#domain/site-address.ts';
import { toCsv } from '#domain/tables.ts';
import { dataUrl, urls } from '#domain/urls.ts';
import type { FileKind } from './file-kind.ts';
import type { Sources } from './page-kind.ts';

/** The numbers behind the map of provinces and the calendar, as CSV with whole addresses. */

export const provinceTableUrl = dataUrl('bieu-do/tinh-thanh.csv');
export const monthTableUrl = dataUrl('bieu-do/theo-thang.csv');

/** Rows, the header row first. */
type Rows = readonly (readonly string[])[];

/** A row a province, the central level first. */
export const provinceTable = table('bảng theo tỉnh', provinceTableUrl, ({ archive, address }) => [
	['Mã', 'Tỉnh, thành phố', 'Gồm tỉnh cũ', 'Số mục', 'Địa chỉ'],
	...provinceCounts(archive).map(({ id, name, former, count }) => [
		id,
		name,
		former.join(', '),
		String(count),
		publicUrl(urls.province(id), address),
	]),
]);

/** A row for each month of a year that has entries; without a month what is known by year only, without a year the undated. */
export const monthTable = table('bảng theo tháng', monthTableUrl, ({ archive, address }) => {
	const { years, undated } = monthCounts(archive);
	const row = (year: string, month: string, count: number, path: string) => [
		year,
		month,
		String(count),
		publicUrl(path, address),
	];
	return [
		['Năm', 'Tháng', 'Số mục', 'Địa chỉ'],
		...years.flatMap(({ year, months, withoutMonth }) => [
			...months.map((count, index) => {
				const month = String(index + 1);
				return row(year, month, count, urls.month(year, month.padStart(2, '0')));
			}),
			...(withoutMonth > 0 ? [row(year, '', withoutMonth, urls.year(year))] : []),
		]),
		...(undated > 0 ? [row('', '', undated, urls.year(undatedFolder))] : []),
	];
});

function table(name: string, url: string, view: (sources: Sources) => Rows): FileKind<Rows> {
	return { name, files: (sources) => [{ path: url.slice(1), view: () => view(sources) }], write: toCsv };
}
