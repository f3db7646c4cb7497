import { addressOf, type Device } from '#offline/save/device.ts';
import type { SavedPack } from '#offline/stores.ts';
import { inflate } from '../client/read-file.ts';
import { kept, type ReadFile } from '../engine/files.ts';
import { parseFragments } from '../fragment.ts';
import { fragmentOf, isTables } from '../manifest.ts';

type Kept = Pick<Device, 'caches' | 'root'>;

/** A page on the device whose text is there too. */
export interface SavedPage {
	readonly url: string;
	/** ISO day, month or year; empty when unknown. */
	readonly date: string;
	/** The file of its text below the site's root, and its place in that. */
	readonly path: string;
	readonly place: number;
}

/** What saved packs hold for the search. */
export interface SavedTexts {
	/** Each page once, though several packs may hold it. */
	readonly pages: readonly SavedPage[];
	/** The file of query tables; undefined when no pack has one. */
	readonly tables: string | undefined;
}

/** Files read at the same time. */
const atOnce = 16;

/** Reads files of saved packs by their paths below the site's root, decompressed. Rejects when no pack holds one. */
export function packReader(packs: readonly SavedPack[], device: Kept): ReadFile {
	const stores = kept(() => storesOf(packs, device));
	return async (path) => {
		for (const store of await stores()) {
			const answer = await store.match(device.root + path);
			if (answer) return inflate(new Uint8Array(await answer.arrayBuffer()));
		}
		throw new Error(`No saved pack holds ${path}`);
	};
}

/** Looks through all texts of saved packs. Where two packs hold a page, that of the newer one counts, which is also shown. */
export async function findTexts(packs: readonly SavedPack[], read: ReadFile, device: Kept): Promise<SavedTexts> {
	const pages = new Map<string, SavedPage>();
	let tables: string | undefined;
	for (const store of await storesOf(packs, device)) {
		const addresses = new Set((await store.keys()).map(({ url }) => url));
		const paths = [...addresses].map((address) => address.slice(device.root.length));
		tables ??= paths.find(isTables);
		const files = paths.filter(fragmentOf);
		for (let first = 0; first < files.length; first += atOnce) {
			const some = files.slice(first, first + atOnce);
			const texts = await Promise.all(some.map(async (path) => parseFragments(path, await read(path))));
			for (const [at, path] of some.entries()) {
				// A file holds several pages of a large archive, and a pack only some of them.
				for (const [place, { url, meta }] of texts[at]!.entries()) {
					if (addresses.has(addressOf(url, device)) && !pages.has(url))
						pages.set(url, { url, date: meta['ngay'] ?? '', path, place });
				}
			}
		}
	}
	return { pages: [...pages.values()], tables };
}

/** The stores of packs, the last saved first. */
async function storesOf(packs: readonly SavedPack[], { caches }: Kept): Promise<Cache[]> {
	// Opening one that was removed meanwhile would make it.
	const there = new Set(await caches.keys());
	const stores = packs.map(({ store }) => store).filter((store) => there.has(store));
	return Promise.all(stores.reverse().map((store) => caches.open(store)));
}
