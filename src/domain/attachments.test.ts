import { describe, expect, test } from 'vitest';
import { attachments } from '#schema/attachment.ts';
import { describeFile, extensionOf, formatBytes, mainPdf } from './attachments.ts';

const file = (more: object) => attachments.parse([{ name: 'Bản ký', url: '/tep/2025/a.pdf', ...more }])[0]!;

test.each([
	[312, '312 byte'],
	[1023, '1023 byte'],
	[1024, '1 KB'],
	[850 * 1024 + 100, '850 KB'],
	[1024 * 1024 - 1, '1 MB'],
	[1_258_291, '1,2 MB'],
	[25 * 1024 * 1024, '25 MB'],
])('a size of %i bytes reads «%s»', (bytes, text) => {
	expect(formatBytes(bytes)).toBe(text);
});

test.each([
	['/tep/2025/a.PDF', 'pdf'],
	['https://moh.gov.vn/a.b/tai-ve.docx?phien=1#x', 'docx'],
	['https://moh.gov.vn/tai-ve', ''],
	['/tep/2025/khong-duoi', ''],
])('the extension of %s', (url, extension) => {
	expect(extensionOf(url)).toBe(extension);
});

describe('what the page says of a file', () => {
	test('type, size, pages and signature, in words', () => {
		const { facts } = describeFile(file({ size: 1_258_291, pages: 12, signed: true }));
		expect(facts).toEqual(['PDF', '1,2 MB', '12 trang', 'có chữ ký số']);
	});

	test.each([
		['/tep/2025/a.pdf', false],
		['/tep/2025/a.jpg', false],
		['/tep/2025/a.docx', true],
		['/tep/2025/a.xlsx', true],
		['/tep/2025/a.zip', true],
		// A browser ignores the wish to save what comes from elsewhere.
		['https://moh.gov.vn/a.docx', false],
	])('%s is saved instead of shown: %s', (url, download) => {
		expect(describeFile(file({ url })).download).toBe(download);
	});

	test('a file kept elsewhere names its host, and nothing is made up where nothing is known', () => {
		expect(describeFile(file({ url: 'https://moh.gov.vn/tai-ve' }))).toEqual({
			name: 'Bản ký',
			url: 'https://moh.gov.vn/tai-ve',
			facts: ['lưu ở moh.gov.vn'],
			sha256: undefined,
			download: false,
			external: true,
		});
	});
});

test('the main PDF is the signed one, else the first; other kinds do not count', () => {
	const word = file({ url: '/tep/2025/a.docx', signed: true });
	const [plain, signed] = [file({}), file({ url: '/tep/2025/b.pdf', signed: true })];
	expect(mainPdf([word, plain, signed])).toBe(signed);
	expect(mainPdf([word, plain])).toBe(plain);
	expect(mainPdf([word])).toBeUndefined();
});
