import { expect, test } from 'vitest';
import { sampleDevice, samplePack, textsIn } from './sample-device.ts';
import { savePack } from './save-pack.ts';
import { savedPacks } from './saved-packs.ts';

const first = { '/tin-tuc/2026/moi/': 'a'.repeat(1000), '/tinh-thanh/lai-chau/': 'b'.repeat(500) };
const second = { ...first, '/tin-tuc/2026/nua/': 'c'.repeat(2000), '/tinh-thanh/lai-chau/': 'd'.repeat(600) };
const options = { signal: new AbortController().signal, onProgress: () => {} };

test('a device that is full keeps nothing half, and tells how much is needed', async () => {
	const { device, caches } = await sampleDevice(first);
	caches.quota = 1200;
	await expect(savePack({ id: samplePack }, device, options)).rejects.toMatchObject({
		fault: 'full',
		room: { needed: 1500, free: undefined },
	});
	expect(await savedPacks(device)).toEqual([]);
	expect(caches.bytes).toBe(0);
	expect((await caches.keys()).filter((name) => name.includes(' goi '))).toEqual([]);
});

test('an update for which there is no room leaves the old version whole', async () => {
	const { device, caches, site } = await sampleDevice(first);
	const old = await savePack({ id: samplePack }, device, options);
	await site.publish(second);
	caches.quota = caches.bytes + 1000;
	await expect(savePack({ id: samplePack }, device, options)).rejects.toMatchObject({ fault: 'full' });
	expect(await savedPacks(device)).toEqual([old]);
	expect(await textsIn(old.store, device)).toEqual(first);
	caches.quota = 100_000;
	expect(await textsIn((await savePack({ id: samplePack }, device, options)).store, device)).toEqual(second);
});

test('where the browser tells beforehand that it does not fit, nothing is fetched', async () => {
	const { device, caches, pathsAsked } = await sampleDevice(first);
	const tight = { ...device, estimate: async () => ({ quota: 10_000, usage: 8_600 }) };
	await expect(savePack({ id: samplePack }, tight, options)).rejects.toMatchObject({
		fault: 'full',
		room: { needed: 1500, free: 1400 },
	});
	expect(pathsAsked()).toEqual([`/ngoai-tuyen/goi/${samplePack}.json`]);
	expect(caches.bytes).toBe(0);
});

test('the newest entries stay when there is no room for all', async () => {
	const { device, caches } = await sampleDevice(second, { entries: 1, others: 1, texts: 0, bytes: 1600 });
	const newest = await savePack({ id: samplePack, newest: true }, device, options);
	const kept = await textsIn(newest.store, device);
	caches.quota = caches.bytes + 1000;
	await expect(savePack({ id: samplePack }, device, options)).rejects.toMatchObject({ fault: 'full' });
	expect(await savedPacks(device)).toEqual([newest]);
	expect(await textsIn(newest.store, device)).toEqual(kept);
});

test('room that is wanting for the record alone counts the same', async () => {
	const { device, caches } = await sampleDevice(first);
	caches.quota = 1550;
	await expect(savePack({ id: samplePack }, device, options)).rejects.toMatchObject({ fault: 'full' });
	expect(await savedPacks(device)).toEqual([]);
	expect(caches.bytes).toBe(0);
});
