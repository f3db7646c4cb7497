// Long, because one small site serves everything that keeping what is read must withstand.

import { beforeEach, describe, expect, test } from 'vitest';
import { SampleCaches } from '../save/sample-caches.ts';
import { filesHeader, savedOnHeader, storeNames } from '../stores.ts';
import { forget } from './forget.ts';
import { type Keeper, mostOfPictures } from './keep-files.ts';
import { keepRead, most } from './keep-read.ts';

const root = 'https://kho.example/kho/';
const store = storeNames('/kho/').read;
const at = (path: string) => `${root}${path}`;

/** What the server has, by path. */
let served: Record<string, string>;
let caches: SampleCaches;
let asked: string[];
let device: Keeper;
beforeEach(() => {
	served = { '_astro/a.css': 'a', '_astro/b.js': 'import"./c.js"', '_astro/c.js': 'c', 'anh/x.png': 'x' };
	caches = new SampleCaches();
	asked = [];
	let clock = Date.parse('2026-11-22T03:05:00Z');
	device = {
		root,
		caches: caches as unknown as CacheStorage,
		now() {
			clock += 1000;
			return new Date(clock);
		},
		async fetch(address) {
			asked.push(address.slice(root.length));
			const body = served[address.slice(root.length)];
			if (body === 'mất mạng') throw new TypeError('Failed to fetch');
			return new Response(body ?? '', { status: body === undefined ? 404 : 200 });
		},
	};
});

const styled = '<link href="/kho/_astro/a.css"><script src="/kho/_astro/b.js"></script><img src="/kho/anh/x.png">';
const html = { 'content-type': 'text/html; charset=utf-8', vary: 'Accept-Encoding', 'content-encoding': 'gzip' };
const read = (path: string, text = styled) => keepRead(at(path), new Response(text, { headers: html }), device);
const kept = async () => (await (await caches.open(store)).keys()).map(({ url }) => url.slice(root.length)).sort();

test('a page is kept with the styles, scripts and pictures that it names, and what these name', async () => {
	await read('tin-tuc/2026/a/');
	expect(await kept()).toEqual(['_astro/a.css', '_astro/b.js', '_astro/c.js', 'anh/x.png', 'tin-tuc/2026/a/']);
	const page = await caches.match(at('tin-tuc/2026/a/'));
	expect(await page!.text()).toBe(styled);
	expect(page!.headers.get(savedOnHeader)).toBe('2026-11-22T03:05:01.000Z');
	expect(page!.headers.get(filesHeader)!.split(' ')).toContain(at('_astro/c.js'));
	expect(['vary', 'content-encoding'].map((name) => page!.headers.get(name))).toEqual([null, null]);
});

test('the page is put last: without its files it is never there', async () => {
	await read('tin-tuc/2026/a/');
	expect(caches.puts.at(-1)).toBe(at('tin-tuc/2026/a/'));
});

test('of styles and scripts, what the device has anywhere is not fetched again', async () => {
	await (await caches.open(storeNames('/kho/').shell)).put(at('_astro/a.css'), new Response('a'));
	await read('tin-tuc/2026/a/');
	expect(asked).not.toContain('_astro/a.css');
	asked.length = 0;
	await read('tin-tuc/2026/b/');
	expect(asked.filter((path) => path.startsWith('_astro/'))).toEqual([]);
	expect(await kept()).toContain('_astro/a.css');
});

test.each([
	['the network is lost', 'mất mạng'],
	['the server has it no more', undefined],
])('a page whose style cannot be had is not kept, nor what came of it: %s', async (_, answer) => {
	if (answer) served['_astro/c.js'] = answer;
	else delete served['_astro/c.js'];
	await read('tin-tuc/2026/a/');
	expect(await kept()).toEqual([]);
});

test.each([
	['the network is lost', 'mất mạng'],
	['the server has none', undefined],
])('a page is kept without a picture that cannot be had: %s', async (_, answer) => {
	if (answer) served['anh/x.png'] = answer;
	else delete served['anh/x.png'];
	await read('tin-tuc/2026/a/');
	expect(await kept()).toEqual(['_astro/a.css', '_astro/b.js', '_astro/c.js', 'tin-tuc/2026/a/']);
});

test('an answer that breaks off leaves the copy of before as it was', async () => {
	await read('tin-tuc/2026/a/', 'trước');
	const broken = new ReadableStream({
		pull(controller) {
			controller.error(new TypeError('network error'));
		},
	});
	await keepRead(at('tin-tuc/2026/a/'), new Response(broken, { headers: html }), device);
	expect(await (await caches.match(at('tin-tuc/2026/a/')))!.text()).toBe('trước');
});

test('a new version of a page takes the place of the old one, whose files go when no other page names them', async () => {
	served['_astro/d.css'] = 'd';
	await read('tin-tuc/2026/a/', '<link href="/kho/_astro/a.css">');
	await read('tin-tuc/2026/b/', '<link href="/kho/_astro/d.css">');
	await read('tin-tuc/2026/a/', '<link href="/kho/_astro/d.css">');
	expect(await kept()).toEqual(['_astro/d.css', 'tin-tuc/2026/a/', 'tin-tuc/2026/b/']);
});

test('files of a page that was removed elsewhere go when the next page is kept', async () => {
	await read('tin-tuc/2026/a/');
	await (await caches.open(store)).delete(at('tin-tuc/2026/a/'));
	await read('tin-tuc/2026/b/', '');
	expect(await kept()).toEqual(['tin-tuc/2026/b/']);
});

test(`of more than ${most.pages} pages those go that were read longest ago, with the files of theirs alone`, async () => {
	await read('tin-tuc/cu/', '<link href="/kho/_astro/a.css">');
	await read('tin-tuc/doc-lai/', '');
	for (let index = 0; index < most.pages - 2; index++) await read(`tin-tuc/${index}/`, '');
	await read('tin-tuc/doc-lai/', '');
	expect((await kept()).length).toBe(most.pages + 1);
	await read('tin-tuc/moi/', '');
	expect((await kept()).length).toBe(most.pages);
	expect(await kept()).toEqual(expect.arrayContaining(['tin-tuc/doc-lai/', 'tin-tuc/moi/', 'tin-tuc/0/']));
	expect(await kept()).not.toContain('_astro/a.css');
});

test('on a full device the older half makes room', async () => {
	for (const name of ['a', 'b', 'c', 'd']) await read(`tin-tuc/${name}/`, name.repeat(100));
	caches.quota = caches.bytes + 50;
	await read('tin-tuc/e/', 'e'.repeat(100));
	expect(await kept()).toEqual(['tin-tuc/c/', 'tin-tuc/d/', 'tin-tuc/e/']);
});

test('a page that does not fit even then is not kept, with nothing of it', async () => {
	await read('tin-tuc/a/', 'a'.repeat(100));
	caches.quota = 50;
	await read('tin-tuc/b/', `<link href="/kho/_astro/a.css">${'b'.repeat(100)}`);
	expect(await kept()).toEqual([]);
});

test('what one page needs is not swept away while it is being kept, though another page is done with it', async () => {
	await read('tin-tuc/a/', '<link href="/kho/_astro/a.css">');
	let arrive = () => {};
	const { fetch } = device;
	device = {
		...device,
		async fetch(address, init) {
			if (address === at('_astro/c.js')) await new Promise<void>((done) => (arrive = done));
			return fetch(address, init);
		},
	};
	const waiting = read('tin-tuc/b/');
	const other = read('tin-tuc/a/', '');
	// All that can happen before the script arrives has happened.
	for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
	arrive();
	await Promise.all([waiting, other]);
	expect(await kept()).toEqual(['_astro/a.css', '_astro/b.js', '_astro/c.js', 'anh/x.png', 'tin-tuc/a/', 'tin-tuc/b/']);
});

test('a page that is withdrawn while it is being kept is not there afterwards', async () => {
	const { promise, resolve } = Promise.withResolvers<void>();
	const { fetch } = device;
	device = { ...device, fetch: (address, init) => promise.then(() => fetch(address, init)) };
	const keeping = read('tin-tuc/a/');
	await new Promise(setImmediate);
	const forgetting = forget([at('tin-tuc/a/')], device);
	resolve();
	await Promise.all([keeping, forgetting]);
	expect(await kept()).toEqual([]);
});

test('so is one whose text is still coming when a later answer says that it is withdrawn', async () => {
	const { promise, resolve } = Promise.withResolvers<void>();
	const slow = new ReadableStream({
		async pull(controller) {
			await promise;
			controller.close();
		},
	});
	const keeping = keepRead(at('tin-tuc/a/'), new Response(slow, { headers: html }), device);
	await forget([at('tin-tuc/a/')], device);
	resolve();
	await keeping;
	expect(await kept()).toEqual([]);
});

test('forgetting a page does not take from another what it is being kept with', async () => {
	await read('tin-tuc/b/', '<link href="/kho/_astro/a.css">');
	const { promise, resolve } = Promise.withResolvers<void>();
	const { fetch } = device;
	device = {
		...device,
		fetch: (address, init) =>
			(address === at('_astro/b.js') ? promise : Promise.resolve()).then(() => fetch(address, init)),
	};
	const keeping = read('tin-tuc/a/');
	for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
	const forgetting = forget([at('tin-tuc/b/')], device);
	for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
	resolve();
	await Promise.all([keeping, forgetting]);
	expect(await kept()).toEqual(['_astro/a.css', '_astro/b.js', '_astro/c.js', 'anh/x.png', 'tin-tuc/a/']);
});

describe('a picture whose name holds no hash', () => {
	const picture = async () => (await (await caches.open(store)).match(at('anh/x.png')))?.text();

	test('is replaced when the server has another', async () => {
		await read('tin-tuc/a/');
		served['anh/x.png'] = 'khác';
		await read('tin-tuc/b/');
		expect(await picture()).toBe('khác');
	});

	test('stays while the network is lost', async () => {
		await read('tin-tuc/a/');
		served['anh/x.png'] = 'mất mạng';
		await read('tin-tuc/b/');
		expect(await picture()).toBe('x');
		expect((await caches.match(at('tin-tuc/b/')))!.headers.get(filesHeader)).toContain('anh/x.png');
	});

	test('goes when the server has it no more', async () => {
		await read('tin-tuc/a/');
		delete served['anh/x.png'];
		await read('tin-tuc/b/');
		expect(await picture()).toBeUndefined();
	});
});

test('of a page with many pictures the first are kept, and no more are fetched than fit', async () => {
	const half = 'x'.repeat(Math.ceil(mostOfPictures * 0.6));
	for (const name of ['1', '2', '3']) served[`anh/${name}.png`] = half;
	served['anh/nho.png'] = 'nhỏ';
	const pictures = ['1', '2', 'nho'].map((name) => `<img src="/kho/anh/${name}.png">`);
	await read('tin-tuc/a/', pictures.join(''));
	expect(await kept()).toEqual(['anh/1.png', 'anh/nho.png', 'tin-tuc/a/']);
});

test('pages with pictures go, the oldest first, when they weigh too much together', async () => {
	const pages = Math.floor(most.bytes / mostOfPictures) + 1;
	for (let page = 0; page < pages; page++) {
		served[`anh/${page}.png`] = 'x'.repeat(mostOfPictures);
		await read(`tin-tuc/${page}/`, `<img src="/kho/anh/${page}.png">`);
	}
	const left = await kept();
	expect(left).not.toContain('tin-tuc/0/');
	expect(left).not.toContain('anh/0.png');
	expect(left).toContain(`tin-tuc/${pages - 1}/`);
	expect(caches.bytes).toBeLessThanOrEqual(most.bytes);
});
