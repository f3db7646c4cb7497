import { offlinePage } from '#offline/pack.ts';
import { addressOf, type Device, namesOf } from '#offline/save/device.ts';
import type { ReadFile } from '../engine/files.ts';
import type { IndexPart } from '../index/shard-parts.ts';
import { manifestFile } from '../manifest.ts';

type Kept = Pick<Device, 'caches' | 'root'>;

/** The index that the device keeps under a key; undefined when there is none, or one that was never finished. */
export async function findIndex(key: string, device: Kept): Promise<ReadFile | undefined> {
	const name = namesOf(device).index(key);
	// Opening would make it.
	if (!(await device.caches.has(name))) return undefined;
	const cache = await device.caches.open(name);
	const read: ReadFile = async (path) => {
		const answer = await cache.match(placeOf(path, device));
		if (!answer) throw new Error(`The index on the device lacks ${path}`);
		return new Uint8Array(await answer.arrayBuffer());
	};
	return (await cache.match(placeOf(manifestFile, device))) && read;
}

/** Keeps an index under a key. The manifest must come last: without it there is no index. Rejects when there is no room. */
export async function keepFiles(key: string, parts: Iterable<IndexPart>, device: Kept): Promise<void> {
	const cache = await device.caches.open(namesOf(device).index(key));
	for (const [path, bytes] of parts) await cache.put(placeOf(path, device), new Response(bytes as BodyInit));
}

/** Removes every index but that of a key, or all. */
export async function keepOnly(key: string | undefined, device: Kept): Promise<void> {
	const { index, isIndex } = namesOf(device);
	for (const name of await device.caches.keys())
		if (isIndex(name) && (key === undefined || name !== index(key))) await device.caches.delete(name);
}

/** Where a file of the index is kept: no page of the site has such an address. */
function placeOf(path: string, device: Kept): string {
	return addressOf(`${offlinePage}chi-muc/${path}`, device);
}
