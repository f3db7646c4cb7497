import { describe, expect, test } from 'vitest';
import { type Block, type Line, pageMark } from '../../model.ts';
import { compose } from '../compose.ts';
import { textsOf } from '../sample-composing.ts';

describe('lines of a PDF', () => {
	let y = 0;
	const line = (text: string, more: Partial<Line> = {}): Line => {
		const x = more.x ?? 85;
		y += 18;
		return { text, page: 1, size: 13, bold: false, x, end: x + text.length * 5.5, y, ...more };
	};
	const full = (text: string, more: Partial<Line> = {}) => line(text, { end: 540, ...more });

	test('an indent starts a paragraph, a full line goes on even behind a full stop', () => {
		const { blocks, wrapped } = compose([
			full('Sở Y tế yêu cầu các đơn vị rà soát nhân lực và báo cáo trước ngày 20.', { x: 113 }),
			full('Báo cáo nêu rõ khó khăn, vướng mắc và đề xuất của từng đơn vị trong'),
			line('ngành y tế.'),
			full('Các trạm y tế lập danh sách trẻ chưa tiêm đủ mũi gửi về Trung tâm.', { x: 113 }),
			full('Trung tâm tổng hợp số liệu của các trạm, gửi Sở Y tế và Bệnh viện Đa', { x: 113 }),
			line('khoa tỉnh.'),
		]);
		expect(wrapped).toBe(true);
		expect(textsOf(blocks)).toEqual([
			'Sở Y tế yêu cầu các đơn vị rà soát nhân lực và báo cáo trước ngày 20. Báo cáo nêu rõ khó khăn, vướng mắc và đề xuất của từng đơn vị trong ngành y tế.',
			'Các trạm y tế lập danh sách trẻ chưa tiêm đủ mũi gửi về Trung tâm.',
			'Trung tâm tổng hợp số liệu của các trạm, gửi Sở Y tế và Bệnh viện Đa khoa tỉnh.',
		]);
	});

	test('a bold heading of two lines is one, and the text below is not part of it', () => {
		const { blocks } = compose([
			full('1. Nâng cao năng lực của Trung tâm Kiểm soát bệnh tật tỉnh và các Trạm', { bold: true, x: 113 }),
			line('Y tế', { bold: true }),
			full('Bổ sung máy xét nghiệm và đào tạo kỹ thuật viên trong giai đoạn tới của', { x: 113 }),
			line('ngành.'),
		]);
		expect(blocks).toMatchObject([
			{ bold: true, text: expect.stringMatching(/Trạm Y tế$/u) },
			{ text: expect.stringMatching(/^Bổ sung .* ngành\.$/u) },
		]);
		expect(blocks[1]).not.toHaveProperty('bold');
	});

	test('finished blocks end a paragraph and new pages are marked', () => {
		const table: Block = { kind: 'table', rows: [['a', 'b']], headerRows: 0, page: 1 };
		const { blocks, pages } = compose([
			full('Kết quả thực hiện các chỉ tiêu chủ yếu của ngành y tế trong năm qua như'),
			table,
			full('sau đây là nhận xét chung về kết quả thực hiện các chỉ tiêu chủ yếu của'),
			{ ...line('ngành.'), page: 2, y: 60 },
		]);
		expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
		expect(textsOf(blocks)[1]).toBe(
			`sau đây là nhận xét chung về kết quả thực hiện các chỉ tiêu chủ yếu của ${pageMark(2)}ngành.`,
		);
		expect(pages).toEqual({ count: 2 });
	});
});
