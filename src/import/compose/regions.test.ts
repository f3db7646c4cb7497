import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../model.ts';
import { composed, paragraphs, textsOf } from './sample-composing.ts';

describe('heads and ends of documents', () => {
	const head = [
		'UBND TỈNH HOA PHƯỢNG',
		'SỞ Y TẾ',
		'Số: 45/QĐ-SYT',
		'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
		'Độc lập - Tự do - Hạnh phúc',
		'Hoa Phượng, ngày 12 tháng 02 năm 2025',
	];

	test('the head, the type and its abstract, grounds, recipients and signature keep their lines', () => {
		const body = [
			...head,
			'QUYẾT ĐỊNH',
			'Về việc ban hành Quy chế hoạt động của Tổ phòng chống dịch bệnh',
			'truyền nhiễm ngành Y tế tỉnh Hoa Phượng',
			'GIÁM ĐỐC SỞ Y TẾ TỈNH HOA PHƯỢNG',
			'Căn cứ Luật Phòng, chống bệnh truyền nhiễm và các văn bản quy định chi tiết, kèm;',
			'Căn cứ Quyết định số 12/2024/QĐ-UBND ngày 05 tháng 4 năm 2024 của Ủy ban',
			'nhân dân tỉnh quy định chức năng, nhiệm vụ, quyền hạn của Sở Y tế;',
			'QUYẾT ĐỊNH:',
			'Điều 1. Ban hành kèm theo Quyết định này Quy chế hoạt động của Tổ phòng chống',
			'dịch bệnh truyền nhiễm.',
			'Nơi nhận:',
			'- Như Điều 1;',
			'- Trung tâm Kiểm soát bệnh tật và các bệnh viện công lập trên địa bàn tỉnh, các',
			'Trung tâm Y tế;',
			'- Lưu: Văn thư, phòng Nghiệp vụ Y, phòng Kế hoạch Tài chính, phòng Tổ chức cán bộ',
			'Lê Thị Hoa Mai',
			'KT. GIÁM ĐỐC',
			'PHÓ GIÁM ĐỐC',
			'Lò Văn Thử',
			'PHỤ LỤC',
			'Danh sách thành viên của Tổ phòng chống dịch bệnh truyền nhiễm ngành Y tế, gồm',
			'cả thành viên kiêm nhiệm.',
		];
		const joined = paragraphs(body.join('\n'));
		expect(joined).toEqual([
			...head,
			'QUYẾT ĐỊNH',
			`${body[7]} ${body[8]}`,
			body[9],
			body[10],
			`${body[11]} ${body[12]}`,
			'QUYẾT ĐỊNH:',
			`${body[14]} ${body[15]}`,
			...body.slice(16, 18),
			`${body[18]} ${body[19]}`,
			...body.slice(20, 26),
			`${body[26]} ${body[27]}`,
		]);
	});

	test('texts side by side become columns there, and plain text elsewhere', () => {
		const { blocks } = composed(
			[
				'   UBND TỈNH HOA PHƯỢNG          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
				'        PHÒNG NGHIỆP VỤ Y              (Bản dự thảo)',
				'          SỞ Y TẾ                   Độc lập - Tự do - Hạnh phúc',
				'',
				'                       BÁO CÁO',
				'Kết quả    công tác y tế',
				'Nơi nhận:                            KT. GIÁM ĐỐC',
			].join('\n'),
		);
		expect(blocks.map((block) => (block as Paragraph).columns)).toEqual([
			['UBND TỈNH HOA PHƯỢNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
			['PHÒNG NGHIỆP VỤ Y', '(Bản dự thảo)'],
			['SỞ Y TẾ', 'Độc lập - Tự do - Hạnh phúc'],
			undefined,
			undefined,
			['Nơi nhận:', 'KT. GIÁM ĐỐC'],
		]);
		expect(textsOf(blocks)[4]).toBe('Kết quả công tác y tế');
	});
});
