import { namedFiles } from '../named-files.ts';
import { namesOf } from '../save/device.ts';
import { isFull } from '../save/failure.ts';
import { bytesHeader, filesHeader, savedOnHeader } from '../stores.ts';
import { dropOlder, forgetRead } from './forget.ts';
import { hear, inTurn } from './in-turn.ts';
import { type Keeper, keepFiles } from './keep-files.ts';
import { type Bounds, isKeptPage, makeRoom, sweepFiles } from './read-room.ts';

/** More than these nobody looks up again; most take some three megabytes, with many pictures more. */
export const most: Bounds = { pages: 60, bytes: 30_000_000 };
/** Of a text that is no longer compressed; what it varied by is settled. */
const ofTheWire = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

interface ReadPage {
	readonly address: string;
	readonly html: string;
	readonly headers: Headers;
}

/**
 * Keeps a page that came from the network, with the files that it names: never without its styles and scripts. A full device
 * forgets the older half of what was read; if there is no room then either, the page is not kept. What a saved pack has of it
 * in another version goes. Never rejects.
 */
export function keepRead(address: string, answer: Response, device: Keeper): Promise<void> {
	return note(address, answer, async (page) => {
		// Whether or not the new one can be kept, the old one must not come back.
		await keep(page, device).finally(() => dropOlder(address, page.html, device));
	});
}

/**
 * Notes what a page says now for those who save data: no older copy stays. It is kept only in place of one that was in a saved
 * pack, which they have asked for. Never rejects.
 */
export function replaceKept(address: string, answer: Response, device: Keeper): Promise<void> {
	return note(address, answer, async (page) => {
		await forgetRead([address], device);
		if (await dropOlder(address, page.html, device)) await keep(page, device);
	});
}

async function note(address: string, answer: Response, work: (page: ReadPage) => Promise<void>): Promise<void> {
	const isLast = hear(address);
	try {
		// An answer that breaks off throws here.
		const page = { address, html: await answer.text(), headers: answer.headers };
		await inTurn(async () => {
			if (isLast()) await work(page);
		});
	} catch {
		// What could not be kept is read from the network the next time.
	}
}

async function keep(page: ReadPage, device: Keeper): Promise<void> {
	const store = await device.caches.open(namesOf(device).read);
	try {
		await put(page, store, device).catch(async (error: unknown) => {
			if (!isFull(error)) throw error;
			await makeRoom(store, { ...most, pages: Math.floor((await pagesOf(store)) / 2) });
			await put(page, store, device);
		});
		await makeRoom(store, most);
	} catch (error) {
		await sweepFiles(store);
		throw error;
	}
}

/** Puts the files first: a page without them must not be there for an instant. */
async function put({ address, html, headers: from }: ReadPage, store: Cache, device: Keeper): Promise<void> {
	const { files, bytes } = await keepFiles(namedFiles(html, address, device.root), store, device);
	const text = new Blob([html]);
	const headers = new Headers(from);
	for (const name of ofTheWire) headers.delete(name);
	headers.set(savedOnHeader, device.now().toISOString());
	headers.set(filesHeader, files.join(' '));
	headers.set(bytesHeader, String(text.size + bytes));
	await store.put(address, new Response(text, { headers }));
}

async function pagesOf(store: Cache): Promise<number> {
	return (await store.keys()).filter(({ url }) => isKeptPage(url)).length;
}
