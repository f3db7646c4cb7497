import { describe, expect, test } from 'vitest';
import { headersFor, revalidated } from './headers.ts';
import { baseOfHeadersFile, headersFile } from './headers-file.ts';

/** What a host makes of the file, as Cloudflare documents it: every rule that fits, equal names joined by a comma. */
function hostHeaders(file: string, path: string): Record<string, string> {
	const headers: Record<string, string> = {};
	let applies = false;
	for (const line of file.split('\n').filter((text) => text && !text.startsWith('#'))) {
		const header = /^\s+([^:]+): (.*)$/.exec(line);
		if (!header) {
			const [before, after] = line.split('*');
			applies = path.startsWith(before!) && path.endsWith(after!);
		} else if (applies) {
			const [, name = '', value = ''] = header;
			headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
		}
	}
	return headers;
}

const samples = [
	'/',
	'/tin-tuc/2025/bai/',
	'/404.html',
	'/goi-y.json',
	'/_astro/trang.Xyz.js',
	'/_astro/fonts/a.woff2',
	'/pagefind/pagefind-entry.json',
	'/pagefind/fragment/vi_1.pf_fragment',
	'/sw.js',
	'/anh/a.svg',
	'/favicon.svg',
	'/HINH.SVG',
	'/du-lieu/MUC.CSV',
	'/tep/2025/a.svg',
	'/tim-kiem/',
	'/tim-kiem/chi-muc/muc-luc.json',
	'/tim-kiem/chi-muc/spelling-1.bin',
	'/tim-kiem/chi-muc/0a/word/0.bin',
	'/tep/2025/cong-van.pdf',
	'/tepa/',
];

describe.each(['/', '/kho-y-te/'])('for a site under %s', (base) => {
	const file = headersFile(base);

	test.each(samples)('%s gets from a host what the table says', (path) => {
		const { 'Cache-Control': kept, 'Content-Security-Policy': policy, ...others } = headersFor(path, { https: true });
		const sent = hostHeaders(file, `${base.slice(0, -1)}${path}`);
		expect(sent).toMatchObject(others);
		// Hosts send this by themselves; a second value would be joined to the one of the special rules.
		expect(sent['Cache-Control']).toBe(kept === revalidated ? undefined : kept);
		expect(sent['Content-Security-Policy']?.split(', ').at(-1)).toBe(policy);
	});

	test('says nothing of paths outside', () => {
		if (base !== '/') expect(hostHeaders(file, '/tin-tuc/')).toEqual({});
	});

	test('keeps to the limits of Cloudflare', () => {
		const lines = file.split('\n');
		const rules = lines.filter((line) => line.startsWith('/'));
		expect(rules.length).toBeLessThanOrEqual(100);
		for (const line of lines) expect(line.length).toBeLessThanOrEqual(2000);
		for (const rule of rules) expect(rule.match(/\*/g)).toHaveLength(1);
	});

	test('tells for which base it was written', () => {
		expect(baseOfHeadersFile(file)).toBe(base);
	});
});

test('another text tells no base', () => {
	expect(baseOfHeadersFile('# của ai đó\nkhông có quy tắc nào\n')).toBeUndefined();
});
