import { describe, expect, test } from 'vitest';
import { headersFor } from './headers.ts';

const of = (path: string, https = true) => headersFor(path, { https });

describe('how long an answer may be kept', () => {
	test.each([
		['/', 'public, max-age=0, must-revalidate'],
		['/tin-tuc/2025/bai/', 'public, max-age=0, must-revalidate'],
		['/goi-y.json', 'public, max-age=0, must-revalidate'],
		['/sw.js', 'public, max-age=0, must-revalidate'],
		['/tim-kiem/chi-muc/muc-luc.json', 'public, max-age=0, must-revalidate'],
		['/pagefind/pagefind-entry.json', 'public, max-age=0, must-revalidate'],
		['/pagefind/index/vi_1.pf_index', 'public, max-age=0, must-revalidate'],
		['/tim-kiem/chi-muc/0a/word/0.bin', 'public, max-age=31536000, immutable'],
		['/tim-kiem/chi-muc/spelling-1.bin', 'public, max-age=31536000, immutable'],
		['/pagefind/fragment/vi_1.pf_fragment', 'public, max-age=31536000, immutable'],
		['/pagefind/ky/1a2b3c4d5e6f/index/vi_1.pf_index', 'public, max-age=31536000, immutable'],
		['/_astro/trang.Xyz.js', 'public, max-age=31536000, immutable'],
		['/tin-tuc/_astro/a/', 'public, max-age=0, must-revalidate'],
		['/tep/2025/a.pdf', 'public, max-age=86400, must-revalidate'],
	])('%s: %s', (path, caching) => {
		expect(of(path)['Cache-Control']).toBe(caching);
	});
});

test('pages of other sites may read data and feeds, but not pages', () => {
	for (const path of ['/du-lieu/muc.json', '/so/25-ct-tw.json', '/du-lieu/muc.csv', '/tin-tuc/atom.xml']) {
		expect(of(path)['Access-Control-Allow-Origin'], path).toBe('*');
	}
	expect(of('/tin-tuc/2025/bai/')).not.toHaveProperty('Access-Control-Allow-Origin');
});

test('nobody frames pages or files', () => {
	for (const path of ['/', '/tep/2025/a.pdf']) {
		expect(of(path)['Content-Security-Policy']).toContain("frame-ancestors 'none'");
		expect(of(path)['X-Frame-Options']).toBe('DENY');
	}
});

test('no attached file and no drawing runs a script, and none is sandboxed, which would hide PDFs in Safari', () => {
	for (const path of [
		'/tep/2025/a.html',
		'/tep/2025/a.svg',
		'/anh/a.svg',
		'/anh/2025/a.png',
		'/hinh.svg',
		'/hinh.SVG',
		'/hinh.sVg',
	]) {
		const policy = of(path)['Content-Security-Policy'];
		expect(policy, path).toMatch(/(^|; )default-src 'none'/);
		expect(policy, path).not.toMatch(/script-src|sandbox/);
	}
	expect(of('/tin-tuc/')['Content-Security-Policy']).not.toContain('default-src');
});

test('a worker heeds a policy of its own, but the one for browsers that would then refuse its WebAssembly', () => {
	for (const path of ['/_astro/worker.Xyz.js', '/sw.js']) {
		expect(of(path)['Content-Security-Policy'], path).toMatch(
			/^default-src 'none'; script-src 'self'; connect-src 'self'/,
		);
	}
	expect(of('/pagefind/pagefind-worker.js')['Content-Security-Policy']).not.toMatch(/script-src|default-src/);
});

test('no link tells another site, and no request our own log, which words a reader looked for', () => {
	for (const path of ['/', '/tim-kiem/', '/tep/2025/a.pdf']) expect(of(path)['Referrer-Policy']).toBe('no-referrer');
});

test('nothing asks browsers to save a file instead of showing it', () => {
	expect(Object.keys(of('/tep/2025/a.pdf'))).not.toContain('Content-Disposition');
});

test('plain http says nothing that browsers heed on https alone', () => {
	expect(of('/', true)).toHaveProperty('Strict-Transport-Security');
	expect(of('/', false)).not.toHaveProperty('Strict-Transport-Security');
	expect(of('/', false)).not.toHaveProperty('Cross-Origin-Opener-Policy');
	expect(of('/', false)).toMatchObject({ 'X-Content-Type-Options': 'nosniff' });
});
