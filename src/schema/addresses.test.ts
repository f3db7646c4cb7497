import { describe, expect, test } from 'vitest';
import { attachments } from './attachment.ts';
import { httpUrl } from './entry-fields.ts';
import { newsFields } from './news.ts';

describe('an address of the web', () => {
	test.each([
		'https://a.vn/x',
		'http://a.vn',
		'https://vnexpress.net/@tac-gia',
		'https://a.vn/?q=a@b.vn',
		'https://sở.vn/',
	])('may be %s', (url) => {
		expect(httpUrl.safeParse(url).success).toBe(true);
	});

	test.each([
		...[
			'javascript:alert(1)',
			'JAVASCRIPT:alert(1)',
			'java\tscript:alert(1)',
			'java\nscript:alert(1)',
			'\u0001javascript:x',
		],
		...[
			'data:text/html,<script>alert(1)</script>',
			'vbscript:x',
			'file:///etc/passwd',
			'blob:https://a.vn/x',
			'about:blank',
		],
		...['//host.vn/x', '/tep/a.pdf', 'https:a.vn', 'https:/a.vn', 'https:\\\\a.vn', 'http://', 'ht\ntps://a.vn/'],
		...['https://moh.gov.vn@evil.example/', 'https://a:b@evil.example/', 'https://evil.example\\@moh.gov.vn/'],
	])('is not %j', (url) => {
		expect(httpUrl.safeParse(url).success).toBe(false);
	});
});

describe('a file of the archive', () => {
	const isFile = (url: string) => attachments.safeParse([{ name: 'Bản ký', url }]).success;

	test('lies on the site', () => {
		for (const url of ['/tep/2025/a.pdf', '/tep/2025/Kế hoạch.pdf', 'https://a.vn/a.pdf'])
			expect(isFile(url), url).toBe(true);
	});

	test.each([
		'//host.vn/a.pdf',
		'/\\host.vn/a.pdf',
		'/\t/host.vn/a.pdf',
		'/\n/host.vn',
		'a.pdf',
		'javascript:x',
		'data:x',
	])('is not %j, which leads elsewhere', (url) => {
		expect(isFile(url)).toBe(false);
	});
});

describe('a picture of an entry', () => {
	const isPicture = (file: string) => newsFields.figures.safeParse([{ file, alt: 'Tiêm', caption: 'Tiêm' }]).success;

	test('lies on the site', () => {
		for (const file of ['/anh/tiem.jpg', 'anh/tiem.jpg', '/anh/tiêm 1.jpg']) expect(isPicture(file), file).toBe(true);
	});

	test.each([
		'https://a.vn/a.jpg',
		'//a.vn/a.jpg',
		'/\\a.vn/a.jpg',
		'/\t/a.vn/a.jpg',
		'data:image/svg+xml,x',
		'javascript:x',
	])('is not %j', (file) => {
		expect(isPicture(file)).toBe(false);
	});
});
