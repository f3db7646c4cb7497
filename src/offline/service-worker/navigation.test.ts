// Long, because every state of the network and the device is asked of one visit.

import { beforeEach, describe, expect, test } from 'vitest';
import { packUrl } from '../pack.ts';
import { SampleCaches } from '../save/sample-caches.ts';
import { recordPack, savedPacks } from '../save/saved-packs.ts';
import { savedOnHeader, storeNames } from '../stores.ts';
import { answerVisit, type Visited } from './navigation.ts';

const root = 'https://kho.example/kho/';
const names = storeNames('/kho/');
const at = (path: string) => `${root}${path}`;
const article = 'tin-tuc/2026/a/';
const text = (words: string) => `<main id="x"><h1>${words}</h1></main>`;
const shell: Record<string, string> = { [at('ngoai-tuyen/')]: 'chưa lưu', [at('tim-kiem/')]: 'tìm' };

let caches: SampleCaches;
let device: Visited;
/** Ends the patience of the reader. */
let late: () => void;
beforeEach(() => {
	caches = new SampleCaches();
	device = {
		root,
		caches: caches as unknown as CacheStorage,
		now: () => new Date('2026-11-22T03:05:00Z'),
		fetch: async () => new Response('', { status: 404 }),
		wait: () => new Promise((done) => (late = () => done(undefined))),
		savesData: () => false,
		shell: {
			has: (address) => address in shell,
			match: async (address) => (address in shell ? page(shell[address]!) : undefined),
		},
	};
});

function page(body: string, init: ResponseInit = {}): Response {
	return new Response(body, { headers: { 'content-type': 'text/html' }, ...init });
}

/** Opens a page; `noted` is settled when the worker may end. */
function visit(path: string, ask: () => Promise<Response>) {
	const noted: Promise<unknown>[] = [];
	const answer = answerVisit({ address: at(path), ask, until: (promise) => noted.push(promise) }, device);
	return { answer, noted: Promise.all(noted) };
}

async function open(path: string, ask: () => Promise<Response>) {
	const { answer, noted } = visit(path, ask);
	const { status } = await answer;
	const body = await (await answer).text();
	await noted;
	return { status, body };
}

const online =
	(body = text('mới'), init: ResponseInit = {}) =>
	async () =>
		page(body, init);
const offline = async () => {
	throw new TypeError('Failed to fetch');
};

async function putInPack(id: string, words: string, savedOn: string, { recorded = true, path = article } = {}) {
	const store = names.pack(id, 'v1');
	const headers = { 'content-type': 'text/html', [savedOnHeader]: savedOn };
	await (await caches.open(store)).put(at(path), new Response(text(words), { headers }));
	const pack = { id, title: '', version: 'v1', entries: 1, bytes: 1, savedAt: savedOn, store, url: packUrl(id) };
	if (recorded) await recordPack(pack, device);
}

const isRead = async () => (await (await caches.open(names.read)).match(at(article))) !== undefined;

test('a page comes from the network as it is, and is kept', async () => {
	expect(await open(article, online())).toEqual({ status: 200, body: text('mới') });
	expect(await isRead()).toBe(true);
});

test.each([
	['without a network', offline, 'chưa nối được mạng'],
	['from a server that cannot answer', online('quá tải', { status: 503 }), 'máy chủ chưa trả lời được'],
])('%s a page that was read comes from the device, says so and leads to another try', async (_, ask, reason) => {
	await open(article, online());
	const { status, body } = await open(`${article}?tim=a&x=%22`, ask);
	expect(status).toBe(200);
	expect(body).toMatch(/^<main id="x"><p class="page saved-copy" role="status">/);
	expect(body).toContain(`từ 10:05 ngày 22/11/2026, vì ${reason}. Có thể đã có bản mới hơn.`);
	expect(body).toContain('<a href="/kho/tin-tuc/2026/a/?tim=a&amp;x=%22">');
	expect(body).toContain('<h1>mới</h1>');
});

test('a page is found without its closing slash, and as a file', async () => {
	await open(article, online());
	for (const path of ['tin-tuc/2026/a', 'tin-tuc/2026/a/index.html'])
		expect((await open(path, offline)).body).toContain('mới');
});

test('of several copies the newest is shown', async () => {
	await putInPack('tinh-thanh/lai-chau', 'gói', '2026-11-22T02:00:00.000Z');
	await open(article, online());
	expect((await open(article, offline)).body).toContain('mới');
	await putInPack('chu-de/tiem-chung', 'gói mới hơn', '2026-11-22T04:00:00.000Z');
	expect((await open(article, offline)).body).toContain('gói mới hơn');
});

test('a pack that is not whole does not count', async () => {
	await putInPack('tinh-thanh/lai-chau', 'dở', '2026-11-22T02:00:00.000Z', { recorded: false });
	expect((await open(article, offline)).status).toBe(503);
});

test('a page that is nowhere is answered by the page that tells what is saved', async () => {
	expect(await open(article, offline)).toEqual({ status: 503, body: 'chưa lưu' });
});

test.each(['tim-kiem/?q=7095', 'ngoai-tuyen/?goi=tinh-thanh/lai-chau'])(
	'%s works without a network, as it is',
	async (path) => {
		expect(await open(path, offline)).toEqual({ status: 200, body: shell[at(path.replace(/\?.*/, ''))] });
	},
);

test('a network that does not answer in time gives way to the copy, and what it brings at last is kept', async () => {
	await open(article, online());
	let arrive = (_: Response) => {};
	const { answer, noted } = visit(article, () => new Promise((done) => (arrive = done)));
	late();
	expect(await (await answer).text()).toContain('Bản lưu trên máy');
	arrive(page(text('mới hơn')));
	await noted;
	expect((await open(article, offline)).body).toContain('mới hơn');
});

test('where there is no copy, the network has all the time that it needs', async () => {
	let arrive = (_: Response) => {};
	const { answer } = visit(article, () => new Promise((done) => (arrive = done)));
	late();
	arrive(page(text('muộn')));
	expect(await (await answer).text()).toBe(text('muộn'));
});

test.each([404, 410])('a page that answers %i is shown so, and its copy goes', async (status) => {
	await open(article, online());
	expect(await open(article, online('không còn', { status }))).toEqual({ status, body: 'không còn' });
	expect(await isRead()).toBe(false);
});

test.each([404, 410])(
	'a page that answers %i goes from saved packs, and so does the index made of it',
	async (status) => {
		const stores = [names.pack('tinh-thanh/lai-chau', 'v1'), names.pack('chu-de/tiem-chung', 'v1')];
		await putInPack('tinh-thanh/lai-chau', 'gói', '2026-11-22T02:00:00.000Z');
		await putInPack('chu-de/tiem-chung', 'gói dở', '2026-11-22T02:00:00.000Z', { recorded: false });
		await caches.open(names.index('a'));
		await open(article, online('không còn', { status }));
		expect(await open(article, offline)).toEqual({ status: 503, body: 'chưa lưu' });
		for (const store of stores) expect(await (await caches.open(store)).match(at(article))).toBeUndefined();
		expect(await caches.has(names.index('a'))).toBe(false);
		expect(await savedPacks(device)).toMatchObject([{ dropped: [at(article)] }]);
	},
);

describe('a page of a saved pack that is read with a network', () => {
	beforeEach(() => putInPack('tinh-thanh/lai-chau', 'như cũ', '2026-11-22T02:00:00.000Z'));
	const inPack = async () => (await caches.open(names.pack('tinh-thanh/lai-chau', 'v1'))).match(at(article));
	const forgetRead = () => caches.delete(names.read);

	test('stays in the pack while it says the same, in whatever style', async () => {
		const picture = (hash: string) => `<img src="/kho/_astro/a.${hash}.webp">`;
		await putInPack('tinh-thanh/lai-chau', `như cũ${picture('1')}`, '2026-11-22T02:00:00.000Z');
		await open(article, online(`<link href="/kho/_astro/moi.css">${text(`như cũ${picture('2')}`)}`));
		await forgetRead();
		expect((await open(article, offline)).body).toContain('như cũ');
		expect((await savedPacks(device))[0]!.dropped).toBeUndefined();
	});

	test('does not come back as it was when the archive has changed it, though the new one is kept no longer', async () => {
		await open(article, online(text('Mục này đã được gỡ.')));
		expect((await open(article, offline)).body).toContain('đã được gỡ');
		await forgetRead();
		expect((await open(article, offline)).status).toBe(503);
	});

	test('is kept in place of the older one for those who save data, too', async () => {
		device = { ...device, savesData: () => true };
		await open(article, online(text('như cũ')));
		expect([await isRead(), (await inPack()) !== undefined]).toEqual([false, true]);
		await open(article, online(text('đã sửa')));
		expect((await open(article, offline)).body).toContain('đã sửa');
		expect(await inPack()).toBeUndefined();
	});

	test('goes though there is no room for the new one', async () => {
		caches.quota = caches.bytes + 10;
		await open(article, online(text('đã sửa, và nay dài hơn trước nhiều')));
		expect(await inPack()).toBeUndefined();
	});
});

test('the list of a pack stays though the archive has a newer one', async () => {
	const path = 'tinh-thanh/lai-chau/';
	await putInPack('tinh-thanh/lai-chau', 'danh sách', '2026-11-22T02:00:00.000Z', { path });
	await open(path, online(text('danh sách dài hơn')));
	await caches.delete(names.read);
	expect((await open(path, offline)).body).toContain('<h1>danh sách</h1>');
});

test('a server that cannot answer speaks for itself where there is no copy', async () => {
	expect(await open(article, online('quá tải', { status: 503 }))).toEqual({ status: 503, body: 'quá tải' });
	expect(await open(article, offline)).toEqual({ status: 503, body: 'chưa lưu' });
});

describe('a redirect', () => {
	/** As a browser gives it to a worker, and what the server answers who follows it. */
	const redirect = (to: string, init?: ResponseInit) => {
		const followed = Object.defineProperties(page(text('đích'), init), {
			redirected: { value: true },
			url: { value: at(to) },
		});
		device = { ...device, fetch: async () => followed };
		return async () => Object.defineProperty(page(''), 'type', { value: 'opaqueredirect' });
	};

	test('to another page of the site takes the copy at the former address away', async () => {
		await open(article, online());
		await open(article, redirect('tin-tuc/2026/b/'));
		expect(await isRead()).toBe(false);
	});

	test.each([
		['the same page with its slash', article, {}],
		['an error', 'loi/', { status: 500 }],
	])('to %s does not', async (_, to, init) => {
		await open(article, online());
		await open(article.slice(0, -1), redirect(to, init));
		expect(await isRead()).toBe(true);
	});
});

test.each([
	['of those who save data', () => (device = { ...device, savesData: () => true }), article, {}],
	['that are no HTML', () => {}, article, { headers: { 'content-type': 'application/json' } }],
	['that the server refuses', () => {}, article, { status: 403 }],
	['that the worker has from the beginning', () => {}, 'tim-kiem/', {}],
])('pages %s are not kept', async (_, prepare, path, init) => {
	prepare();
	expect((await open(path, online(text('a'), init))).body).toBe(text('a'));
	expect(await caches.has(names.read)).toBe(false);
});

test('an older copy goes when a newer page was shown to those who save data', async () => {
	await open(article, online());
	device = { ...device, savesData: () => true };
	await open(article, online(text('mới hơn')));
	expect(await isRead()).toBe(false);
});

test('a page that came by a redirect is not kept at the address that led to it', async () => {
	const answer = page(text('a'));
	Object.defineProperty(answer, 'redirected', { value: true });
	await open(article, async () => answer);
	expect(await caches.has(names.read)).toBe(false);
});
