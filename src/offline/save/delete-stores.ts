import type { Device } from './device.ts';

/** Deletes caches by their names. */
export async function deleteStores(unwanted: (name: string) => boolean, { caches }: Pick<Device, 'caches'>) {
	const names = (await caches.keys()).filter(unwanted);
	await Promise.all(names.map((name) => caches.delete(name)));
}
