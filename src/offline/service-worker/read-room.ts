import { filesHeader, savedOnHeader } from '../stores.ts';

/** Of what is kept of pages that were read: whether it is a page, not one of their files. */
export function isKeptPage(address: string): boolean {
	return address.endsWith('/');
}

/** Forgets the pages that were read longest ago until so many are left, and the files that none of these names. */
export async function makeRoom(store: Cache, pages: number): Promise<void> {
	const kept = await pagesIn(store);
	for (const { url } of kept.sort((a, b) => (a.savedOn < b.savedOn ? 1 : -1)).slice(pages)) await store.delete(url);
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
			return { url, files, savedOn: headers?.get(savedOnHeader) ?? '' };
		}),
	);
}
