import { packUrl } from '../pack.ts';
import type { SavedPack } from '../stores.ts';
import { deleteStores } from './delete-stores.ts';
import { addressOf, type Device, namesOf } from './device.ts';
import { put } from './download.ts';
import { droppedFrom } from './dropped.ts';
import { alone } from './pack-lock.ts';

type Kept = Pick<Device, 'caches' | 'root'>;

/** The packs on the device, in the order in which they were saved. A record whose files the browser has removed counts as none. */
export async function savedPacks({ caches, root }: Kept): Promise<SavedPack[]> {
	const { records } = namesOf({ root });
	const names = new Set(await caches.keys());
	// Opening would make it.
	if (!names.has(records)) return [];
	const cache = await caches.open(records);
	const answers = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
	const packs = await Promise.all(
		answers.map((answer) => answer?.json().catch(() => undefined) as Promise<SavedPack | undefined> | undefined),
	);
	const whole = packs
		.filter((pack): pack is SavedPack => pack !== undefined && names.has(pack.store))
		.sort((a, b) => (a.savedAt < b.savedAt ? -1 : 1));
	return Promise.all(whole.map((pack) => withDropped(pack, { caches, root })));
}

async function withDropped(pack: SavedPack, device: Kept): Promise<SavedPack> {
	const dropped = await droppedFrom(pack.store, device).catch(() => []);
	return dropped.length > 0 ? { ...pack, dropped } : pack;
}

/** Writes the record that makes a pack exist, or another version take its place. */
export async function recordPack(pack: SavedPack, device: Kept): Promise<void> {
	const { records } = namesOf(device);
	const answer = new Response(JSON.stringify(pack), { headers: { 'content-type': 'application/json' } });
	await put(await device.caches.open(records), addressOf(packUrl(pack.id), device), answer);
}

/** Removes a pack, or what there is of one that was not saved to its end. Throws `elsewhere` when another tab is saving it. */
export async function removePack(id: string, device: Pick<Device, 'caches' | 'locks' | 'root'>): Promise<void> {
	const { records, packOf, isIndex } = namesOf(device);
	await alone(id, device, async () => {
		// The record first: without it nobody looks for the files.
		if (await device.caches.has(records)) {
			const cache = await device.caches.open(records);
			await cache.delete(addressOf(packUrl(id), device));
		}
		// So does what the search has made of them; it makes another of the packs that stay.
		await deleteStores((name) => packOf(name)?.id === id || isIndex(name), device);
	});
}
