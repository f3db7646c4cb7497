import { describe, expect, it, test } from 'vitest';
import { healthOf } from '#domain/health/health-of.ts';
import { sampleArchive, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { columnsOf } from '#import/write/terminal-width.ts';
import { numberTable } from './columns.ts';
import { reportText } from './report-text.ts';

const none = { drafts: 0, scheduled: 0, unread: [] };
const archive = sampleArchive({
	news: [
		sampleNews('mot', { sourceMissing: 'không ghi' }, { body: 'Theo Luật số 51/2024/QH15 và Luật số 52/202/QH15.' }),
		sampleNews('hai', { publishedAtMissing: 'không ghi' }, { folder: 'khong-ngay' }),
		sampleNews('ba', { withdrawn: { reason: 'Trùng', on: '2025-09-01' } }),
	],
	documents: [sampleDocument('bon', { numberMissing: 'mất trang đầu' })],
});
const health = healthOf(archive);

/** The lines under a heading, up to the next. */
function section(report: string, heading: string): string[] {
	const lines = report.split('\n');
	const start = lines.findIndex((line) => line.startsWith(`── ${heading}`));
	const rest = lines.slice(start + 1);
	return rest.slice(0, rest.findIndex((line) => line.startsWith('── ')) >>> 0).filter(Boolean);
}

it.each([
	[5, '5 tệp còn lỗi (1.md, 2.md, 3.md, 4.md, 5.md).'],
	[6, '6 tệp còn lỗi (1.md, 2.md, 3.md, 4.md, 5.md, và 1 tệp khác).'],
])('of %i files with errors it names five', (count, told) => {
	const unread = Array.from({ length: count }, (_, index) => `${index + 1}.md`);
	expect(reportText(health, { ...none, unread }, 400)).toContain(`Không tính: ${told}`);
});

describe.each([20, 40, 60, 80, 100, 140, 400])('in a terminal of %i columns', (columns) => {
	const report = reportText(health, { drafts: 3, scheduled: 1, unread: ['tin-tuc/2025/hỏng.md'] }, columns);

	it('no line is wider than the terminal, forty columns at least', () => {
		const widest = Math.max(...report.split('\n').map(columnsOf));
		expect(widest).toBeLessThanOrEqual(Math.max(40, columns));
	});

	it('every number stands somewhere', () => {
		const words = report.replace(/\s+/g, ' ');
		expect(words).toContain('Kho có 3 mục: 1 mục chưa rõ ngày; 1 mục chưa rõ nguồn');
		expect(words).toContain('Không tính: 3 bản nháp; 1 mục chưa tới ngày đăng; 1 tệp còn lỗi (tin-tuc/2025/hỏng.md).');
		expect(words).toContain('Luật 51/2024/QH15, Quốc hội, năm 2024');
	});
});

test('numbers of measures stand flush, with a bar where it fits', () => {
	expect(section(reportText(health, none, 80), 'Thời gian và nguồn')).toEqual([
		'Chưa rõ ngày đăng, ngày ban hành  1/3   33%  ███████·············',
		'Có ngày do suy luận               0/3    0%  ····················',
		'Chưa rõ nguồn                     1/3   33%  ███████·············',
		'Chưa rõ ngày lấy bản chụp         3/3  100%  ████████████████████',
	]);
	expect(section(reportText(health, none, 60), 'Thời gian và nguồn')[0]).toBe(
		'Chưa rõ ngày đăng, ngày ban hành  1/3   33%',
	);
});

test('folders have a line each, and columns only of what was found', () => {
	const lines = section(reportText(health, none, 140), 'Theo thư mục');
	expect(lines.slice(-3).map((line) => line.split(/ {2,}/))).toEqual([
		['tin-tuc/2025', '1', '0', '1', '1', '1', '1', '0', '0', '1', '1'],
		['tin-tuc/khong-ngay', '1', '1', '0', '1', '1', '1', '0', '0', '0', '0'],
		['van-ban/2025', '1', '0', '0', '1', '1', '1', '1', '1', '0', '0'],
	]);
	expect(lines.join(' ')).not.toContain('luận');
});

test('an empty archive gives a short report', () => {
	expect(reportText(healthOf(sampleArchive({})), none, 80)).toContain('Kho có 0 mục.');
});

describe('a table of numbers', () => {
	const labels = { heading: 'Mục', values: ['một', 'hai'] };
	const column = (heading: string, ...values: string[]) => ({ heading, values });

	it('breaks headings and keeps letters of two code points in line', () => {
		const written = column('Chưa rõ ngày'.normalize('NFD'), '1', '1.234');
		expect(numberTable(labels, [written, column('Số', '5', '6')], 80).map((line) => line.normalize('NFC'))).toEqual([
			'     Chưa rõ',
			'Mục     ngày  Số',
			'một        1   5',
			'hai    1.234   6',
		]);
	});

	it('goes on below, with its labels, where it does not fit', () => {
		expect(numberTable(labels, [column('Mười chữ', '1', '2'), column('Hai mươi', '3', '4')], 12)).toEqual([
			'     Mười',
			'Mục   chữ',
			'một     1',
			'hai     2',
			'',
			'      Hai',
			'Mục  mươi',
			'một     3',
			'hai     4',
		]);
	});
});
