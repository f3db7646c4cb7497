import { packOfPage } from '../pack-links.ts';
import { type Device, namesOf } from '../save/device.ts';
import { dropFromPacks } from '../save/dropped.ts';
import { hear, inTurn } from './in-turn.ts';
import { sweepFiles } from './read-room.ts';

type Kept = Pick<Device, 'caches' | 'root'>;

/** What was withdrawn must not live on: removes files from all that is on the device, saved packs included. Never rejects. */
export async function forget(addresses: readonly string[], device: Kept): Promise<void> {
	for (const address of addresses) hear(address);
	await inTurn(async () => {
		await forgetRead(addresses, device);
		await dropFromPacks(addresses, device);
	}).catch(() => {});
}

/** Removes files from what is kept of pages that were read. Only in turn. */
export async function forgetRead(addresses: readonly string[], { caches, ...device }: Kept): Promise<void> {
	const { read } = namesOf(device);
	if (!(await caches.has(read))) return;
	const store = await caches.open(read);
	const had = await Promise.all(addresses.map((address) => store.delete(address)));
	if (had.includes(true)) await sweepFiles(store);
}

/**
 * Takes the page out of packs that have it in another version, which must not come back as the answer later. A list stays: it
 * tells what the pack holds. Tells whether a pack had it. Only in turn.
 */
export async function dropOlder(address: string, html: string, device: Kept): Promise<boolean> {
	if (isList(address, device)) return false;
	const present = contentOf(html);
	return dropFromPacks([address], device, async (copy) => contentOf(await copy.text()) === present);
}

function isList(address: string, { root }: Pick<Device, 'root'>): boolean {
	return packOfPage(`/${address.slice(root.length)}`) !== undefined;
}

/** What a page is about, without the names of styles and scripts, which change on all pages at once. */
function contentOf(html: string): string {
	const content = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
	return content.replace(/_astro\/[^"')\s]+/g, '');
}
