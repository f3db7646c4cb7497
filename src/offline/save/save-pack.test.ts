// Long, because every way in which a download can go wrong is held against one small site.

import { describe, expect, test } from 'vitest';
import { hashHeader, savedOnHeader } from '../stores.ts';
import { dropFromPacks } from './dropped.ts';
import { SaveFailure } from './failure.ts';
import { sampleAddress, sampleDevice, samplePack, textsIn } from './sample-device.ts';
import { type Progress, type SaveOptions, savePack } from './save-pack.ts';
import { savedPacks } from './saved-packs.ts';

const first = {
	'/tin-tuc/2026/moi/': 'Tin mới',
	'/tin-tuc/2025/cu/': 'Tin cũ',
	'/tinh-thanh/lai-chau/': 'Danh sách',
	'/_astro/Base.1.css': 'main { color: red }',
	'/pagefind/a.pf_fragment': 'chữ',
};
const second = { ...first, '/tin-tuc/2025/cu/': 'Tin cũ đã sửa', '/_astro/Base.2.css': 'main { color: blue }' };

const options = (more: Partial<SaveOptions> = {}): SaveOptions => ({
	signal: new AbortController().signal,
	onProgress: () => {},
	...more,
});
const fault = (promise: Promise<unknown>) =>
	promise.then(
		() => 'saved',
		(error: unknown) => (error instanceof SaveFailure ? error.fault : error),
	);
const save = (device: Parameters<typeof savePack>[1], more?: Partial<SaveOptions>) =>
	savePack({ id: samplePack }, device, options(more));

test('every file of the pack is kept with its hash and the time, and the record tells what was saved', async () => {
	const { device, caches } = await sampleDevice(first);
	const saved = await save(device);
	expect(await textsIn(saved.store, device)).toEqual(first);
	expect(saved).toMatchObject({ id: samplePack, title: 'Lai Châu', entries: 2, url: '/tinh-thanh/lai-chau/' });
	expect(await savedPacks(device)).toEqual([saved]);
	const { headers } = (await caches.match(sampleAddress('/tin-tuc/2026/moi/')))!;
	expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
	expect(headers.get(savedOnHeader)).toMatch(/^2026-11-22T03:05:\d\d\.000Z$/);
	expect(headers.get(hashHeader)).toHaveLength(43);
	// Of the compressed answer, or of another request.
	expect([headers.get('content-length'), headers.get('vary')]).toEqual([null, null]);
});

test('the record is written after everything else', async () => {
	const { device, caches } = await sampleDevice(first);
	await save(device);
	expect(caches.puts.findIndex((address) => address.endsWith('.json'))).toBe(caches.puts.length - 1);
});

test('progress counts pages and bytes up to all', async () => {
	const { device } = await sampleDevice(first);
	const told: Progress[] = [];
	const { bytes } = await save(device, { onProgress: (progress) => told.push(progress) });
	// Five files, three of them pages; which comes first nobody knows.
	const counts = told.map(({ pages }) => pages.done);
	expect([counts.length, counts[0], counts.at(-1)]).toEqual([6, 0, 3]);
	const upwards = (numbers: number[]) => numbers.toSorted((one, other) => one - other);
	expect(counts).toEqual(upwards(counts));
	expect(told.map(({ bytes: some }) => some.done)).toEqual(upwards(told.map(({ bytes: some }) => some.done)));
	expect(told.at(-1)).toEqual({ pages: { done: 3, all: 3 }, bytes: { done: bytes, all: bytes }, waiting: false });
});

test('of a large pack the newest entries alone are the first files of each list', async () => {
	const part = { entries: 1, others: 1, texts: 0, bytes: 20 };
	const { device } = await sampleDevice(first, part);
	const saved = await savePack({ id: samplePack, newest: true }, device, options());
	const { '/tinh-thanh/lai-chau/': list, '/tin-tuc/2026/moi/': page } = first;
	expect(await textsIn(saved.store, device)).toEqual({ '/tinh-thanh/lai-chau/': list, '/tin-tuc/2026/moi/': page });
	expect(saved).toMatchObject({ entries: 1, bytes: 20, newest: true });
	// All of it, afterwards, fetches the rest only.
	const whole = await save(device);
	expect(await textsIn(whole.store, device)).toEqual(first);
	expect(whole).not.toHaveProperty('newest');
});

test('a download that was broken off goes on where it was', async () => {
	const { device, site, caches, pathsAsked, asked } = await sampleDevice(first);
	const stop = new AbortController();
	site.onRequest = async (path) => {
		if (path !== '/tin-tuc/2025/cu/') return;
		while (caches.puts.length < 4) await new Promise((done) => setTimeout(done));
		stop.abort();
	};
	expect(await fault(save(device, { signal: stop.signal }))).toBe('stopped');
	expect(await savedPacks(device)).toEqual([]);
	asked.length = 0;
	site.onRequest = async () => {};
	const saved = await save(device);
	expect(await textsIn(saved.store, device)).toEqual(first);
	expect(pathsAsked().filter((path) => !path.endsWith('.json'))).toEqual(['/tin-tuc/2025/cu/']);
});

test('an update fetches what changed, takes the place of the old version and removes what was withdrawn', async () => {
	const { device, site, pathsAsked, asked } = await sampleDevice(first);
	const old = await save(device);
	const { '/tin-tuc/2026/moi/': _, '/_astro/Base.1.css': __, ...next } = second;
	await site.publish(next);
	asked.length = 0;
	const saved = await save(device);
	expect(saved.store).not.toBe(old.store);
	expect(await device.caches.has(old.store)).toBe(false);
	expect(await textsIn(saved.store, device)).toEqual(next);
	expect(await savedPacks(device)).toEqual([saved]);
	expect(
		pathsAsked()
			.filter((path) => !path.endsWith('.json'))
			.sort(),
	).toEqual(['/_astro/Base.2.css', '/tin-tuc/2025/cu/']);
});

test('what an update removes is removed from the pages read, too, and nothing else is', async () => {
	const { device, site, caches } = await sampleDevice(first);
	await save(device);
	const read = await caches.open('kho /kho/ da-doc');
	for (const path of ['/tin-tuc/2026/moi/', '/tin-tuc/2025/cu/', '/gioi-thieu/'])
		await read.put(sampleAddress(path), new Response(path));
	const { '/tin-tuc/2026/moi/': _, ...next } = first;
	await site.publish(next);
	await save(device);
	expect((await read.keys()).map(({ url }) => url)).toEqual(['/tin-tuc/2025/cu/', '/gioi-thieu/'].map(sampleAddress));
});

test('what was read before, or belongs to another pack, is not fetched again; other bytes at the same address are', async () => {
	const { device, caches, pathsAsked } = await sampleDevice(first);
	const read = await caches.open('kho /kho/ da-doc');
	await read.put(sampleAddress('/tin-tuc/2026/moi/'), new Response('Tin mới'));
	await read.put(sampleAddress('/tin-tuc/2025/cu/'), new Response('Tin cũ, bản trước'));
	const other = await caches.open('kho /kho/ goi chu-de/tiem-chung v1');
	await other.put(sampleAddress('/_astro/Base.1.css'), new Response(first['/_astro/Base.1.css']));
	const saved = await save(device);
	expect(await textsIn(saved.store, device)).toEqual(first);
	expect(pathsAsked()).not.toContain('/tin-tuc/2026/moi/');
	expect(pathsAsked()).not.toContain('/_astro/Base.1.css');
	expect(pathsAsked()).toContain('/tin-tuc/2025/cu/');
});

test('other bytes than the manifest names are asked for again past every cache on the way', async () => {
	const { device, site, asked } = await sampleDevice(first);
	site.answers.set('/tin-tuc/2025/cu/', (cache) => new Response(cache === 'reload' ? 'Tin cũ' : 'bản của hôm qua'));
	const saved = await save(device);
	expect((await textsIn(saved.store, device))['/tin-tuc/2025/cu/']).toBe('Tin cũ');
	expect(asked.filter(({ path }) => path === '/tin-tuc/2025/cu/').map(({ cache }) => cache)).toEqual([
		'default',
		'reload',
	]);
});

test('a server whose files are not those of its manifest is told apart from a lost network', async () => {
	const { device, site, pathsAsked } = await sampleDevice(first);
	await site.publish(second, { manifest: false });
	expect(await fault(save(device))).toBe('different');
	// Looked up once more, not time and again.
	expect(pathsAsked().filter((path) => path.endsWith('.json'))).toHaveLength(2);
	expect(await savedPacks(device)).toEqual([]);
});

test('a site that is published anew meanwhile is saved in its new version, and nothing is mixed', async () => {
	const { device, site } = await sampleDevice(first);
	site.onRequest = async (path) => {
		if (path !== '/tin-tuc/2025/cu/') return;
		site.onRequest = async () => {};
		await site.publish(second);
	};
	const saved = await save(device);
	expect(await textsIn(saved.store, device)).toEqual(second);
	expect((await device.caches.keys()).filter((name) => name.includes(' goi '))).toEqual([saved.store]);
});

test('a page that was withdrawn without a new version of the pack is left out, and everything else is saved', async () => {
	const { device, site, asked } = await sampleDevice(first);
	site.answers.set('/tin-tuc/2025/cu/', () => new Response('', { status: 410 }));
	const saved = await save(device);
	const { '/tin-tuc/2025/cu/': _, ...left } = first;
	expect(await textsIn(saved.store, device)).toEqual(left);
	expect(saved).toMatchObject({ entries: 1 });
	expect(await savedPacks(device)).toEqual([saved]);
	// The archive is asked for another version first.
	expect(asked.filter(({ path }) => path.endsWith('.json'))).toHaveLength(2);
});

test.each([
	['a style', ['/_astro/Base.1.css']],
	['every entry', ['/tin-tuc/2026/moi/', '/tin-tuc/2025/cu/']],
])('a pack of which the server lacks %s is not saved', async (_, paths) => {
	const { device, site } = await sampleDevice(first);
	for (const path of paths) site.answers.set(path, () => new Response('', { status: 404 }));
	expect(await fault(save(device))).toBe('different');
	expect(await savedPacks(device)).toEqual([]);
});

describe('a page that the worker took out of a saved pack', () => {
	const gone = '/tin-tuc/2025/cu/';
	async function withoutPage() {
		const sample = await sampleDevice(first);
		await save(sample.device);
		await dropFromPacks([sampleAddress(gone)], sample.device);
		return sample;
	}

	test('is noted', async () => {
		const { device } = await withoutPage();
		expect(await savedPacks(device)).toMatchObject([{ dropped: [sampleAddress(gone)] }]);
	});

	test('is not brought back by saving again while the server has it no more', async () => {
		const { device, site, asked } = await withoutPage();
		site.answers.set(gone, () => new Response('', { status: 404 }));
		asked.length = 0;
		const saved = await save(device);
		expect(await textsIn(saved.store, device)).not.toHaveProperty([gone]);
		expect(await savedPacks(device)).toEqual([{ ...saved, entries: 1 }]);
		expect(asked.filter(({ path }) => !path.endsWith('.json')).every(({ path }) => path === gone)).toBe(true);
	});

	test('comes back from a server that has it as it was', async () => {
		const { device } = await withoutPage();
		const saved = await save(device);
		expect(await textsIn(saved.store, device)).toEqual(first);
		expect(await savedPacks(device)).toEqual([saved]);
	});

	test('while it was being saved is noted, too', async () => {
		const { device, site } = await sampleDevice(first);
		site.onRequest = async (path) => {
			if (path !== '/pagefind/a.pf_fragment') return;
			// By now the page lies on the device.
			while (!(await device.caches.match(sampleAddress(gone)))) await new Promise((done) => setTimeout(done));
			await dropFromPacks([sampleAddress(gone)], device);
		};
		await save(device);
		expect(await savedPacks(device)).toMatchObject([{ dropped: [sampleAddress(gone)] }]);
	});
});

test('what cannot be removed after the record was written is no failure', async () => {
	const { device, site } = await sampleDevice(first);
	const old = await save(device);
	await site.publish(second);
	const caches = Object.assign(Object.create(device.caches), {
		delete: async () => {
			throw new Error('The disk is busy.');
		},
		keys: () => device.caches.keys(),
		has: (name: string) => device.caches.has(name),
		open: (name: string) => device.caches.open(name),
		match: (address: string, query?: MultiCacheQueryOptions) => device.caches.match(address, query),
	}) as CacheStorage;
	const saved = await save({ ...device, caches });
	expect(saved.store).not.toBe(old.store);
	expect(await savedPacks(device)).toEqual([saved]);
});

test('a pack that the archive has no more is gone, and what was saved of it stays', async () => {
	const { device, site } = await sampleDevice(first);
	const saved = await save(device);
	site.answers.set(`/ngoai-tuyen/goi/${samplePack}.json`, () => new Response('', { status: 404 }));
	expect(await fault(save(device))).toBe('gone');
	expect(await savedPacks(device)).toEqual([saved]);
});

test('a network that comes back after a while is waited for, and the reader is told', async () => {
	const { device, site } = await sampleDevice(first);
	let lost = 2;
	site.onRequest = async (path) => {
		if (path === '/_astro/Base.1.css' && lost-- > 0) throw new TypeError('Failed to fetch');
	};
	const told: boolean[] = [];
	const saved = await save(device, { onProgress: ({ waiting }) => told.push(waiting) });
	expect(await textsIn(saved.store, device)).toEqual(first);
	expect(told).toContain(true);
	expect(told.at(-1)).toBe(false);
});

test('a network that stays away breaks an update off and leaves the old version whole', async () => {
	const { device, site } = await sampleDevice(first);
	const old = await save(device);
	await site.publish(second);
	site.onRequest = async (path) => {
		if (path === '/_astro/Base.2.css') throw new TypeError('Failed to fetch');
	};
	expect(await fault(save(device))).toBe('network');
	expect(await savedPacks(device)).toEqual([old]);
	expect(await textsIn(old.store, device)).toEqual(first);
	site.onRequest = async () => {};
	expect(await textsIn((await save(device)).store, device)).toEqual(second);
});

test('a failing server counts as no network, and so does a page of somebody else in place of the manifest', async () => {
	const { device, site } = await sampleDevice(first);
	site.answers.set('/tin-tuc/2025/cu/', () => new Response('', { status: 503 }));
	expect(await fault(save(device))).toBe('network');
	site.answers.set(`/ngoai-tuyen/goi/${samplePack}.json`, () => new Response('<h1>Đăng nhập Wi-Fi</h1>'));
	expect(await fault(save(device))).toBe('network');
});

test('stopping ends at once, also while the server lets one wait', async () => {
	const { device, site } = await sampleDevice(first);
	const stop = new AbortController();
	site.onRequest = (path, signal) =>
		path === '/tin-tuc/2026/moi/'
			? new Promise((_, reject) => {
					signal.addEventListener('abort', () => reject(signal.reason as Error));
					stop.abort();
				})
			: Promise.resolve();
	expect(await fault(save(device, { signal: stop.signal }))).toBe('stopped');
});

test('a browser that is emptied meanwhile has nothing saved, and no record says otherwise', async () => {
	const { device, site, caches } = await sampleDevice(first);
	site.onRequest = async (path) => {
		if (path === '/tin-tuc/2025/cu/') for (const name of await caches.keys()) await caches.delete(name);
	};
	expect(await fault(save(device))).toBe('unwritable');
	expect(await caches.keys()).toEqual([]);
});
