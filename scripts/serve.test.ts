import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from './serve.ts';

const files = {
	'index.html': '<h1>Trang chủ</h1>',
	'tin-tuc/index.html': `<h1>${'Tin tức '.repeat(500)}</h1>`,
	'404.html': '<h1>Không tìm thấy</h1>',
	'_astro/a.Xyz.css': 'a{}',
	'du-lieu/bang.csv': 'tỉnh,số',
	'site.webmanifest': '{}',
	'pagefind/wasm.vi.pagefind': 'x',
	'pagefind/index/a.pf_index': 'x',
	'pagefind/fragment/vi_1.pf_fragment': 'x',
	'tim-kiem/chi-muc/muc-luc.json': '{}',
	'tim-kiem/chi-muc/0a1b/word/0.bin': 'x',
	'a.wasm': 'x',
};

let root: string;
let site: Awaited<ReturnType<typeof serve>>;
const get = (path: string, init?: RequestInit) => fetch(new URL(path, site.url), { redirect: 'manual', ...init });

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'serve-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	site = await serve({ root, port: 0 });
});
afterAll(async () => {
	await site.close();
	rmSync(root, { recursive: true });
});

describe('answers', () => {
	test.each([
		['/', 200, 'text/html; charset=utf-8', 'no-cache'],
		['/tin-tuc/', 200, 'text/html; charset=utf-8', 'no-cache'],
		['/tin-tuc/?trang=2', 200, 'text/html; charset=utf-8', 'no-cache'],
		['/404.html', 200, 'text/html; charset=utf-8', 'no-cache'],
		['/khong-co/', 404, 'text/html; charset=utf-8', 'no-cache'],
		['/khong-co.css', 404, 'text/html; charset=utf-8', 'no-cache'],
		['/%E0%A4%A', 404, 'text/html; charset=utf-8', 'no-cache'],
		['/..%2f..%2fetc%2fpasswd', 404, 'text/html; charset=utf-8', 'no-cache'],
		['/_astro/a.Xyz.css', 200, 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
		['/du-lieu/bang.csv', 200, 'text/csv; charset=utf-8', 'no-cache'],
		['/site.webmanifest', 200, 'application/manifest+json; charset=utf-8', 'no-cache'],
		['/pagefind/wasm.vi.pagefind', 200, 'application/octet-stream', 'no-cache'],
		['/pagefind/index/a.pf_index', 200, 'application/octet-stream', 'no-cache'],
		['/pagefind/fragment/vi_1.pf_fragment', 200, 'application/octet-stream', 'public, max-age=31536000, immutable'],
		['/tim-kiem/chi-muc/muc-luc.json', 200, 'application/json; charset=utf-8', 'no-cache'],
		['/tim-kiem/chi-muc/0a1b/word/0.bin', 200, 'application/octet-stream', 'public, max-age=31536000, immutable'],
		['/a.wasm', 200, 'application/wasm', 'no-cache'],
	])('%s with %i', async (path, status, type, caching) => {
		const response = await get(path);
		expect(response.status).toBe(status);
		expect(response.headers.get('content-type')).toBe(type);
		expect(response.headers.get('cache-control')).toBe(caching);
	});

	test('404.html for what does not exist', async () => {
		expect(await (await get('/khong-co/')).text()).toBe(files['404.html']);
	});

	test('a folder without its slash by leading to the one with it', async () => {
		const response = await get('/tin-tuc?q=a');
		expect(response.status).toBe(301);
		expect(response.headers.get('location')).toBe('/tin-tuc/?q=a');
	});

	test.each(['//tin-tuc', '///tin-tuc', '/\\tin-tuc', '//tin-tuc?q=//a.example'])(
		'%s without leading to a host of that name',
		async (path) => {
			// fetch() would read the path as a host itself.
			const [response] = (await once(request({ port: site.port, path }).end(), 'response')) as [IncomingMessage];
			response.resume();
			expect(response.statusCode).toBe(301);
			expect(response.headers.location).toMatch(/^\/tin-tuc\/(\?|$)/);
		},
	);

	test('with compressed text, and 304 to who has it already', async () => {
		const first = await get('/tin-tuc/', { headers: { 'Accept-Encoding': 'br' } });
		expect(first.headers.get('content-encoding')).toBe('br');
		const again = await get('/tin-tuc/', { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } });
		expect(again.status).toBe(304);
	});
});

describe('the port', () => {
	/** Holds a port as another program would. */
	async function occupy(host: string) {
		const other = createServer();
		await new Promise<void>((done) => other.listen(0, host, done));
		const address = other.address();
		if (typeof address !== 'object' || !address) throw new Error('The other server has no port.');
		return { port: address.port, release: () => new Promise((done) => other.close(done)) };
	}

	const addresses = Object.values(networkInterfaces()).flatMap((list) => list?.map(({ address }) => address));
	const hosts = ['127.0.0.1', '0.0.0.0', ...(addresses.includes('::1') ? ['::1', '::'] : [])];

	test.each(hosts)('moves on when another program holds it on %s', async (host) => {
		const { port, release } = await occupy(host);
		const second = await serve({ root, port });
		expect(second.port).toBeGreaterThan(port);
		expect((await fetch(second.url)).status).toBe(200);
		await second.close();
		await release();
	});

	test('is the wanted one when it is free', async () => {
		const { port, release } = await occupy('127.0.0.1');
		await release();
		const second = await serve({ root, port });
		expect(second.url).toBe(`http://localhost:${port}/`);
		await second.close();
	});
});
