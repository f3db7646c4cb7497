import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeLimit, readCodes, writeCode } from './code-units.ts';
import { sampleTitles } from './sample-titles.ts';
import { decodeTitles, encodable, encodeTitles, titleAt } from './title-codec.ts';

/** What a reader gets back after the titles went through JSON and UTF-8. */
function carried(titles: readonly string[]): string[] {
	const bytes = new TextEncoder().encode(JSON.stringify(encodeTitles(titles)));
	const decoded = decodeTitles(JSON.parse(new TextDecoder().decode(bytes)));
	return Array.from({ length: decoded.starts.length - 1 }, (_, index) => titleAt(decoded, index));
}

describe('titles come back exactly', () => {
	test.each([
		'Bắc Ninh: 100% cơ sở khám, chữa bệnh hoàn thành bệnh án điện tử trước 30/6/2026',
		'Bốn "trụ cột" kiểm soát sốt xuất huyết',
		'Kế hoạch số 7095/KH-UBND – về việc …',
		'hai  khoảng trắng, và \t thẻ\nxuống dòng',
		' trắng đầu và cuối ',
		'',
		' ',
		'bệnh viện'.normalize('NFD'),
		'chữ \\ và "nháy" và \u007f và \u2028',
		'nửa ký tự \ud83d và 😀 trọn',
		'constructor __proto__ toString',
	])('%j', (title) => {
		expect(carried([title, 'Tin khác', title])).toEqual([title, 'Tin khác', title]);
	});

	test('none at all', () => {
		expect(carried([])).toEqual([]);
	});

	test('any', () => {
		const word = fc.constantFrom('y', 'tế', 'Tế', 'COVID', '19', ' ', ', ', '-', '"', '\\', '\u0301', 'đ');
		const title = fc.oneof(
			fc.array(word).map((words) => words.join('')),
			fc.array(word).map((words) => words.join(' ')),
			fc.string({ unit: 'binary' }),
			fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
		);
		fc.assert(
			fc.property(fc.array(title), (titles) => {
				expect(carried(titles)).toEqual(titles);
			}),
		);
	});
});

test('every number below the limit has a code of its own, and none at the limit', () => {
	const all = Array.from({ length: codeLimit }, (_, number) => number);
	const text = all.map(writeCode).join('');
	expect(Array.from(readCodes(text))).toEqual(all);
	expect(text).toMatch(/^[\x20-\x7e]+$/);
	expect(text).not.toMatch(/["\\]/);
	expect(() => writeCode(codeLimit)).toThrow(RangeError);
});

test.each(['é', '"', '\u007f', 'z', '~'])('%j is no run of codes', (text) => {
	expect(() => readCodes(text)).toThrow(RangeError);
});

test('titles whose words outnumber the codes are left to the search', () => {
	const titles = Array.from({ length: codeLimit + 5 }, (_, index) => `từ${index}`);
	expect(encodable(titles)).toBe(codeLimit - 1);
	expect(encodable(titles.slice(0, 9))).toBe(9);
	expect(() => encodeTitles(titles.slice(0, codeLimit - 1))).not.toThrow();
});

test('titles cost less than their text', () => {
	const titles = sampleTitles(2000);
	const compressed = (text: string) => gzipSync(text).length;
	expect(compressed(JSON.stringify(encodeTitles(titles)))).toBeLessThan(0.9 * compressed(titles.join('\n')));
});
