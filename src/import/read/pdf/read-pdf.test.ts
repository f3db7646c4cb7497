// Long because each test draws a whole document, and all of them ask one function.
import { expect, test } from 'vitest';
import { type Line, RefusedCapture, type Table } from '#import/model.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';
import { indicators, plan, scannedPdf } from './sample-documents.ts';
import { drawPdf, officialPdf } from './sample-pdf.ts';

const linesOf = ({ parts }: ReadPdf): Line[] => parts.filter((part): part is Line => !('kind' in part));
const textsOf = (read: ReadPdf): string[] => linesOf(read).map(({ text }) => text);
const tablesOf = ({ parts }: ReadPdf): Table[] =>
	parts.filter((part): part is Table => 'kind' in part && part.kind === 'table');
const cellsOf = (read: ReadPdf): string[][] =>
	linesOf(read).flatMap(({ cells }) => (cells ? [cells.map(({ text }) => text)] : []));

async function refusalOf(bytes: Uint8Array): Promise<RefusedCapture> {
	const refused = await readPdf(bytes).catch((error: unknown) => error);
	expect(refused).toBeInstanceOf(RefusedCapture);
	return refused as RefusedCapture;
}

const official = readPdf(await officialPdf({ ...plan, justified: true, footer: 'Kế hoạch khám bệnh, chữa bệnh' }));

test('the two sides of the head and of the signature block do not mix', async () => {
	expect(cellsOf(await official)).toEqual([
		['UBND TỈNH HOA PHƯỢNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
		['SỞ Y TẾ', 'Độc lập - Tự do - Hạnh phúc'],
		['Số: 123/KH-SYT', 'Hoa Phượng, ngày 05 tháng 3 năm 2025'],
		['Nơi nhận:', 'KT. GIÁM ĐỐC'],
		['- UBND tỉnh (để báo cáo);', 'PHÓ GIÁM ĐỐC'],
		['- Các đơn vị trực thuộc;', ''],
		['- Lưu: VT, NVY.', ''],
		['', 'Lê Thị Hoa Mai'],
	]);
});

test('a table with rules keeps its cells, the wrapped ones whole and the empty one empty', async () => {
	expect(tablesOf(await official)).toEqual([{ kind: 'table', page: 1, headerRows: 1, rows: indicators.rows }]);
});

test('body lines come in order with their page and place, without page numbers and running feet', async () => {
	const lines = linesOf(await official);
	const body = lines.filter(({ cells }) => !cells).map(({ text }) => text);
	const expected = [plan.type, plan.abstract, ...plan.body.filter((part) => typeof part === 'string')];
	expect(body.join(' ')).toBe(expected.join(' '));
	const typeName = lines.find(({ text }) => text === 'KẾ HOẠCH')!;
	expect(typeName).toMatchObject({ page: 1, bold: true, italic: false, size: 14 });
	expect((typeName.x! + typeName.end!) / 2).toBeCloseTo((85 + 538) / 2, 0);
	expect(lines.at(-1)!.page).toBe(2);
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

test('a page in two columns is read column by column', async () => {
	const sentence = 'Bệnh viện tổ chức khám sàng lọc miễn phí cho người cao tuổi ở các xã vùng xa. ';
	const bytes = await drawPdf((pdf) => {
		pdf.font('bold').fontSize(20).text('Bản tin sức khoẻ', 85, 60);
		pdf.font('regular').fontSize(10);
		pdf.text(`Cột trái. ${sentence.repeat(16)}`, 85, 110, { width: 215, align: 'justify' });
		pdf.text(`Cột phải. ${sentence.repeat(16)}`, 316, 110, { width: 215, align: 'justify' });
	});
	const text = textsOf(await readPdf(bytes)).join(' ');
	expect(text).toBe(`Bản tin sức khoẻ Cột trái. ${sentence.repeat(16)}Cột phải. ${sentence.repeat(16)}`.trim());
});

test('only a password to open the file keeps it from being read', async () => {
	const refused = await refusalOf(await officialPdf({ ...plan, userPassword: 'mat-khau' }));
	expect(refused.rule).toBe('encrypted');
	expect(refused.message).toMatch(/^Tệp PDF đặt mật khẩu/);
	expect(textsOf(await readPdf(await officialPdf({ ...plan, ownerPassword: 'chu' })))).toContain('KẾ HOẠCH');
});

test('a scan is refused with a way out; scanned pages among others are named', async () => {
	expect((await refusalOf(await scannedPdf(2))).message).toContain('tệp quét chưa có lớp chữ, hãy nhận dạng chữ (OCR)');
	const mixed = await readPdf(await scannedPdf(2, [plan.body[0] as string, plan.body[2] as string]));
	expect(mixed.warnings).toMatchObject([{ rule: 'scanned-pages', page: 1 }]);
	expect(mixed.warnings[0]!.message).toContain('Các trang 1–2');
	expect(mixed.pages).toBe(4);
});

test('damaged files are refused, a file without its end is read with a warning', async () => {
	const bytes = await officialPdf(plan);
	for (const broken of [bytes.slice(0, 1000), new Uint8Array(5000), new TextEncoder().encode('%PDF-1.7\nhỏng')]) {
		expect((await refusalOf(broken)).rule).toBe('corrupt');
	}
	const cut = bytes.slice(0, bytes.length - 6);
	expect((await readPdf(cut)).warnings.map(({ rule }) => rule)).toContain('truncated');
});

test('the bytes of the caller stay usable', async () => {
	const bytes = await officialPdf(plan);
	const before = bytes.slice();
	await readPdf(bytes);
	expect(bytes).toEqual(before);
});

test('text printed sideways is read; slanted stamps are not', async () => {
	const bytes = await drawPdf((pdf) => {
		pdf.font('regular').fontSize(13);
		pdf.save().rotate(90, { origin: [297, 421] });
		pdf.text('Phụ lục danh mục thuốc thiết yếu của tuyến xã', 60, 300, { lineBreak: false });
		pdf.text('Kèm theo kế hoạch của Sở Y tế', 60, 330, { lineBreak: false });
		pdf.restore();
		pdf
			.save()
			.rotate(45, { origin: [297, 421] })
			.fontSize(40)
			.text('BẢN SAO', 200, 400, { lineBreak: false })
			.restore();
	});
	expect(textsOf(await readPdf(bytes))).toEqual([
		'Phụ lục danh mục thuốc thiết yếu của tuyến xã',
		'Kèm theo kế hoạch của Sở Y tế',
	]);
});

test('the mark of a digital signature leaves the text and gives its time', async () => {
	const bytes = await drawPdf((pdf) => {
		pdf.font('regular').fontSize(8);
		[
			'Ký bởi: Sở Y tế',
			'Email: soyte@hoaphuong.example',
			'Cơ quan: Tỉnh Hoa Phượng',
			'Thời gian ký: 05.03.2025',
			'10:21:05 +07:00',
		].forEach((text, line) => {
			pdf.text(text, 380, 40 + line * 10, { lineBreak: false });
		});
		pdf.fontSize(13).text(plan.body[0] as string, 85, 120, { width: 450 });
	});
	const read = await readPdf(bytes);
	expect(textsOf(read).join(' ')).toBe(plan.body[0]);
	expect(read.warnings).toMatchObject([{ rule: 'signing-time', page: 1 }]);
	expect(read.warnings[0]!.message).toContain('05.03.2025 10:21');
});

test('footnotes follow the text, so that they break no sentence', async () => {
	const bytes = await drawPdf((pdf) => {
		pdf.font('regular').fontSize(13).text('Căn cứ chức năng, nhiệm vụ được giao, Sở Y tế trình.', 85, 700);
		pdf.text('Các xã vùng sâu', 85, 740, { lineBreak: false });
		pdf.fontSize(8).text('1', 188, 740, { lineBreak: false });
		pdf.fontSize(13).text('được', 198, 740, { lineBreak: false });
		pdf.moveTo(85, 770).lineTo(200, 770).stroke();
		pdf.fontSize(9).text('1 Theo danh sách kèm theo.', 85, 774, { lineBreak: false });
		pdf.addPage().fontSize(13).text('ưu tiên đầu tư trạm y tế.', 85, 60, { lineBreak: false });
	});
	expect(textsOf(await readPdf(bytes))).toEqual([
		'Căn cứ chức năng, nhiệm vụ được giao, Sở Y tế trình.',
		'Các xã vùng sâu1 được',
		'ưu tiên đầu tư trạm y tế.',
		'1 Theo danh sách kèm theo.',
	]);
});

test('properties that people filled in are stated, those of programs are not', async () => {
	const info = { Title: 'Kế hoạch khám chữa bệnh năm 2025', Author: 'Admin' };
	const { stated } = await readPdf(await officialPdf({ ...plan, info }));
	expect(stated.title).toBe(info.Title);
	expect(stated.author).toBeUndefined();
	expect(stated.published).toBeUndefined();
});

test('a Buffer is read like any bytes', async () => {
	const bytes = Buffer.from(await officialPdf(plan));
	expect((await readPdf(bytes)).pages).toBeGreaterThan(0);
	expect(bytes.subarray(0, 4).toString()).toBe('%PDF');
});

test('the small foot of a single page is no text, the name above it is', async () => {
	const bytes = await officialPdf({
		...plan,
		body: ['Kính đề nghị các đơn vị thực hiện.'],
		footer: 'Văn phòng điện tử trích xuất',
	});
	const text = textsOf(await readPdf(bytes)).join(' ');
	expect(text).not.toContain('trích xuất');
	expect(text).toContain(plan.signer);
});
