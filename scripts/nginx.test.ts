import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '#hosting/headers.ts';
import { nginxConfiguration } from '#hosting/nginx.ts';
import type { NginxSite } from '#hosting/nginx-site.ts';
import { findBrotliModule, findNginx } from './nginx-binary.ts';
import { freePort, startNginx } from './nginx-process.ts';
import { sampleAnswers, sampleFiles, writeSampleSite } from './sample-site.ts';

const nginx = findNginx();
const brotli = nginx && findBrotliModule(nginx);
const openssl = spawnSync('openssl', ['version']).status === 0;

const moved = [
	{ from: '/tin-tuc/2024/ten-cu/', to: '/tin-tuc/2025/bai/' },
	{ from: '/tep/2025/Cong-van.pdf', to: '/tep/2025/cong-van.pdf' },
	...Array.from({ length: 1500 }, (_, index) => ({
		from: `/tin-tuc/2024/mot-bai-co-ten-rat-dai-de-vuot-qua-sau-muoi-bon-byte-cua-nginx-${index}/`,
		to: '/tin-tuc/',
	})),
];

let root: string;
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'nginx-site-'));
	writeSampleSite(root);
});
afterAll(() => rmSync(root, { recursive: true }));

/** One answer as it came over the wire: not followed, not decompressed. */
async function ask(url: string, options: { headers?: Record<string, string>; method?: string } = {}) {
	const send = url.startsWith('https:') ? secureRequest : request;
	const { port, hostname } = new URL(url);
	const path = url.replace(/^https?:\/\/[^/]*/, '');
	const asked = send({ hostname, port, path, rejectUnauthorized: false, ...options }).end();
	const [response] = (await once(asked, 'response')) as [IncomingMessage];
	const chunks = await response.toArray();
	return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

async function start(site: Partial<NginxSite>, port: number) {
	const whole: NginxSite = {
		root,
		serverNames: ['kho.vidu.vn'],
		base: '/',
		listen: [`127.0.0.1:${port}`],
		brotli: false,
		moved: [],
		gone: [],
		...site,
	};
	return startNginx(nginx!, nginxConfiguration(whole), port, whole.brotli ? [brotli!] : []);
}

const why = 'SKIPPED: there is no nginx here; `npm run test:nginx` fetches one';
// Vitest's own report names no test that it skips.
if (!nginx) console.warn(`nginx itself: ${why}`);

describe.skipIf(!nginx)(nginx ? `nginx itself (${nginx})` : `nginx itself: ${why}`, () => {
	describe.each(['/', '/kho-y-te/'])('under %s', (base) => {
		let site: string;
		let server: Awaited<ReturnType<typeof startNginx>>;
		beforeAll(async () => {
			const port = await freePort();
			server = await start({ base, moved, gone: ['/tep/2024/da-go.pdf'] }, port);
			site = `http://127.0.0.1:${port}${base}`.replace(/\/$/, '');
		});
		afterAll(() => server?.stop());

		test.each(sampleAnswers)('%s gives %i, its type and the headers of the table', async (path, status, type) => {
			const answer = await ask(`${site}${path}`);
			expect(answer.status).toBe(status);
			expect(answer.headers['content-type']).toBe(type);
			const shown = status === 404 ? '/404.html' : path.replace(/\?.*/, '');
			for (const [name, value] of Object.entries(headersFor(shown, { https: false }))) {
				expect([name, answer.headers[name.toLowerCase()]]).toEqual([name, value]);
			}
			if (status === 404) expect(answer.body.toString()).toBe(sampleFiles['404.html']);
		});

		test('tells neither its version nor anything that only https may say', async () => {
			const { headers } = await ask(`${site}/`);
			expect(headers.server).toBe('nginx');
			expect(headers).not.toHaveProperty('strict-transport-security');
		});

		test.each([
			['/tin-tuc', '/tin-tuc/'],
			['/tin-tuc?q=a%20b', '/tin-tuc/?q=a%20b'],
			['/tin-tuc/2024/ten-cu/', '/tin-tuc/2025/bai/'],
			['/tin-tuc/2024/ten-cu', '/tin-tuc/2024/ten-cu/'],
			['/tin-tuc/2024/ten-cu/?q=a', '/tin-tuc/2025/bai/?q=a'],
			['/tep/2025/Cong-van.pdf', '/tep/2025/cong-van.pdf'],
			[moved.at(-1)!.from, '/tin-tuc/'],
		])('%s leads to %s for good, whatever the scheme and host', async (path, to) => {
			const { status, headers } = await ask(`${site}${path}`);
			expect(status).toBe(301);
			expect(headers.location).toBe(`${base.slice(0, -1)}${to}`);
			expect(headers['x-frame-options']).toBe('DENY');
		});

		test('puts nothing into headers that a hostile address holds', async () => {
			for (const path of ['/tin-tuc%0d%0aX-Evil:%201', '/%0d%0aX-Evil:%201/', '//evil.example/..;/tin-tuc']) {
				const { headers } = await ask(`${site}${path}`);
				expect(headers).not.toHaveProperty('x-evil');
				expect(headers.location ?? '').not.toContain('evil');
			}
		});

		test.each(['/..%2f..%2fetc%2fpasswd', '/%2e%2e/%2e%2e/etc/passwd', '/../../etc/passwd'])(
			'refuses %s',
			async (path) => {
				expect((await ask(`${site}${path}`)).status).toBe(400);
			},
		);

		test('says 410 for a file that was taken away', async () => {
			const { status, body } = await ask(`${site}/tep/2024/da-go.pdf`);
			expect(status).toBe(410);
			expect(body.toString()).toBe(sampleFiles['404.html']);
		});

		test('sends the compressed file beside a page, and compresses what has none', async () => {
			const gzip = { headers: { 'Accept-Encoding': 'gzip' } };
			const ready = await ask(`${site}/tin-tuc/`, gzip);
			expect(ready.headers['content-encoding']).toBe('gzip');
			expect(ready.headers['content-type']).toBe('text/html; charset=utf-8');
			expect(ready.headers.vary).toBe('Accept-Encoding');
			// What nginx compresses itself is sent in pieces, its length unknown.
			expect(ready.headers['content-length']).toBe(String(statSync(join(root, 'tin-tuc/index.html.gz')).size));
			const made = await ask(`${site}/tin-tuc/2025/bai/`, gzip);
			expect(made.headers['content-encoding']).toBe('gzip');
			expect(made.headers['content-length']).toBeUndefined();
			const plain = await ask(`${site}/tin-tuc/`);
			expect(plain.headers).not.toHaveProperty('content-encoding');
			expect(plain.body.toString()).toBe(sampleFiles['tin-tuc/index.html']);
		});

		test('says 304 to who has the page, with the headers of the table', async () => {
			const { headers } = await ask(`${site}/tin-tuc/`);
			const again = await ask(`${site}/tin-tuc/`, { headers: { 'If-None-Match': headers.etag ?? '' } });
			expect(again.status).toBe(304);
			expect(again.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
		});

		test('takes no data', async () => {
			expect((await ask(`${site}/tin-tuc/`, { method: 'POST' })).status).toBe(405);
			const big = { 'Content-Length': '5000' };
			expect((await ask(`${site}/tin-tuc/`, { method: 'PUT', headers: big })).status).toBeGreaterThanOrEqual(400);
		});
	});

	describe('under /kho-y-te/, outside of it', () => {
		let site: string;
		let server: Awaited<ReturnType<typeof startNginx>>;
		beforeAll(async () => {
			const port = await freePort();
			server = await start({ base: '/kho-y-te/' }, port);
			site = `http://127.0.0.1:${port}`;
		});
		afterAll(() => server?.stop());

		test.each([
			['/', 302, '/kho-y-te/'],
			['/kho-y-te', 301, '/kho-y-te/'],
			['/kho-y-te?q=a', 301, '/kho-y-te/?q=a'],
			['/tin-tuc/', 404, undefined],
			['/kho-y-te..%2findex.html', 404, undefined],
			['/kho-y-te../index.html', 404, undefined],
			['/.well-known/security.txt', 200, undefined],
		])('%s gives %i %s', async (path, status, location) => {
			const answer = await ask(`${site}${path}`);
			expect(answer.status).toBe(status);
			expect(answer.headers.location).toBe(location);
		});
	});

	test.skipIf(!brotli)(
		`.br files are sent to who takes them${brotli ? '' : ': SKIPPED, nginx has no module brotli_static here'}`,
		async () => {
			const port = await freePort();
			const server = await start({ brotli: true }, port);
			try {
				const site = `http://127.0.0.1:${port}`;
				const answer = await ask(`${site}/tin-tuc/`, { headers: { 'Accept-Encoding': 'gzip, br' } });
				expect(answer.headers['content-encoding']).toBe('br');
				expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
				expect(answer.headers.vary).toBe('Accept-Encoding');
				expect(answer.body).toHaveLength(statSync(join(root, 'tin-tuc/index.html.br')).size);
			} finally {
				await server.stop();
			}
		},
	);

	test.skipIf(!openssl)(
		`https says HSTS, and http leads to it${openssl ? '' : ': SKIPPED, no openssl here to make a certificate'}`,
		async () => {
			const [plain, secure] = [await freePort(), await freePort()];
			const [key, certificate] = [join(root, 'key.pem'), join(root, 'certificate.pem')];
			const subject = ['-subj', '/CN=kho.vidu.vn', '-days', '2', '-nodes', '-keyout', key, '-out', certificate];
			execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', ...subject], { stdio: 'ignore' });
			const tls = { listen: [`127.0.0.1:${secure}`], certificate, key };
			const server = await start({ base: '/kho-y-te/', tls }, plain);
			try {
				const led = await ask(`http://127.0.0.1:${plain}/kho-y-te/tin-tuc/?q=a`);
				expect(led.status).toBe(301);
				expect(led.headers.location).toBe(`https://kho.vidu.vn:${secure}/kho-y-te/tin-tuc/?q=a`);
				const answer = await ask(`https://127.0.0.1:${secure}/kho-y-te/tin-tuc/`);
				expect(answer.status).toBe(200);
				for (const [name, value] of Object.entries(headersFor('/tin-tuc/', { https: true }))) {
					expect([name, answer.headers[name.toLowerCase()]]).toEqual([name, value]);
				}
				const slash = await ask(`https://127.0.0.1:${secure}/kho-y-te/tin-tuc`);
				expect(slash.headers.location).toBe('/kho-y-te/tin-tuc/');
			} finally {
				await server.stop();
			}
		},
	);

	test('a broken configuration is noticed by this very test', async () => {
		const port = await freePort();
		await expect(startNginx(nginx!, 'server { liste 80; }', port)).rejects.toThrow(/unknown directive "liste"/);
	});
});
