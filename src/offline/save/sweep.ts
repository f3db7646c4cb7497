import type { PackSummary } from '../pack.ts';
import type { SavedPack } from '../stores.ts';
import { deleteStores } from './delete-stores.ts';
import { type Device, namesOf } from './device.ts';
import { alone } from './pack-lock.ts';
import { savedPacks } from './saved-packs.ts';

type Swept = Pick<Device, 'caches' | 'locks' | 'root'>;

/** Caches of packs that no record names: what was downloaded of them, by pack. */
async function unrecorded(saved: readonly SavedPack[], device: Swept) {
	const { packOf } = namesOf(device);
	const inUse = new Set(saved.map(({ store }) => store));
	return (await device.caches.keys()).flatMap((name) => {
		const pack = packOf(name);
		return pack && !inUse.has(name) ? [{ name, ...pack }] : [];
	});
}

/** The packs of which a part lies on the device, so that saving them goes on where it was. */
export async function partlySaved(saved: readonly SavedPack[], device: Swept): Promise<ReadonlySet<string>> {
	return new Set((await unrecorded(saved, device)).map(({ id }) => id));
}

/**
 * Removes what is left of versions that are published no more. A part of the present version stays, so that its download can go
 * on, and so does what another tab is saving.
 */
export async function sweep(offers: readonly PackSummary[], device: Swept): Promise<void> {
	const present = new Map(offers.map(({ id, version }) => [id, version]));
	for (const { name, id, version } of await unrecorded(await savedPacks(device), device)) {
		if (present.get(id) === version) continue;
		// What cannot be removed now can be the next time.
		await alone(id, device, () => removeUnrecorded(name, device)).catch(() => {});
	}
}

/** Without a saved pack no index of such stays: a page that was making one may have been closed when the last was removed. */
export async function sweepIndex(saved: readonly SavedPack[], device: Swept): Promise<void> {
	if (saved.length === 0) await deleteStores(namesOf(device).isIndex, device);
}

/** Another tab may have completed it since this one looked. */
async function removeUnrecorded(name: string, device: Swept): Promise<void> {
	const isRecorded = (await savedPacks(device)).some(({ store }) => store === name);
	if (!isRecorded) await device.caches.delete(name);
}
