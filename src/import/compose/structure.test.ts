import { describe, expect, test } from 'vitest';
import type { Block, Paragraph } from '../model.ts';
import { structure, structureNews } from './structure.ts';

const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({ kind: 'paragraph', text, ...more });
const outline = (blocks: readonly Block[]) =>
	blocks.map((block) => {
		if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${block.text}`;
		if (block.kind === 'item') return `${'  '.repeat(block.depth)}${block.marker} ${block.text}`;
		return 'text' in block ? block.text : block.kind;
	});
const structured = (...texts: string[]) => outline(structure(texts.map((text) => paragraph(text))));

describe('headings from numbers', () => {
	test('levels follow the kinds of numbers that are used', () => {
		expect(
			structured(
				'I. Mục tiêu',
				'1. Mục tiêu chung',
				'Nâng cao sức khỏe.',
				'2. Chỉ tiêu',
				'2.1. Đến năm 2030',
				'- Đạt 100%.',
				'II. Giải pháp',
				'1. Phòng bệnh',
				'Chủ động phòng bệnh.',
			),
		).toEqual([
			'# I. Mục tiêu',
			'## 1. Mục tiêu chung',
			'Nâng cao sức khỏe.',
			'## 2. Chỉ tiêu',
			'### 2.1. Đến năm 2030',
			'- Đạt 100%.',
			'# II. Giải pháp',
			'## 1. Phòng bệnh',
			'Chủ động phòng bệnh.',
		]);
	});

	test('without Roman numbers the first level is 1', () => {
		expect(structured('1. Mục đích', 'Phòng bệnh.', 'a) Yêu cầu chung', 'Đồng bộ.')).toEqual([
			'# 1. Mục đích',
			'Phòng bệnh.',
			'## a) Yêu cầu chung',
			'Đồng bộ.',
		]);
	});

	test('of a legal text: chapters with their names and articles, while clauses and points stay sentences', () => {
		const texts = [
			'Chương I',
			'QUY ĐỊNH CHUNG',
			'Điều 1. Phạm vi điều chỉnh',
			'1. Quy chế này quy định chế độ làm việc',
			'a) Thành viên của Tổ;',
			'Điều 2. Nguyên tắc',
			'Tổ làm việc theo chế độ tập trung.',
			'Chương II',
			'TRÁCH NHIỆM',
			'Điều 3. Giao Văn phòng Sở theo dõi việc thực hiện Quy chế này.',
		];
		expect(structured(...texts)).toEqual([
			'# Chương I QUY ĐỊNH CHUNG',
			'## Điều 1. Phạm vi điều chỉnh',
			'1. Quy chế này quy định chế độ làm việc',
			'a) Thành viên của Tổ;',
			'## Điều 2. Nguyên tắc',
			'Tổ làm việc theo chế độ tập trung.',
			'# Chương II TRÁCH NHIỆM',
			'Điều 3. Giao Văn phòng Sở theo dõi việc thực hiện Quy chế này.',
		]);
	});

	test('numbered sentences and plain lists are no headings', () => {
		const texts = [
			'1. Giám đốc các bệnh viện chỉ đạo rà soát nhân lực, báo cáo về Sở Y tế trước ngày 20 hằng tháng.',
			'2. Văn phòng Sở theo dõi, đôn đốc việc thực hiện; kịp thời báo cáo Giám đốc Sở.',
			'Danh sách:',
			'1. Lò Văn Thử',
			'2. Lê Thị Hoa Mai',
		];
		expect(structured(...texts)).toEqual(texts);
	});

	test('headings the source marked keep their level, and numbers below go deeper', () => {
		const blocks: Block[] = [
			{ kind: 'heading', level: 2, text: 'I. Mục tiêu' },
			paragraph('1. Mục tiêu chung'),
			paragraph('Nâng cao sức khỏe.'),
		];
		expect(outline(structure(blocks))).toEqual(['## I. Mục tiêu', '### 1. Mục tiêu chung', 'Nâng cao sức khỏe.']);
	});

	test('a heading keeps its markup and place', () => {
		expect(
			structure([
				paragraph('I. Mục tiêu', { markdown: '**I. Mục tiêu**', line: 4, page: 2, bold: true }),
				paragraph('Nâng cao.'),
			])[0],
		).toEqual({
			kind: 'heading',
			level: 1,
			text: 'I. Mục tiêu',
			markdown: '**I. Mục tiêu**',
			line: 4,
			page: 2,
		});
	});
});

describe('lists from bullets', () => {
	test('a plus below a dash goes deeper, and a new section starts anew', () => {
		expect(
			structured(
				'I. Nhiệm vụ',
				'- Phòng Kế hoạch:',
				'+ Chủ trì.',
				'+ Đầu mối.',
				'– Văn phòng.',
				'II. Kinh phí',
				'+ Trung ương.',
				'+ Tỉnh.',
			),
		).toEqual([
			'# I. Nhiệm vụ',
			'- Phòng Kế hoạch:',
			'  + Chủ trì.',
			'  + Đầu mối.',
			'– Văn phòng.',
			'# II. Kinh phí',
			'+ Trung ương.',
			'+ Tỉnh.',
		]);
	});

	test('a dash below a plus goes deeper only where the text nests so', () => {
		expect(structured('Nội dung', '+ Khám bệnh:', '- Nội trú;', '- Ngoại trú.', '+ Phòng bệnh.')).toEqual([
			'Nội dung',
			'+ Khám bệnh:',
			'  - Nội trú;',
			'  - Ngoại trú.',
			'+ Phòng bệnh.',
		]);
		expect(structured('- A:', '+ B.', 'Đoạn.', '+ C.', '- D.').slice(3)).toEqual(['+ C.', '- D.']);
	});

	test('a page that begins within a list does not end it', () => {
		const blocks: Block[] = [paragraph('- Một:'), { kind: 'page', number: 2 }, paragraph('+ Hai.')];
		expect(outline(structure(blocks))).toEqual(['- Một:', 'page', '  + Hai.']);
	});

	test('markup loses the bullet, lines of a two-column head stay', () => {
		const [item, columns] = structure([
			paragraph('- Một hai', { markdown: '\\- Một **hai**' }),
			paragraph('- Lưu: VT. Lò Văn Thử', { columns: ['- Lưu: VT.', 'Lò Văn Thử'] }),
		]);
		expect(item).toMatchObject({ kind: 'item', text: 'Một hai', markdown: 'Một **hai**' });
		expect(columns).toMatchObject({ kind: 'paragraph' });
	});
});

describe('news', () => {
	const news = (...texts: string[]) =>
		outline(structureNews(texts.map((text) => paragraph(text)))).map((text, at) =>
			text === texts[at] ? 'as it was' : text,
		);

	test('only runs of bullets change', () => {
		expect(
			structureNews(['1. Rửa tay', '• Đeo khẩu trang', 'I. Tình hình'].map((text) => paragraph(text))).map(
				({ kind }) => kind,
			),
		).toEqual(['paragraph', 'item', 'paragraph']);
		expect(
			structureNews(['Cần làm:', '- Rửa tay', '- Đeo khẩu trang'].map((text) => paragraph(text))).map(
				({ kind }) => kind,
			),
		).toEqual(['paragraph', 'item', 'item']);
	});

	test('a lone dash is speech, unless a name or a colon announces it', () => {
		expect(
			news(
				'Phóng viên hỏi về tình hình dịch bệnh trên địa bàn tỉnh trong những ngày qua.',
				'- Thưa ông, dịch ra sao?',
				'Ông trả lời.',
			),
		).toEqual(['as it was', 'as it was', 'as it was']);
		expect(structureNews([paragraph('Tin liên quan'), paragraph('- Trạm mới')])[1]).toMatchObject({
			kind: 'item',
			text: 'Trạm mới',
			depth: 0,
			marker: '-',
		});
	});
});
