import { bytesHeader, filesHeader, savedOnHeader } from '../stores.ts';

/** What may be kept of pages that were read. */
export interface Bounds {
	readonly pages: number;
	/** Of the pages and their pictures; styles, scripts and fonts, which they share, are not counted. */
	readonly bytes: number;
}

/** Of what is kept of pages that were read: whether it is a page, not one of their files. */
export function isKeptPage(address: string): boolean {
	return address.endsWith('/');
}

/** Forgets the pages that were read longest ago until the rest is within bounds, and the files that no page names. */
export async function makeRoom(store: Cache, bounds: Bounds): Promise<void> {
	const kept = await pagesIn(store);
	let bytes = 0;
	for (const [place, page] of kept.sort((a, b) => (a.savedOn < b.savedOn ? 1 : -1)).entries()) {
		bytes += page.bytes;
		if (place >= bounds.pages || bytes > bounds.bytes) await store.delete(page.url);
	}
	await sweepFiles(store);
}

/** Removes the files that no page names. */
export async function sweepFiles(store: Cache): Promise<void> {
	const named = new Set((await pagesIn(store)).flatMap(({ files }) => files));
	for (const { url } of await store.keys()) if (!isKeptPage(url) && !named.has(url)) await store.delete(url);
}

async function pagesIn(store: Cache) {
	const pages = (await store.keys()).filter(({ url }) => isKeptPage(url));
	return Promise.all(
		pages.map(async ({ url }) => {
			const headers = (await store.match(url))?.headers;
			const files = headers?.get(filesHeader)?.split(' ') ?? [];
			const bytes = Number(headers?.get(bytesHeader) ?? 0);
			return { url, files, bytes, savedOn: headers?.get(savedOnHeader) ?? '' };
		}),
	);
}
