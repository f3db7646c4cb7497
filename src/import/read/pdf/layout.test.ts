import { expect, test } from 'vitest';
import { readPdf } from './read-pdf.ts';
import { plan } from './sample-documents.ts';
import { drawPdf, officialPdf } from './sample-pdf.ts';
import { cellsOf, linesOf, textsOf } from './sample-reading.ts';

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
