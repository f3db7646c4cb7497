import { type BuildRow, systemNames } from './row.ts';

/** The head of the table of builds; the first three columns are words. */
export const rowHead = [
	'Hệ thống',
	'Mục',
	'Kiểu',
	'Giây',
	'Kiểm tra',
	'Dựng trang',
	'Chỉ mục',
	'Giây CPU',
	'Đỉnh MB',
	'Trang dựng',
	'MB',
	'Tệp',
] as const;

/** A row of the table of builds. */
export function cellsOf(row: BuildRow): string[] {
	const { check, astro, index, ...more } = row.steps;
	const others = Object.values(more).reduce((sum, seconds) => sum + seconds, 0);
	return [
		systemNames[row.system],
		decimal(row.entries, 0),
		row.mode,
		decimal(row.seconds, 1),
		decimal(check, 1),
		// Planning which pages to render, and putting the site together, belong to making the pages.
		decimal(astro + others, 1),
		decimal(index, 1),
		decimal(row.cpuSeconds, 1),
		decimal(row.peakMB, 0),
		row.rendered === undefined ? '–' : decimal(row.rendered, 0),
		decimal(row.bytes / 1e6, 1),
		decimal(row.files, 0),
	];
}

/** A figure in the Vietnamese form. */
export function decimal(value: number, digits: number): string {
	return value.toLocaleString('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
