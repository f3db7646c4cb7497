import { describe, expect, test } from 'vitest';
import { sentenceAround, sentenceEnd, sentencesOf } from './sentence.ts';

const quoted = (text: string, mention: string) => {
	const start = text.indexOf(mention);
	return sentenceAround(text, start, start + mention.length);
};

describe('the sentence around a mention', () => {
	test.each([
		['Họp sáng nay. Theo 25-CT/TW, y tế cơ sở là gốc. Hết.', 'Theo 25-CT/TW, y tế cơ sở là gốc.'],
		['GS.TS. Trần Văn A, TP. Vinh, dẫn 25-CT/TW.', 'GS.TS. Trần Văn A, TP. Vinh, dẫn 25-CT/TW.'],
		['Bé L. (12 tuổi) theo 25-CT/TW! Xong.', 'Bé L. (12 tuổi) theo 25-CT/TW!'],
		['a) Kế hoạch;\nb) 25-CT/TW;\nc) khác', 'b) 25-CT/TW;'],
		['Mục:\n- một\n- 25-CT/TW\n- hai', '25-CT/TW'],
		['Chỉ \n\nthị 25-CT/TW của\nBan Bí thư', 'Chỉ thị 25-CT/TW của Ban Bí thư'],
	])('%#: %s', (text, sentence) => {
		expect(quoted(text, '25-CT/TW').text).toBe(sentence);
	});

	test('tells where the mention stands in it', () => {
		const { text, start, end } = quoted('Một. Theo\n25-CT/TW  thì.', '25-CT/TW');
		expect(text.slice(start, end)).toBe('25-CT/TW');
	});

	test('is cut at words when it is long, and at any letter when there are none', () => {
		const long = `${'chữ '.repeat(200)}25-CT/TW ${'chữ '.repeat(200)}`;
		const { text } = quoted(long, '25-CT/TW');
		expect(text.startsWith('… chữ') && text.endsWith('chữ …')).toBe(true);
		expect(text.length).toBeLessThan(300);
		expect(quoted(`${'x'.repeat(900)}25-CT/TW${'x'.repeat(900)}`, '25-CT/TW').text.length).toBeLessThan(300);
	});

	test('is the same for one place as for many', () => {
		const text = 'Một 1/QĐ-TTg. Hai 2/QĐ-TTg; ba 3/QĐ-TTg.\n- Bốn 4/QĐ-TTg';
		const find = sentencesOf(text);
		for (const mention of ['1/QĐ-TTg', '2/QĐ-TTg', '3/QĐ-TTg', '4/QĐ-TTg']) {
			const start = text.indexOf(mention);
			expect(find(start, start + mention.length)).toEqual(quoted(text, mention));
		}
	});
});

test.each([
	[' của UBND tỉnh. Ngày 5', 14],
	[' của TP. Hồ Chí Minh', -1],
	[' ngày 20. 11. 2017', -1],
	[' của UBND tỉnh\n\nLai Châu', -1],
	[' của Sở;\nb) khác', 7],
])('«%s» ends its sentence at %s', (text, end) => {
	expect(sentenceEnd(text)).toBe(end);
});
