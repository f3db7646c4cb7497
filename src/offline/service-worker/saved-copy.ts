import { type Device, namesOf } from '../save/device.ts';
import { savedPacks } from '../save/saved-packs.ts';
import { savedOnHeader } from '../stores.ts';

/** The newest copy of a page on the device: of those that were read, or of a pack that is whole. */
export async function savedCopy(
	address: string,
	device: Pick<Device, 'caches' | 'root'>,
): Promise<Response | undefined> {
	const packs = await savedPacks(device);
	const stores = [namesOf(device).read, ...packs.map(({ store }) => store)];
	const copies = await Promise.all(stores.map((store) => copyIn(store, address, device)));
	return copies.filter((copy) => copy !== undefined).sort(newestFirst)[0];
}

async function copyIn(store: string, address: string, { caches }: Pick<Device, 'caches'>) {
	// Opening would make it.
	if (!(await caches.has(store))) return undefined;
	return (await caches.open(store)).match(address, { ignoreVary: true });
}

function newestFirst(one: Response, other: Response): number {
	return timeOf(one) < timeOf(other) ? 1 : -1;
}

function timeOf({ headers }: Response): string {
	return headers.get(savedOnHeader) ?? '';
}
