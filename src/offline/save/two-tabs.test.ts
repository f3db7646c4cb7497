import { expect, test } from 'vitest';
import { untilFree } from './pack-lock.ts';
import { sampleDevice, samplePack, textsIn } from './sample-device.ts';
import { savePack } from './save-pack.ts';
import { removePack, savedPacks } from './saved-packs.ts';

const options = { signal: new AbortController().signal, onProgress: () => {} };
const files = { '/tin-tuc/2026/moi/': 'Tin mới', '/tinh-thanh/lai-chau/': 'Danh sách' };

/** Two tabs of one browser; the server holds its answers back until told. */
async function twoTabs() {
	const { device, site, pathsAsked, ...rest } = await sampleDevice(files);
	const { promise, resolve } = Promise.withResolvers<void>();
	const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
	site.onRequest = async () => {
		begin();
		await promise;
	};
	const tab = { ...device, locks: navigator.locks };
	return { ...rest, tab, begun, answer: resolve, pathsAsked };
}

test('the second tab learns that the first is saving, fetches nothing, and sees the result', async () => {
	const { tab, begun, answer, pathsAsked } = await twoTabs();
	const saving = savePack({ id: samplePack }, tab, options);
	await begun;
	await expect(savePack({ id: samplePack }, tab, options)).rejects.toMatchObject({ fault: 'elsewhere' });
	await expect(removePack(samplePack, tab)).rejects.toMatchObject({ fault: 'elsewhere' });
	const free = untilFree(samplePack, tab).then(() => savedPacks(tab));
	answer();
	const saved = await saving;
	expect(await free).toEqual([saved]);
	expect(pathsAsked().filter((path) => path === '/tin-tuc/2026/moi/')).toHaveLength(1);
});

test('a tab that fails lets the next one save', async () => {
	const { tab, begun, answer } = await twoTabs();
	const stop = new AbortController();
	const saving = savePack({ id: samplePack }, tab, { ...options, signal: stop.signal });
	await begun;
	stop.abort();
	answer();
	await expect(saving).rejects.toMatchObject({ fault: 'stopped' });
	expect(await savePack({ id: samplePack }, tab, options)).toMatchObject({ entries: 1 });
});

test('two tabs without locks save the same pack without harm', async () => {
	const { tab, answer } = await twoTabs();
	const without = { ...tab, locks: undefined };
	const both = [savePack({ id: samplePack }, without, options), savePack({ id: samplePack }, without, options)];
	answer();
	const [one, other] = await Promise.all(both);
	expect(other!.store).toBe(one!.store);
	expect(await savedPacks(without)).toHaveLength(1);
	expect(await textsIn(one!.store, without)).toEqual(files);
	expect((await without.caches.keys()).filter((name) => name.includes(' goi '))).toEqual([one!.store]);
});
