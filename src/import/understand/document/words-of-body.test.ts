import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#import/model.ts';
import { sampleCapture, sampleForms } from './sample-documents.ts';
import { sampleKinds } from './sample-kinds.ts';
import { bodyText, sampleContext } from './sample-texts.ts';
import { understandDocument } from './understand-document.ts';

describe('the words of the body', () => {
	const sentence = fc
		.array(
			fc.constantFrom('bác', 'sĩ', 'khám', 'bệnh', 'cho', 'người', 'dân', 'Sở', 'Y', 'tế', '98%', '2025', 'trẻ', 'em'),
			{ minLength: 4, maxLength: 30 },
		)
		.map((words) => `Các đơn vị ${words.join(' ')}.`);

	test('come out as they went in, whatever the layout', () => {
		const kinds = Object.values(sampleKinds).map(({ sample }) => sample);
		const layouts = ['cột cạnh nhau', 'bảng hai cột', 'cột trái rồi cột phải', 'cột phải rồi cột trái'];
		fc.assert(
			fc.property(
				fc.constantFrom(...kinds),
				fc.constantFrom(...layouts),
				fc.array(sentence, { minLength: 1, maxLength: 12 }),
				(sample, layout, body) => {
					const drafts = understandDocument(
						sampleCapture(sampleForms[layout]!({ ...sample, body, behind: [] })),
						sampleContext,
					);
					expect(drafts.map(bodyText)).toEqual([body.join('\n')]);
				},
			),
			{ numRuns: 150 },
		);
	});

	test('no sequence of lines of heads and ends is too odd to be read', () => {
		const lines = [
			...new Set(
				Object.values(sampleKinds).flatMap(({ sample }) => [
					...sample.left,
					...sample.right,
					...sample.name,
					...sample.body,
					...sample.recipients,
					...sample.signatures.flat(),
				]),
			),
		];
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.constantFrom(...lines), fc.string()), { maxLength: 40 }), (texts) => {
				const blocks = texts.map((text): Block => ({ kind: 'paragraph', text }));
				expect(understandDocument(sampleCapture(blocks), sampleContext).length).toBeGreaterThan(0);
			}),
			{ numRuns: 300 },
		);
	});

	test.each(['-', 'Căn cứ ', 'KT. ', ' ', 'ngày 1 tháng 1 năm ', 'CỘNG HÒA ', 'Số: 1/', '(', 'A', ', '])(
		'a megabyte of «%s» is read in bounded time',
		(unit) => {
			const text = unit.repeat(1_000_000 / unit.length);
			const pieces = Array.from({ length: 20_000 }, (): Block => ({ kind: 'paragraph', text: unit.repeat(4) }));
			expect(understandDocument(sampleCapture([{ kind: 'paragraph', text }, ...pieces]), sampleContext)).toHaveLength(
				1,
			);
		},
	);

	test.each([
		'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
		'KT. GIÁM ĐỐC',
		'Nguyễn Văn A',
		'Nơi nhận:',
		'(Kèm theo Quyết định số 1/QĐ-SYT)',
		'Số: 1/QĐ-SYT',
		'QUYẾT ĐỊNH',
	])('ten thousand lines «%s» are read in bounded time', (text) => {
		const blocks = Array.from({ length: 10_000 }, (): Block => ({ kind: 'paragraph', text }));
		expect(understandDocument(sampleCapture(blocks), sampleContext).length).toBeGreaterThan(0);
	});
});
