import { type Device, namesOf } from './device.ts';

type Kept = Pick<Device, 'caches' | 'root'>;

export interface ReadPages {
	readonly pages: number;
	/** With the styles and pictures of the pages. */
	readonly bytes: number;
}

/** What the device keeps of pages that were only read. */
export async function readPages(device: Kept): Promise<ReadPages> {
	const { read } = namesOf(device);
	if (!(await device.caches.has(read))) return { pages: 0, bytes: 0 };
	const cache = await device.caches.open(read);
	let [pages, bytes] = [0, 0];
	for (const request of await cache.keys()) {
		const answer = await cache.match(request);
		if (answer?.headers.get('content-type')?.startsWith('text/html')) pages += 1;
		bytes += (await answer?.blob())?.size ?? 0;
	}
	return { pages, bytes };
}

/** Removes them. */
export async function forgetReadPages(device: Kept): Promise<void> {
	await device.caches.delete(namesOf(device).read);
}
