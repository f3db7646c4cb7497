import { describe, expect, test } from 'vitest';
import { composed } from './sample-composing.ts';

describe('documents copied from the source of law portals', () => {
	const copied = `ỦY BAN NHÂN DÂN
TỈNH MẪU
-------
|
CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số: 19/QĐ-UBND
|
Vinh Mẫu, ngày
19 tháng 05 năm 2022
|
QUYẾT ĐỊNH
VỀ VIỆC GIAO CHỈ TIÊU GIƯỜNG BỆNH CHO CÁC ĐƠN VỊ GIAI ĐOẠN
2022-2025
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
Căn cứ Quyết định số
749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ về phát triển mạng lưới khám
bệnh, chữa bệnh của tỉnh;
QUYẾT ĐỊNH:
Điều 1. Giao bà Lê Thị
Mẫu, Trưởng phòng Kế hoạch, theo dõi việc bố trí giường bệnh tại các khoa cho
đến hết năm.
Điều 2. Chỉ tiêu của các
đơn vị như sau:
TT
|
Tên đơn vị
|
Số giường
|
1
|
Bệnh viện
Nhi
|
120
|
2
|
Bệnh viện Phổi
|
90
|
Các đơn vị báo cáo
trước ngày 15 tháng 12 hằng năm về Sở Y tế để tổng hợp chung.
`;
	const blocks = composed(copied).blocks;
	const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

	test('names and the date broken in the head are whole again', () => {
		expect(texts).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
		expect(texts).toContain('Vinh Mẫu, ngày 19 tháng 05 năm 2022');
	});

	test('the abstract ends before who decides', () => {
		expect(texts).toContain('VỀ VIỆC GIAO CHỈ TIÊU GIƯỜNG BỆNH CHO CÁC ĐƠN VỊ GIAI ĐOẠN 2022-2025');
		expect(texts).toContain('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH');
	});

	test('short first lines go on', () => {
		expect(texts).toContain(
			'Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ về phát triển mạng lưới khám bệnh, chữa bệnh của tỉnh;',
		);
		expect(texts).toContain(
			'Điều 1. Giao bà Lê Thị Mẫu, Trưởng phòng Kế hoạch, theo dõi việc bố trí giường bệnh tại các khoa cho đến hết năm.',
		);
		expect(texts.at(-1)).toBe('Các đơn vị báo cáo trước ngày 15 tháng 12 hằng năm về Sở Y tế để tổng hợp chung.');
	});

	test('cells between frames are a table, its numbers no pages', () => {
		expect(blocks.find(({ kind }) => kind === 'table')).toMatchObject({
			rows: [
				['TT', 'Tên đơn vị', 'Số giường'],
				['1', 'Bệnh viện Nhi', '120'],
				['2', 'Bệnh viện Phổi', '90'],
			],
			headerRows: 1,
		});
		expect(blocks.some(({ kind }) => kind === 'page')).toBe(false);
	});
});

describe('a decision of few lines', () => {
	const texts = composed(`QUYẾT ĐỊNH
Về việc kiện toàn Ban Chỉ đạo
GIÁM ĐỐC SỞ Y TẾ TỈNH MẪU
Căn cứ Nghị định số 115/2020/NĐ-CP của Chính phủ quy định tổ chức bộ máy các cơ quan
trực thuộc Ủy ban nhân dân tỉnh, thành phố, được sửa đổi năm 2023, hiệu lực từ ngày
07 tháng 12 năm 2023;
QUYẾT ĐỊNH:
Điều 1. Cử bà Lê Thị Mẫu, bác sĩ chuyên khoa cấp I, ông Trần Văn Mẫu, Trưởng khoa
Nội tổng hợp, tham gia Ban Chỉ đạo phòng, chống dịch của tỉnh từ ngày ký.
`).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

	test('who decides does not open the signature block: lines below go on', () => {
		expect(texts[3]).toMatch(/^Căn cứ .* từ ngày 07 tháng 12 năm 2023;$/);
		expect(texts.at(-1)).toMatch(/^Điều 1\. .* Trưởng khoa Nội tổng hợp, .* từ ngày ký\.$/);
	});
});

test('the foot that both of two pages repeat is dropped, a signature is not', () => {
	const page = (lines: string) => `${lines}\nTài liệu họp giao ban ngành\n`;
	const text = `${page('Dòng một của bài nói về trạm y tế xã.\nDòng hai của bài.\nDòng ba của bài.\nDòng bốn của bài.')}\f${page('Dòng năm của bài.\nDòng sáu của bài.\nGIÁM ĐỐC\nLê Văn Mẫu')}`;
	const words = composed(text)
		.blocks.map((block) => ('text' in block ? block.text : ''))
		.join(' ');
	expect(words).not.toContain('giao ban');
	expect(words).toMatch(/Dòng sáu của bài\. GIÁM ĐỐC Lê Văn Mẫu$/);
});

test('closing sentences begin a paragraph even below a line that is full', () => {
	const texts = composed(`Các đơn vị chủ động rà soát nhân lực, thuốc, vật tư y tế để phục vụ công tác khám
bệnh trong dịp lễ, tết và báo cáo kết quả về cơ quan thường trực theo quy định này.
Trân trọng cảm ơn sự phối hợp của các cơ quan, đơn vị, địa phương trong thời gian
qua.
II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU, NHIỆM VỤ CÔNG TÁC Y TẾ VÀ DÂN SỐ CỦA TỈNH ĐẾN
NĂM 2025`).blocks.map((block) => ('text' in block ? block.text : ''));
	expect(texts[1]).toMatch(/^Trân trọng cảm ơn .* qua\.$/);
	expect(texts[2]).toMatch(/^II\. .* ĐẾN NĂM 2025$/);
});

test('a name that a short line breaks is whole again', () => {
	const texts = composed(`Trình bày kế hoạch hoạt động của ngành trong năm
trước cử tri, bà Lê Thị Hồng
Mẫu cho biết ngành sẽ tiếp tục đầu tư cho y tế cơ sở, nhất là các xã vùng cao
và biên giới, để người dân được khám bệnh gần nhà.`).blocks.map((block) => ('text' in block ? block.text : ''));
	expect(texts).toHaveLength(1);
	expect(texts[0]).toContain('bà Lê Thị Hồng Mẫu cho biết');
});
