import { describe, expect, test } from 'vitest';
import { mayMention, mentionsIn } from './mentions.ts';

const shown = (text: string, manual?: readonly string[]) =>
	mentionsIn(text, manual).map(({ text: mention, alias, manual: name, citation }) => ({
		mention,
		...(alias && { alias }),
		...(name && { manual: name }),
		...(citation && { citation: citation.text }),
	}));

describe('places that may lead to a document', () => {
	test('are numbers, short forms and everyday names, in the order of the text', () => {
		expect(shown('Đề án 06, Chỉ thị 25 của Ban Bí thư và 659/QĐ-TTg')).toEqual([
			{ mention: 'Đề án 06', alias: 'Đề án 06' },
			{ mention: 'Chỉ thị 25', citation: 'Chỉ thị 25' },
			{ mention: '659/QĐ-TTg', citation: '659/QĐ-TTg' },
		]);
	});

	test('an everyday name stands before the short form that it looks like, also across a line', () => {
		expect(shown('Luật BHYT \nsố 51')).toEqual([{ mention: 'Luật BHYT \nsố 51', alias: 'Luật BHYT số 51' }]);
		expect(shown('Đề án 06/2022')).toEqual([]);
	});

	test('what an editor named comes first, and its number stays the link', () => {
		expect(
			shown('Đề án 06 theo Quyết định 659/QĐ-TTg; Luật Dược', ['Quyết định 659/QĐ-TTg', 'Luật Dược', 'Đề án']),
		).toEqual([
			{ mention: 'Đề án', manual: 'Đề án' },
			{ mention: '659/QĐ-TTg', manual: 'Quyết định 659/QĐ-TTg', citation: '659/QĐ-TTg' },
			{ mention: 'Luật Dược', manual: 'Luật Dược' },
		]);
	});

	test('carry their sentence and where they stand in it', () => {
		const [mention] = mentionsIn('Họp xong. Theo\n659/QĐ-TTg. Hết.');
		expect(mention!.sentence).toEqual({ text: 'Theo 659/QĐ-TTg.', start: 5, end: 15 });
	});

	test('say what the document before does to this one', () => {
		const text = 'Kế hoạch 137-KH/TU ngày 20/3/2018 của Tỉnh ủy, triển khai Nghị quyết 21-NQ/TW và Nghị quyết 20-NQ/TW';
		expect(mentionsIn(text).map(({ statedAs }) => statedAs)).toEqual([undefined, 'implements', undefined]);
	});
});

describe('whether a text may hold a mention', () => {
	const texts = [
		...[
			'Đề án 06',
			'Chỉ thị 25 của Ban Bí thư',
			'659/QĐ-TTg',
			'Kế hoạch ２５-CT/TW',
			'Luật BHYT \nsố 51',
			'Luật Dược',
			'',
		],
		...['Họp giao ban tháng', 'nghị quyết của Đảng', 'Luật số không', 'theo Đề án'],
	];

	test.each(texts)('«%s» is never denied wrongly, alone or within more', (text) => {
		for (const manual of [[], ['Luật Dược'], ['Đề án', 'Đảng']]) {
			const found = mentionsIn(text, manual).length > 0;
			if (found) expect([text, `a${text}b`].map((within) => mayMention(within, manual))).toEqual([true, true]);
		}
	});

	test('is denied for words without numbers and names', () => {
		expect(mayMention('Họp giao ban tháng', ['Luật Dược'])).toBe(false);
	});
});
