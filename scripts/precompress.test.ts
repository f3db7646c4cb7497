import { createHash } from 'node:crypto';
import {
	linkSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressedVariant } from './compressed-variant.ts';
import { precompress } from './precompress.ts';

const page = `<h1>${'Tiêm chủng ở xã vùng cao. '.repeat(200)}</h1>`;
let work: string;
let folder: string;

function write(path: string, content: string | Buffer) {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), content);
}
const run = (into = folder) => precompress(into, join(work, 'cache'));
const bytes = (path: string) => readFileSync(join(folder, path));
const modified = (path: string, time: number) => utimesSync(join(folder, path), time, time);

beforeEach(() => {
	work = mkdtempSync(join(tmpdir(), 'precompress-'));
	folder = join(work, 'dist');
	mkdirSync(folder);
});
afterEach(() => rmSync(work, { recursive: true }));

test('puts smaller files beside texts, which give the text back', async () => {
	write('tin-tuc/index.html', page);
	expect(await run()).toEqual({ files: 1, written: 2, removed: 0 });
	expect(brotliDecompressSync(bytes('tin-tuc/index.html.br')).toString()).toBe(page);
	expect(gunzipSync(bytes('tin-tuc/index.html.gz')).toString()).toBe(page);
	expect(bytes('tin-tuc/index.html').toString()).toBe(page);
});

test('leaves short texts, pictures, files without extension, attachments and checksums alone', async () => {
	write('ngan.json', '{}');
	write('anh.png', page);
	write('_headers', page);
	write('tep/2025/bang.csv', page);
	write('du-lieu/sha256sums.txt', page);
	write('tep/2025/cu.txt.gz', 'do người đọc gửi');
	expect(await run()).toEqual({ files: 0, written: 0, removed: 0 });
	expect(readdirSync(folder, { recursive: true }).filter((name) => /\.(br|gz)$/.test(String(name)))).toEqual([
		join('tep', '2025', 'cu.txt.gz'),
	]);
});

test('writes nothing where compression gains nothing', async () => {
	const noise = Array.from({ length: 100 }, (_, index) => createHash('sha256').update(String(index)).digest());
	write('a.txt', Buffer.concat(noise));
	expect(await run()).toEqual({ files: 0, written: 0, removed: 0 });
	expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('does not write again what is right, and follows a text that changes', async () => {
	write('index.html', page);
	await run();
	expect(await run()).toEqual({ files: 1, written: 0, removed: 0 });
	write('index.html', `${page}!`);
	expect(await run()).toEqual({ files: 1, written: 2, removed: 0 });
	expect(gunzipSync(bytes('index.html.gz')).toString()).toBe(`${page}!`);
});

test('removes compressed files whose text is gone or has become short', async () => {
	write('a.html', page);
	write('b.html', page);
	await run();
	rmSync(join(folder, 'a.html'));
	write('b.html', 'ngắn');
	expect(await run()).toEqual({ files: 0, written: 0, removed: 4 });
	expect(readdirSync(folder)).toEqual(['b.html']);
});

test('gives the same bytes in another folder, with and without what it remembers', async () => {
	write('index.html', page);
	await run();
	const other = join(work, 'other');
	mkdirSync(other);
	writeFileSync(join(other, 'index.html'), page);
	await precompress(other, join(work, 'empty-cache'));
	for (const name of ['index.html.br', 'index.html.gz']) {
		expect(readFileSync(join(other, name)).equals(bytes(name))).toBe(true);
	}
});

test('never looks older than a text that was touched', async () => {
	write('index.html', page);
	await run();
	modified('index.html', Date.now() / 1000 + 3600.0007);
	await run();
	expect(compressedVariant(join(folder, 'index.html'), 'br')).toBe('.br');
});

test('remembers only the texts of the last run', async () => {
	write('index.html', page);
	await run();
	write('index.html', `${page}!`);
	await run();
	expect(readdirSync(join(work, 'cache')).filter((name) => name !== 'index.json')).toHaveLength(2);
});

const longAgo = 1_600_000_000;

test('a text that looks untouched is not read again, wherever its site is put together anew', async () => {
	write('index.html', page);
	modified('index.html', longAgo);
	await run();
	const before = bytes('index.html.br');
	const next = join(work, 'next');
	mkdirSync(next);
	linkSync(join(folder, 'index.html'), join(next, 'index.html'));
	// Nobody writes into a site like this; it shows that nobody looks.
	writeFileSync(join(next, 'index.html'), page.replace('Tiêm', 'Kiêm'));
	utimesSync(join(next, 'index.html'), longAgo, longAgo);
	expect(await run(next)).toEqual({ files: 1, written: 2, removed: 0 });
	expect(readFileSync(join(next, 'index.html.br')).equals(before)).toBe(true);
});

test('a text that was touched just before is read again', async () => {
	const now = Math.floor(Date.now() / 1000);
	write('index.html', page);
	modified('index.html', now);
	await run();
	write('index.html', page.replace('Tiêm', 'Kiêm'));
	modified('index.html', now);
	await run();
	expect(brotliDecompressSync(bytes('index.html.br')).toString()).toContain('Kiêm');
});

const stored = (suffix: string) => {
	const name = readdirSync(join(work, 'cache')).find((name) => name.endsWith(suffix));
	return join(work, 'cache', name!);
};

test.each([
	['a file cut off', () => truncateSync(stored('.br'), 9)],
	['a file of other bytes', () => writeFileSync(stored('.gz'), 'không phải gzip')],
	['a file that holds another text', () => writeFileSync(stored('.gz'), gzipSync(`${page}!`))],
	['a file changed through a site that shares it', () => writeFileSync(join(folder, 'index.html.br'), 'hỏng')],
	['a file lost', () => rmSync(stored('.br'))],
	['no index, as a killed run leaves it', () => rmSync(join(work, 'cache/index.json'))],
	['a broken index', () => writeFileSync(join(work, 'cache/index.json'), '{')],
])('a cache with %s gives the same bytes', async (_, damage) => {
	write('index.html', page);
	modified('index.html', longAgo);
	await run();
	const [br, gz] = [bytes('index.html.br'), bytes('index.html.gz')];
	damage();
	const next = join(work, 'next');
	mkdirSync(next);
	writeFileSync(join(next, 'index.html'), page);
	expect(await run(next)).toEqual({ files: 1, written: 2, removed: 0 });
	expect(readFileSync(join(next, 'index.html.br')).equals(br)).toBe(true);
	expect(readFileSync(join(next, 'index.html.gz')).equals(gz)).toBe(true);
});

test('keeps nothing of what compression did not make smaller', async () => {
	const noise = Array.from({ length: 100 }, (_, index) => createHash('sha256').update(String(index)).digest());
	write('a.txt', Buffer.concat(noise));
	await run();
	expect(readdirSync(join(work, 'cache'))).toEqual(['index.json']);
	expect(await run()).toEqual({ files: 0, written: 0, removed: 0 });
});
