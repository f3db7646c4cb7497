import { expect, test } from 'vitest';
import { effectOf, passedOn } from './effect.ts';
import { latestCited, relationsOf } from './relations.ts';

const paragraphs = (...texts: string[]) => texts.map((text) => ({ kind: 'paragraph', text }) as const);

test('reasons give the documents they name, not those that these are about', () => {
	const relations = relationsOf(
		paragraphs(
			'Căn cứ Luật Khám bệnh, chữa bệnh;',
			'Căn cứ Nghị định số 7301/2021/NĐ-CP ngày 01/6/2021 của Chính phủ sửa đổi, bổ sung Nghị định số 7300/2020/NĐ-CP;',
			'Căn cứ Quyết định số 4410/QĐ-BYT ngày 02/5/2024 và Quyết định số 4411/QĐ-BYT ngày 03/5/2024 của Bộ trưởng Bộ Y tế;',
			'Điều 1. Thực hiện Quyết định số 9999/QĐ-BYT.',
		),
		'',
		undefined,
	);
	expect(relations.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
		'based-on 7301/2021/NĐ-CP',
		'based-on 4410/QĐ-BYT',
		'based-on 4411/QĐ-BYT',
	]);
	expect(relations[0]?.note).toBe('Nghị định của Chính phủ, ngày 01/6/2021; phần căn cứ');
});

test('what is carried out is told from what is only mentioned; a document never relates to itself', () => {
	const relations = relationsOf(
		paragraphs(
			'Thực hiện Kế hoạch số 4890/KH-UBND ngày 12/01/2025 của UBND tỉnh Lai Châu; sau khi xem xét Công văn số 12/STC-NS, Sở Y tế ban hành Kế hoạch số 77/KH-SYT.',
		),
		'Kế hoạch thực hiện Chương trình hành động số 02-CTr/TU',
		'77/KH-SYT',
	);
	expect(relations.map(({ kind, to }) => `${kind} ${to}`)).toEqual(['implements 4890/KH-UBND', 'implements 02-CTr/TU']);
});

test('the latest document cited bounds the date of one whose head is lost', () => {
	const texts = [
		'Kế hoạch số 4890/KH-UBND ngày 12/01/2025',
		'Quyết định số 31/QĐ-TTg ngày 20/5/2020',
		'Chỉ thị số 8/CT-TTg ngày 01/01/2090',
	];
	expect(latestCited(texts, '2026-11-22')).toEqual({ day: '2025-01-12', number: '4890/KH-UBND' });
});

test('the day of effect: stated, or that of signing', () => {
	expect(
		effectOf(['Điều 2. Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2025.'], '2025-05-02')?.value.on,
	).toBe('2025-07-01');
	expect(
		effectOf(['Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định cũ.'], '2025-05-02')?.value.on,
	).toBe('2025-05-02');
	expect(effectOf(['Quyết định này có hiệu lực kể từ ngày ký.'], '2025-05')).toBeUndefined();
	expect(effectOf(['Điều 2. Quyết định có hiệu lực kể từ ngày ký.'], '2025-05-02')?.value.on).toBe('2025-05-02');
	expect(effectOf(['Nghị định số 10/2020/NĐ-CP có hiệu lực từ ngày 01/3/2020.'], '2025-05-02')).toBeUndefined();
});

test('a law bears the day on which it was passed', () => {
	expect(passedOn(['Luật này được Quốc hội khóa XV, kỳ họp thứ 8 thông qua ngày 27 tháng 11 năm 2024.'])).toBe(
		'2024-11-27',
	);
});
