import { describe, expect, test } from 'vitest';
import { opening, openingText, paragraphs, spread } from '../sample-composing.ts';

describe('text layers: lines broken by width', () => {
	test('periods, compounds, numbers and addresses are joined as they were', () => {
		const text = spread(
			...opening,
			'- Nâng cao chất lượng dân số trong chiến lược phát triển giai đoạn 2021-',
			'2030 của tỉnh, gắn với Chương trình hành động của tỉnh về phát triển kinh tế -',
			'xã hội và các chương trình mục tiêu; thực hiện Chương trình hành động số 02-',
			'Ctr/ĐU và hướng dẫn tại https://soyte.hoaphuong.gov.vn/huong-dan-trien-khai-',
			'nam-2025.html về công tác này trong toàn ngành.',
		);
		expect(paragraphs(text)).toEqual([
			openingText,
			'- Nâng cao chất lượng dân số trong chiến lược phát triển giai đoạn 2021-2030 của tỉnh, gắn với Chương trình hành động của tỉnh về phát triển kinh tế - xã hội và các chương trình mục tiêu; thực hiện Chương trình hành động số 02-Ctr/ĐU và hướng dẫn tại https://soyte.hoaphuong.gov.vn/huong-dan-trien-khai-nam-2025.html về công tác này trong toàn ngành.',
		]);
	});

	test('a wrapped sentence that looks like a number or an item goes on', () => {
		const lines = [
			'Phấn đấu hoàn thành các chỉ tiêu của chương trình y dược cổ truyền đến năm',
			'2030. Gắn phát triển dược liệu với bảo tồn rừng và chương trình phát triển kinh tế',
			'- xã hội của các xã vùng cao; thành viên tổ giúp việc được nêu tại khoản',
			'2 Điều 4 của Quy chế này và quy định tại',
			'Điều 5 của Luật có trách nhiệm báo cáo đồng chí Nguyễn Văn Thử',
			'- Phó Giám đốc Sở Y tế để chỉ đạo kịp thời.',
		];
		expect(paragraphs(spread(...opening, ...lines))).toEqual([openingText, lines.join(' ')]);
	});

	test('headings stand apart, also those of two lines, and do not swallow what follows', () => {
		const text = spread(
			...opening,
			'I. Mục tiêu',
			'1.1. Mục tiêu chung',
			'Xây dựng hệ thống y tế theo định hướng hiện đại, hiệu quả, bảo đảm mọi người',
			'dân được chăm sóc.',
			'2.1. Mở rộng mạng lưới cấp cứu từ tỉnh xuống cơ sở, sửa chữa các trạm y',
			'tế xã',
			'- Giao thêm quyền quản lý cho các khoa, phòng trong ngành để giữ được tính',
			'năng động của mỗi đơn vị',
			'- Sắp xếp tổ chức bộ máy.',
		);
		expect(paragraphs(text).slice(1)).toEqual([
			'I. Mục tiêu',
			'1.1. Mục tiêu chung',
			'Xây dựng hệ thống y tế theo định hướng hiện đại, hiệu quả, bảo đảm mọi người dân được chăm sóc.',
			'2.1. Mở rộng mạng lưới cấp cứu từ tỉnh xuống cơ sở, sửa chữa các trạm y tế xã',
			'- Giao thêm quyền quản lý cho các khoa, phòng trong ngành để giữ được tính năng động của mỗi đơn vị',
			'- Sắp xếp tổ chức bộ máy.',
		]);
	});

	test('a heading that fills its line by chance leaves the paragraph below alone', () => {
		const text = spread(
			...opening,
			'2.1. Nâng cao vai trò điều hành của thường trực, ban giám đốc đối với y tế cơ sở',
			'Các đơn vị tham mưu cho cấp ủy ban hành nghị quyết về phát triển y tế cơ sở tại',
			'địa phương.',
		);
		expect(paragraphs(text).slice(1)).toEqual([
			'2.1. Nâng cao vai trò điều hành của thường trực, ban giám đốc đối với y tế cơ sở',
			'Các đơn vị tham mưu cho cấp ủy ban hành nghị quyết về phát triển y tế cơ sở tại địa phương.',
		]);
	});

	test('a heading in capitals ends where small letters begin', () => {
		const heading = 'I. KẾT QUẢ THỰC HIỆN CÔNG TÁC PHÒNG, CHỐNG DỊCH BỆNH SÁU THÁNG ĐẦU NĂM 2025';
		expect(paragraphs(spread(...opening, heading, 'Đạt kết quả tốt.', '- Mục.'))).toEqual([
			openingText,
			heading,
			'Đạt kết quả tốt.',
			'- Mục.',
		]);
	});

	test('a bracket that is open holds the lines together', () => {
		const text = [
			...opening,
			'',
			'QUY CHẾ',
			'Hoạt động của Tổ phòng chống dịch',
			'(Ban hành kèm theo Quyết định số 45/QĐ-SYT của Giám đốc',
			'Sở Y tế)',
		];
		expect(paragraphs(text.join('\n')).at(-1)).toBe('(Ban hành kèm theo Quyết định số 45/QĐ-SYT của Giám đốc Sở Y tế)');
	});

	test('the number of a chapter, its name and the text below are three lines', () => {
		const lines = [
			'Chương II',
			'Trách nhiệm và quyền hạn của các đơn vị trong công tác phòng, chống dịch bệnh',
			'Điều 3. Trách nhiệm',
		];
		expect(paragraphs(spread(...opening, ...lines)).slice(1)).toEqual(lines);
	});

	test('whole lines beside wrapped ones stay whole', () => {
		const teasers = [
			'Tin liên quan',
			'Bộ Y tế tổ chức hội nghị trực tuyến toàn quốc về công tác tiêm chủng mở rộng năm 2025 tại ba điểm cầu Hà Nội, Đà Nẵng và Thành phố Hồ Chí Minh',
			'Khai trương khoa Phục hồi chức năng tại Bệnh viện Đa khoa tỉnh',
			'Tập huấn kỹ năng truyền thông cho y tế thôn bản',
		];
		expect(paragraphs([...opening, '', ...teasers].join('\n'))).toEqual([openingText, ...teasers]);
	});
});
