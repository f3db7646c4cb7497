import { expect, test } from 'vitest';
import { storeNames } from '../stores.ts';
import { fetchOffers } from './manifest.ts';
import { forgetReadPages, readPages } from './read-pages.ts';
import { sampleAddress, sampleDevice, samplePack, textsIn } from './sample-device.ts';
import { savePack } from './save-pack.ts';
import { removePack, savedPacks } from './saved-packs.ts';
import { partlySaved, sweep, sweepIndex } from './sweep.ts';

const options = { signal: new AbortController().signal, onProgress: () => {} };
const files = { '/tin-tuc/2026/moi/': 'Tin mới', '/tinh-thanh/lai-chau/': 'Danh sách' };
const names = storeNames('/kho/');
const stores = async (caches: { keys(): Promise<string[]> }) => (await caches.keys()).filter(names.isPack);

test('an empty device has no packs, and asking leaves no trace', async () => {
	const { device, caches } = await sampleDevice(files);
	expect(await savedPacks(device)).toEqual([]);
	expect(await readPages(device)).toEqual({ pages: 0, bytes: 0 });
	expect(await caches.keys()).toEqual([]);
});

test('a removed pack is gone with all its files, and no other', async () => {
	const { device, caches } = await sampleDevice(files);
	await savePack({ id: samplePack }, device, options);
	const others = [names.pack('chu-de/tiem-chung', 'v1'), storeNames('/khac/').pack(samplePack, 'v1')];
	for (const other of others) await caches.open(other);
	await removePack(samplePack, device);
	expect(await savedPacks(device)).toEqual([]);
	expect((await caches.keys()).filter((name) => name.includes(' goi '))).toEqual(others);
	expect(caches.bytes).toBe(0);
});

test('a record whose files the browser has removed, or that makes no sense, is no pack', async () => {
	const { device, caches } = await sampleDevice(files);
	const { store } = await savePack({ id: samplePack }, device, options);
	await caches.delete(store);
	await (await caches.open(names.records)).put(sampleAddress('/ngoai-tuyen/goi/x/y.json'), new Response('hỏng'));
	expect(await savedPacks(device)).toEqual([]);
});

test('sweeping removes versions that are published no more, but neither what is saved nor what can go on', async () => {
	const { device, caches } = await sampleDevice(files);
	const offers = (await fetchOffers(device))!;
	const partly = names.pack(samplePack, offers[0]!.version);
	await caches.open(partly);
	for (const gone of [names.pack(samplePack, 'cu'), names.pack('chu-de/da-bo', 'v1')]) await caches.open(gone);
	expect(await partlySaved([], device)).toEqual(new Set([samplePack, 'chu-de/da-bo']));
	await sweep(offers, device);
	expect(await stores(caches)).toEqual([partly]);
	const saved = await savePack({ id: samplePack }, device, options);
	await sweep([], device);
	expect(await textsIn(saved.store, device)).toEqual(files);
	expect(await partlySaved([saved], device)).toEqual(new Set());
});

test('no index of saved packs stays when there are none', async () => {
	const { device, caches } = await sampleDevice(files);
	await savePack({ id: samplePack }, device, options);
	const index = names.index('a-b');
	await caches.open(index);
	await sweepIndex(await savedPacks(device), device);
	expect(await caches.has(index)).toBe(true);
	await removePack(samplePack, device);
	await caches.open(index);
	await sweepIndex(await savedPacks(device), device);
	expect(await caches.has(index)).toBe(false);
});

test('sweeping leaves alone what another tab is saving', async () => {
	const { device, caches } = await sampleDevice(files);
	const tab = { ...device, locks: navigator.locks };
	const store = names.pack(samplePack, 'đang lưu');
	await caches.open(store);
	const lock = names.pack(samplePack, 'khóa');
	await navigator.locks.request(lock, () => sweep([], tab));
	expect(await caches.has(store)).toBe(true);
	await sweep([], tab);
	expect(await caches.has(store)).toBe(false);
});

test('sweeping leaves alone a pack that another tab has completed after it looked', async () => {
	const { device, caches, site } = await sampleDevice(files);
	const { store } = await savePack({ id: samplePack }, device, options);
	await removePack(samplePack, device);
	await caches.open(store);
	const saving = { ...device, locks: undefined };
	const request = async (_: string, __: LockOptions, work: (lock: object) => unknown) => {
		// What the sweep looked at was a part; now it is the pack.
		await savePack({ id: samplePack }, saving, options);
		await site.publish({ ...files, '/tin-tuc/2027/a/': 'Mới' });
		return work({});
	};
	await sweep([], { ...device, locks: { request } as unknown as LockManager });
	expect(await savedPacks(device)).toMatchObject([{ store }]);
	expect(await textsIn(store, device)).toEqual(files);
});

test('pages that were read are counted without what they are made of, and weighed with it', async () => {
	const { device, caches } = await sampleDevice(files);
	const read = await caches.open(names.read);
	const html = { headers: { 'content-type': 'text/html; charset=utf-8' } };
	await read.put(sampleAddress('/a/'), new Response('12345', html));
	await read.put(sampleAddress('/b/'), new Response('123', html));
	await read.put(sampleAddress('/_astro/a.css'), new Response('12', { headers: { 'content-type': 'text/css' } }));
	expect(await readPages(device)).toEqual({ pages: 2, bytes: 10 });
	await forgetReadPages(device);
	expect(await readPages(device)).toEqual({ pages: 0, bytes: 0 });
});

test.each([
	['the network is lost', () => Promise.reject(new TypeError('Failed to fetch'))],
	['the server fails', async () => new Response('[]', { status: 503 })],
	['somebody else answers', async () => new Response('<h1>Đăng nhập Wi-Fi</h1>')],
	['what comes is no list', async () => new Response('{}')],
])('offers cannot be had when %s', async (_, fetch) => {
	const { device } = await sampleDevice(files);
	expect(await fetchOffers({ ...device, fetch })).toBeUndefined();
});
