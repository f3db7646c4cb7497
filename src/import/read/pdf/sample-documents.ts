import { crc32, deflateSync } from 'node:zlib';
import { drawPdf, type OfficialDocument, type SampleTable } from './sample-pdf.ts';

/** An indicator table in the style of plans: group row, running numbers, decimal commas, an empty cell. */
export const indicators: SampleTable = {
	widths: [34, 190, 70, 80, 80],
	ruled: true,
	merged: [1],
	rows: [
		['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2025', 'Kế hoạch đến năm 2030'],
		['', 'Chỉ tiêu đầu vào', '', '', ''],
		['1', 'Số giường bệnh trên một vạn dân', 'Giường', '28,5', '>32'],
		['2', 'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng (thể nhẹ cân)', '%', '12,4', '<10'],
		['3', 'Tuổi thọ trung bình', 'Tuổi', '', '74'],
	],
};

/** An invented plan of two pages with a table. */
export const plan: OfficialDocument = {
	agencies: ['UBND TỈNH HOA PHƯỢNG', 'SỞ Y TẾ'],
	number: 'Số: 123/KH-SYT',
	placeAndDate: 'Hoa Phượng, ngày 05 tháng 3 năm 2025',
	type: 'KẾ HOẠCH',
	abstract: 'Nâng cao chất lượng khám bệnh, chữa bệnh tại tuyến y tế cơ sở giai đoạn 2026-2030',
	body: [
		'Căn cứ tình hình thực tế của địa phương, Sở Y tế xây dựng kế hoạch nâng cao chất lượng khám bệnh, chữa bệnh tại tuyến y tế cơ sở giai đoạn 2026-2030 với những nội dung sau đây.',
		'I. MỤC TIÊU',
		'Phấn đấu đến hết giai đoạn, mọi trạm y tế có đủ nhân lực, thuốc thiết yếu và trang thiết bị theo danh mục; người dân được quản lý sức khoẻ liên tục, thuận tiện và chi trả ở mức hợp lý.',
		indicators,
		'II. NHIỆM VỤ',
		'- Củng cố mạng lưới trạm y tế, điểm trạm và y tế thôn bản ở các xã vùng sâu, vùng xa.',
		...Array.from(
			{ length: 9 },
			(_, index) =>
				`${index + 1}. Các đơn vị trực thuộc rà soát nhân lực, lập danh sách cử đi đào tạo, báo cáo kết quả về Sở Y tế trước ngày 20 của tháng cuối quý để tổng hợp, trình cấp có thẩm quyền xem xét và quyết định.`,
		),
		'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Sở Y tế để được hướng dẫn./.',
	],
	recipients: ['- UBND tỉnh (để báo cáo);', '- Các đơn vị trực thuộc;', '- Lưu: VT, NVY.'],
	authority: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
	signer: 'Lê Thị Hoa Mai',
};

/** Pages that are pictures from edge to edge, as a scanner makes them; `texts` are drawn on pages of their own after them. */
export function scannedPdf(pages: number, texts: readonly string[] = []): Promise<Uint8Array> {
	return drawPdf((pdf) => {
		for (let page = 0; page < pages; page++) {
			if (page > 0) pdf.addPage();
			pdf.image(Buffer.from(greyPicture()), 0, 0, { width: 595, height: 842 });
		}
		for (const text of texts) pdf.addPage().font('regular').fontSize(13).text(text);
	});
}

/** A PNG of 8 × 8 grey points. */
function greyPicture(): Uint8Array {
	const rows = Buffer.alloc(8 * 9, 0x80);
	for (let row = 0; row < 8; row++) rows[row * 9] = 0;
	const header = Buffer.from([0, 0, 0, 8, 0, 0, 0, 8, 8, 0, 0, 0, 0]);
	const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return Buffer.concat([
		signature,
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(rows)),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function chunk(name: string, data: Buffer): Buffer {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const body = Buffer.concat([Buffer.from(name), data]);
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}
