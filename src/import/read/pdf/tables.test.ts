import { expect, test } from 'vitest';
import { readPdf } from './read-pdf.ts';
import { indicators, plan } from './sample-documents.ts';
import { drawPdf, officialPdf } from './sample-pdf.ts';
import { tablesOf } from './sample-reading.ts';

const official = readPdf(await officialPdf({ ...plan, justified: true, footer: 'Kế hoạch khám bệnh, chữa bệnh' }));

test('a table with rules keeps its cells, the wrapped ones whole and the empty one empty', async () => {
	expect(tablesOf(await official)).toEqual([{ kind: 'table', page: 1, headerRows: 1, rows: indicators.rows }]);
});

test('a table without rules is rebuilt from its columns', async () => {
	const body = plan.body.map((part) => (typeof part === 'string' ? part : { ...part, ruled: false }));
	const read = await readPdf(await officialPdf({ ...plan, body }));
	expect(tablesOf(read)).toEqual([{ kind: 'table', page: 1, headerRows: 1, rows: indicators.rows }]);
});

test('a table that goes on overleaf is one table, its repeated header dropped', async () => {
	const header = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2025', 'Năm 2030'];
	const rows = Array.from({ length: 60 }, (_, row) => [
		`${row + 1}`,
		`Trạm y tế xã số ${row + 1}`,
		'Người',
		`${row},5`,
		`>${row}`,
	]);
	const pages = [rows.slice(0, 30), rows.slice(30)].map((part) => ({
		...indicators,
		merged: [],
		rows: [header, ...part],
	}));
	const bytes = await drawPdf((pdf) => {
		for (const [index, table] of pages.entries()) {
			if (index > 0) pdf.addPage();
			table.rows.forEach((row, line) => {
				let x = 85;
				row.forEach((text, column) => {
					const width = table.widths[column]!;
					pdf.rect(x, 80 + line * 20, width, 20).stroke();
					pdf
						.font('regular')
						.fontSize(9)
						.text(text, x + 3, 84 + line * 20, { lineBreak: false });
					x += width;
				});
			});
		}
	});
	expect(tablesOf(await readPdf(bytes))).toEqual([{ kind: 'table', page: 1, headerRows: 1, rows: [header, ...rows] }]);
});

test('columns that cannot be told apart stay as they stood, with a warning', async () => {
	const bytes = await drawPdf((pdf) => {
		pdf.font('regular').fontSize(11);
		for (const [line, xs] of [
			[85, 200, 300, 420],
			[85, 160, 240, 420],
			[85, 260, 330, 480],
			[85, 130, 210, 300],
		].entries()) {
			xs.forEach((x, column) => {
				pdf.text(`số ${line}${column} mục`, x, 100 + line * 15, { lineBreak: false });
			});
		}
		for (const [line, xs] of [
			[85, 200, 400],
			[300, 400, 480],
			[85, 200, 400],
			[300, 400, 480],
		].entries()) {
			xs.forEach((x, column) => {
				pdf.text(`ô ${line}${column}`, x, 300 + line * 15, { lineBreak: false });
			});
		}
	});
	const read = await readPdf(bytes);
	const kept = read.parts.filter((part) => 'kind' in part && part.kind === 'preformatted');
	expect(kept.length).toBeGreaterThan(0);
	expect(read.warnings.map(({ rule }) => rule)).toContain('table-not-rebuilt');
	expect(JSON.stringify(read.parts)).toContain('ô 00');
});

test('the end of a centred title above one column is no part of the table', async () => {
	const rows = [
		['STT', 'Tên dịch vụ', 'Mức giá'],
		['1', 'Khám chuyên gia', '150.000'],
		['2', 'Khám ngoài giờ', '100.000'],
		['3', 'Hội chẩn từ xa', '200.000'],
	];
	const bytes = await drawPdf((pdf) => {
		pdf.font('regular').fontSize(11).text('Nội dung nghị quyết được giữ nguyên ở trang này.', 85, 60);
		pdf.text('(Kèm theo Nghị quyết số 9/2025/NQ-HĐND ngày 19 tháng 12 năm 2025', 105, 100, { lineBreak: false });
		pdf.text('của Hội đồng nhân dân tỉnh)', 225, 116, { lineBreak: false });
		for (const [line, row] of rows.entries())
			for (const [column, cell] of row.entries())
				pdf.text(cell, [85, 150, 400][column]!, 140 + line * 22, { lineBreak: false });
	});
	const { parts } = await readPdf(bytes);
	expect(parts).toContainEqual(expect.objectContaining({ kind: 'table', rows }));
	expect(JSON.stringify(parts)).toContain('của Hội đồng nhân dân tỉnh)');
});
