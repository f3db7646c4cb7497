import { offlinePage } from '../pack.ts';
import { deleteStores } from './delete-stores.ts';
import { addressOf, type Device, namesOf } from './device.ts';

type Kept = Pick<Device, 'caches' | 'root'>;

/**
 * Takes files out of every pack on the device, whole or in part, and the index that was made of them. `mayStay` tells which
 * copy is left. Each pack notes what it lacks now, so that its reader is offered to have it anew. Tells whether any had one.
 */
export async function dropFromPacks(
	addresses: readonly string[],
	device: Kept,
	mayStay: (copy: Response) => Promise<boolean> = async () => false,
): Promise<boolean> {
	const { isPack, isIndex } = namesOf(device);
	let has = false;
	for (const store of (await device.caches.keys()).filter(isPack)) {
		const dropped: string[] = [];
		for (const address of addresses) {
			const copy = await matchIn(store, address, device);
			if (!copy || (await mayStay(copy))) continue;
			await (await device.caches.open(store)).delete(address);
			dropped.push(address);
		}
		if (dropped.length === 0) continue;
		has = true;
		await deleteStores(isIndex, device);
		await noteDropped(store, [...(await droppedFrom(store, device)), ...dropped], device);
	}
	return has;
}

/** What was taken out of a pack since it was saved, as addresses. */
export async function droppedFrom(store: string, device: Kept): Promise<readonly string[]> {
	const note = await matchIn(store, noteAddress(device), device);
	return note ? ((await note.json()) as readonly string[]) : [];
}

/** Writes down what a pack lacks, if there is room for that. */
export async function noteDropped(store: string, addresses: readonly string[], device: Kept): Promise<void> {
	const cache = await device.caches.open(store);
	const note = new Response(JSON.stringify([...new Set(addresses)]));
	if (addresses.length === 0) await cache.delete(noteAddress(device));
	else await cache.put(noteAddress(device), note).catch(() => {});
}

/** Opening a store that was just removed would make it anew. */
function matchIn(store: string, address: string, { caches }: Kept): Promise<Response | undefined> {
	return caches.match(address, { cacheName: store, ignoreVary: true });
}

/** Beside the files of the pack, so that it goes with them: no file of the site has such an address. */
function noteAddress(device: Kept): string {
	return addressOf(`${offlinePage}da-go.json`, device);
}
