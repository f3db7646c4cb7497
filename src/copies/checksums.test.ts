import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatChecksums, parseChecksums } from './checksums.ts';

const a = 'a'.repeat(64);
const b = '0123456789abcdef'.repeat(4);

describe('a list of checksums', () => {
	test('has a line for each file, sorted, with two blanks between', () => {
		expect(
			formatChecksums([
				['tin-tuc/a/index.html', a],
				['404.html', b],
			]),
		).toBe(`${b}  404.html\n${a}  tin-tuc/a/index.html\n`);
	});

	test('writes names with backslashes and line breaks as GNU does, and others as they are', () => {
		expect(formatChecksums([['a\\b\nc', a]])).toBe(`\\${a}  a\\\\b\\nc\n`);
		expect(formatChecksums([['tep/Kế hoạch số 7 (bản ký).pdf', a]])).toBe(`${a}  tep/Kế hoạch số 7 (bản ký).pdf\n`);
	});

	test('is read as it was written, whatever the files are called', () => {
		const name = fc
			.string({ unit: fc.constantFrom(...'aÂđ .-_\\\n\r*(%'), minLength: 1 })
			.filter(
				(name) =>
					!/^\.{1,2}$|^\\|^[a-z]:/i.test(name) && !name.split('\\').some((part) => part === '' || part === '..'),
			);
		fc.assert(
			fc.property(fc.uniqueArray(name, { minLength: 1 }), (names) => {
				const sums = names.map((path) => [`x/${path}`.normalize('NFC'), a] as const);
				expect([...parseChecksums(formatChecksums(sums))].sort()).toEqual([...new Map(sums)].sort());
			}),
		);
	});

	test.each([
		['from Windows', `\uFEFF${a.toUpperCase()} *a.html\r\n${b}  b.html\r\n`],
		['of one who began in the folder', `${a}  ./a.html\n\n${b}  b.html`],
	])('%s is read', (_, text) => {
		expect([...parseChecksums(text)]).toEqual([
			['a.html', a],
			['b.html', b],
		]);
	});

	test.each([
		['an empty file', '', 'không có dòng nào'],
		['a page in its place', '<!doctype html>\n', 'dòng 1: không phải'],
		['a hash that is too short', `${a}  a\n${a.slice(1)}  b\n`, 'dòng 2: không phải'],
		['a way out', `${a}  ../x`, 'dòng 1: đường dẫn đi ra ngoài thư mục. Đã thấy «../x»'],
		['a way out in the middle', `${a}  a/../../x`, 'ngoài thư mục'],
		['a way out on Windows', `\\${a}  a\\\\..\\\\..\\\\x`, 'ngoài thư mục'],
		['a place on the disk', `${a}  /etc/passwd`, 'gốc đĩa'],
		['a drive', `${a}  C:/x`, 'gốc đĩa'],
		['a name of nothing', `${a}  a//b`, 'đường dẫn không đúng'],
		['a file named twice', `${a}  a\n${b}  ./a\n`, 'dòng 2: đường dẫn này đã có ở trên'],
		['a backslash before another sign', `\\${a}  a\\tb\n`, 'dấu \\'],
	])('is refused with the reason: %s', (_, text, reason) => {
		expect(() => parseChecksums(text)).toThrow(reason);
	});
});
