import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '#hosting/headers.ts';
import { writeHostingFiles } from './hosting-files.ts';
import { outdateCompressed, sampleAnswers, sampleFiles, writeSampleSite } from './sample-site.ts';
import { serve } from './serve.ts';

let root: string;
let site: Awaited<ReturnType<typeof serve>>;
const get = (path: string, init?: RequestInit) => fetch(new URL(path, site.url), { redirect: 'manual', ...init });

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'serve-'));
	writeSampleSite(root);
	site = await serve({ root, port: 0 });
});
afterAll(async () => {
	await site.close();
	rmSync(root, { recursive: true });
});

/** The whole answer must be what the table of headers says. */
async function expectAnswer(url: string, path: string, status: number, type: string) {
	const response = await fetch(url, { redirect: 'manual' });
	expect(response.status).toBe(status);
	expect(response.headers.get('content-type')).toBe(type);
	const shown = status === 404 ? '/404.html' : path.replace(/\?.*/, '');
	for (const [name, value] of Object.entries(headersFor(shown, { https: false }))) {
		expect([name, response.headers.get(name)]).toEqual([name, value]);
	}
	if (status === 404) expect(await response.text()).toBe(sampleFiles['404.html']);
}

describe('answers', () => {
	test.each(sampleAnswers)('%s with %i', (path, status, type) =>
		expectAnswer(`${site.url.slice(0, -1)}${path}`, path, status, type),
	);

	test.each(['/%E0%A4%A', '/..%2f..%2fetc%2fpasswd', '/tin-tuc%00', '/%00/'])('%s with 404', async (path) => {
		await expectAnswer(`${site.url.slice(0, -1)}${path}`, path, 404, 'text/html; charset=utf-8');
	});

	test('nothing that browsers would heed on https only', async () => {
		expect((await get('/')).headers.has('strict-transport-security')).toBe(false);
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
		const first = await get('/tin-tuc/2025/bai/', { headers: { 'Accept-Encoding': 'br' } });
		expect(first.headers.get('content-encoding')).toBe('br');
		const again = await get('/tin-tuc/2025/bai/', { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } });
		expect(again.status).toBe(304);
	});
});

describe('compressed files', () => {
	const path = '/tin-tuc/';
	const encoding = async (accept: string) =>
		(await get(path, { headers: { 'Accept-Encoding': accept } })).headers.get('content-encoding');
	const length = async (accept: string) =>
		(await get(path, { headers: { 'Accept-Encoding': accept } })).headers.get('content-length');
	const size = (suffix: string) => String(statSync(join(root, `tin-tuc/index.html${suffix}`)).size);

	test('are sent as they are to who takes them', async () => {
		expect(await length('gzip, deflate, br')).toBe(size('.br'));
		expect(await encoding('gzip, deflate, br')).toBe('br');
		expect(await length('gzip')).toBe(size('.gz'));
		expect(await encoding('gzip')).toBe('gzip');
		const response = await get(path, { headers: { 'Accept-Encoding': 'br' } });
		expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(response.headers.get('vary')).toBe('Accept-Encoding');
		expect(await response.text()).toBe(sampleFiles['tin-tuc/index.html']);
	});

	test('are not sent to who refuses them', async () => {
		expect(await encoding('identity')).toBeNull();
		expect(await encoding('br;q=0, gzip;q=0.0')).toBeNull();
		expect(await encoding('br; q=0, gzip')).toBe('gzip');
	});

	test('give way to a page that was written later', async () => {
		outdateCompressed(root);
		expect(await encoding('br')).toBe('br');
		expect(await length('br')).not.toBe(size('.br'));
	});

	test('are files like others when someone asks for them by name', async () => {
		const response = await get('/tin-tuc/index.html.gz', { headers: { 'Accept-Encoding': 'gzip' } });
		expect(response.headers.get('content-encoding')).toBe('identity');
		expect(response.headers.get('content-type')).toBe('application/octet-stream');
	});
});

describe('a site below a path', () => {
	let below: Awaited<ReturnType<typeof serve>>;
	let folder: string;
	const at = (path: string) => fetch(`http://localhost:${below.port}${path}`, { redirect: 'manual' });

	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'serve-base-'));
		writeSampleSite(folder);
		writeHostingFiles(folder, '/kho-y-te/', []);
		below = await serve({ root: folder, port: 0 });
	});
	afterAll(async () => {
		await below.close();
		rmSync(folder, { recursive: true });
	});

	test('is served where it was built for, and its address says so', () => {
		expect(below.url).toBe(`http://localhost:${below.port}/kho-y-te/`);
	});

	test.each(sampleAnswers)('%s with %i', (path, status, type) =>
		expectAnswer(`${below.url.slice(0, -1)}${path}`, path, status, type),
	);

	test.each([
		['/', 302, '/kho-y-te/'],
		['/kho-y-te', 301, '/kho-y-te/'],
		['/kho-y-te?q=a', 301, '/kho-y-te/?q=a'],
		['/kho-y-te/tin-tuc?q=a', 301, '/kho-y-te/tin-tuc/?q=a'],
		['/tin-tuc/', 404, null],
		['/kho-y-te-khac/', 404, null],
		['/kho-y-te..%2findex.html', 404, null],
	])('%s gives %i %s', async (path, status, location) => {
		const response = await at(path);
		expect(response.status).toBe(status);
		expect(response.headers.get('location')).toBe(location);
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
