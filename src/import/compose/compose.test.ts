import { describe, expect, test } from 'vitest';
import { composed, paragraphs } from './sample-composing.ts';

describe('web pages: a line is a paragraph', () => {
	test('nothing is joined, whatever a line ends with', () => {
		const lines = [
			'Khai trương khoa mới tại Bệnh viện Đa khoa tỉnh',
			'17/03/2025 | 08:34 AM',
			'Sáng nay, Bệnh viện Đa khoa tỉnh khai trương khoa Phục hồi chức năng với 40 giường, hai phòng tập và một phòng điện trị liệu dành cho người bệnh sau đột quỵ.',
			'Quang cảnh buổi lễ',
			'Tin liên quan',
			'- Tập huấn cho y tế thôn bản',
			'- 100% trạm y tế có bác sĩ',
		];
		expect(paragraphs(lines.join('\n'))).toEqual(lines);
		expect(composed(lines.join('\n\n')).wrapped).toBe(false);
	});

	test('the line of a date that starts small is none', () => {
		const lines = [
			'Gần hai nghìn người cao tuổi được theo dõi sức khỏe tại nhà',
			'quantri gửi vào T3, 2018-01-09 14:22',
			'Trong năm qua, các trạm y tế xã đã khám cho gần hai nghìn người cao tuổi.',
		];
		expect(paragraphs(lines.join('\n'))).toEqual(lines);
	});

	test('a picture whose name holds brackets is a picture', () => {
		const { blocks } = composed('Lê Vi\n![[Ảnh] Con số của tháng](/file/a_1.png?width=4)\n');
		expect(blocks).toMatchObject([{ text: 'Lê Vi' }, { kind: 'figure', alt: '[Ảnh] Con số của tháng' }]);
	});

	test('a paragraph that the extractor cut in two is put together', () => {
		const cut =
			'Theo báo cáo của trạm y tế xã, từ đầu năm đến nay đơn vị đã khám cho\nhơn 1.200 lượt người bệnh.\nBà con phấn khởi.';
		expect(paragraphs(cut)).toEqual([
			'Theo báo cáo của trạm y tế xã, từ đầu năm đến nay đơn vị đã khám cho hơn 1.200 lượt người bệnh.',
			'Bà con phấn khởi.',
		]);
	});

	test('pictures and their frames leave an empty figure, drawn lines leave nothing', () => {
		const { blocks } = composed(
			'Đoàn đã thăm bệnh viện.\n![]() |\nNgười bệnh được khám. |\n-----\nĐoàn ra về.\n![Cổng trạm](https://a.vn/a.jpg)\nTrạm mới. |\nHết tin.\nCòn lại.\nThêm nữa.',
		);
		expect(blocks.map((block) => ('text' in block ? block.text : block.kind))).toEqual([
			'Đoàn đã thăm bệnh viện.',
			'figure',
			'Người bệnh được khám.',
			'Đoàn ra về.',
			'figure',
			'Trạm mới.',
			'Hết tin.',
			'Còn lại.',
			'Thêm nữa.',
		]);
		expect(blocks[4]).toMatchObject({ caption: '', alt: 'Cổng trạm', line: 6 });
	});
});
