import { expect, test } from 'vitest';
import { fold } from '#domain/text.ts';
import { agencies } from './agencies.ts';
import { type IssuerSymbol, issuerSymbols, symbolFor } from './issuer-symbols.ts';

const lettersOf = ({ symbol, variants = [] }: IssuerSymbol) => [symbol, ...variants];
const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

test('letters stand for one body, whatever their case', () => {
	expect(repeated(issuerSymbols.flatMap(lettersOf).map((letters) => letters.toUpperCase()))).toEqual([]);
});

test('a name belongs to one body and is listed once, without diacritics and case', () => {
	expect(repeated(issuerSymbols.flatMap(({ names }) => names.map(fold)))).toEqual([]);
});

test('names and letters are in NFC', () => {
	const texts = issuerSymbols.flatMap((record) => [...lettersOf(record), record.name, ...record.names]);
	expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
});

test('the letters of every agency in the vocabulary are known and of its system', () => {
	for (const { id, symbols, system } of agencies) {
		for (const letters of symbols) expect(symbolFor(letters)?.system, `${id} ${letters}`).toBe(system);
	}
});

test.each([
	['UBND', 'Ủy ban nhân dân', 'state', 'local'],
	['TTg', 'Thủ tướng Chính phủ', 'state', 'central'],
	['TTG', 'Thủ tướng Chính phủ', 'state', 'central'],
	['BGDĐT', 'Bộ Giáo dục và Đào tạo', 'state', 'central'],
	['BGD&ĐT', 'Bộ Giáo dục và Đào tạo', 'state', 'central'],
	['BHXH', 'Bảo hiểm xã hội Việt Nam', 'state', 'central'],
	['KSBT', 'Trung tâm Kiểm soát bệnh tật', 'state', 'local'],
	['ĐU', 'Đảng ủy', 'party', 'local'],
	['ĐU'.normalize('NFD'), 'Đảng ủy', 'party', 'local'],
	['BCĐTW', 'Ban Chỉ đạo Trung ương', 'party', 'central'],
	['TWĐTN', 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'union', 'central'],
])('%s stands for %s', (letters, name, system, scope) => {
	expect(symbolFor(letters)).toMatchObject({ name, system, scope });
});

test.each(['', 'NVY', 'QH15', 'DU'])('%j stands for no body', (letters) => {
	expect(symbolFor(letters)).toBeUndefined();
});
