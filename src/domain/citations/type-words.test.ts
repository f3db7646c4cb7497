import { expect, describe as group, test } from 'vitest';
import { abbreviationBefore, describe, typeWordBefore } from './type-words.ts';

const before = (text: string) => typeWordBefore(text, text.length);

group('the word for a type before a number', () => {
	test.each([
		['Nghị \n\nquyết số ', 'nghị quyết', true],
		['QUYẾT ĐỊNH SỐ ', 'quyết định', true],
		['Thông tư liên tịch số ', 'thông tư liên tịch', true],
		['Thông báo kết luận số ', 'thông báo kết luận', true],
		['Chương trình hành động số: ', 'chương trình hành động', true],
		['Quyết định (số ', 'quyết định', true],
		['Công văn số số ', 'công văn', true],
		['Quyết định QĐ-', 'quyết định', true],
		['Luật Bảo hiểm y tế Số ', 'luật', false],
		['Quyết định của Bộ Chính trị số', 'quyết định', false],
		['Kế hoạch, Nghị quyết ', 'nghị quyết', true],
	])('%s → %s, adjacent: %s', (text, word, adjacent) => {
		expect(before(text)).toMatchObject({ word, adjacent });
	});

	test.each(['Quyết định này. Số ', 'Kế hoạch: ngày 3/5, số ', 'Nghị quyết\n- số ', 'quyếtđịnh số ', ''])(
		'none in «%s»',
		(text) => {
			expect(before(text)).toBeUndefined();
		},
	);

	test('tells where it stands', () => {
		const { start, length } = before('theo Kế \nhoạch số ')!;
		expect('theo Kế \nhoạch số '.slice(start, start + length)).toBe('Kế \nhoạch');
	});
});

test('the letters of a type differ in the Party', () => {
	expect(describe('Quy định')).toEqual({ word: 'quy định', letters: 'QyĐ', partyLetters: 'QĐ' });
	expect(describe('ſắc lệnh').letters).toBe('SL');
	expect(() => describe('bài báo')).toThrow('bài báo');
});

test.each([
	['NĐ ', true],
	['CV số ', true],
	['HNĐ ', false],
	['KH ', false],
])('«%s» is a type by its letters: %s', (text, is) => {
	expect(abbreviationBefore(text, text.length)).toBe(is);
});
