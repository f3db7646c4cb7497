import { isCode, isPicture, namedFiles } from '../named-files.ts';
import { type Device, namesOf } from '../save/device.ts';
import { isFull } from '../save/failure.ts';
import { filesHeader, savedOnHeader } from '../stores.ts';
import { isKeptPage, makeRoom, sweepFiles } from './read-room.ts';

export type Keeper = Pick<Device, 'caches' | 'fetch' | 'now' | 'root'>;

/** More than these nobody looks up again; they take some three megabytes. */
export const mostPages = 60;
/** Milliseconds after which a file that a page names has failed to come. */
const patience = 60_000;
/** Of a text that is no longer compressed; what it varied by is settled. */
const ofTheWire = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

interface ReadPage {
	readonly address: string;
	readonly html: string;
	readonly headers: Headers;
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Keeps a page that came from the network, with the files that it names: never without its styles and scripts. A full device
 * forgets the older half of what was read; if there is no room then either, the page is not kept. Never rejects. One page is
 * kept at a time, so that none sweeps away what another has just put there.
 */
export async function keepRead(address: string, answer: Response, device: Keeper): Promise<void> {
	try {
		// An answer that breaks off throws here.
		const page = { address, html: await answer.text(), headers: answer.headers };
		turn = turn.then(() => keep(page, device)).catch(() => {});
		await turn;
	} catch {
		// What could not be kept is read from the network the next time.
	}
}

async function keep(page: ReadPage, device: Keeper): Promise<void> {
	const store = await device.caches.open(namesOf(device).read);
	const before = (await store.match(page.address))?.headers.get(filesHeader);
	try {
		const files = await put(page, store, device).catch(async (error: unknown) => {
			if (!isFull(error)) throw error;
			await makeRoom(store, Math.floor((await pagesOf(store)) / 2));
			return put(page, store, device);
		});
		const sameFiles = before === undefined || before === null || before === files;
		if (!sameFiles || (await pagesOf(store)) > mostPages) await makeRoom(store, mostPages);
	} catch (error) {
		await sweepFiles(store);
		throw error;
	}
}

/** Puts the files first: a page without them must not be there for an instant. Returns their addresses. */
async function put({ address, html, headers: from }: ReadPage, store: Cache, device: Keeper): Promise<string> {
	const files = (await keepFiles(namedFiles(html, address, device.root), store, device)).join(' ');
	const headers = new Headers(from);
	for (const name of ofTheWire) headers.delete(name);
	headers.set(savedOnHeader, device.now().toISOString());
	headers.set(filesHeader, files);
	await store.put(address, new Response(html, { headers }));
	return files;
}

/**
 * Puts files into the store that are not there, and those that these name in turn; what the device has anywhere need not be
 * fetched. Returns all of them. Throws when one cannot be had, or written, that is no picture: a page is read without pictures.
 */
async function keepFiles(named: readonly string[], store: Cache, device: Keeper): Promise<string[]> {
	const kept = new Set<string>();
	const wanted = [...named];
	for (const file of wanted) {
		if (kept.has(file)) continue;
		const there = await store.match(file);
		const answer = there ?? (await device.caches.match(file, { ignoreVary: true })) ?? (await fetched(file, device));
		if (!answer) continue;
		kept.add(file);
		const code = isCode(file) && (await answer.clone().text());
		if (!there) await store.put(file, answer);
		if (code) wanted.push(...namedFiles(code, file, device.root));
	}
	return [...kept];
}

async function fetched(file: string, { fetch }: Keeper): Promise<Response | undefined> {
	const answer = await fetch(file, { signal: AbortSignal.timeout(patience) }).catch((error: unknown) => {
		if (isPicture(file)) return undefined;
		throw error;
	});
	if (answer?.ok) return answer;
	if (isPicture(file)) return undefined;
	throw new Error(`A page names a file that cannot be had: ${file}`);
}

async function pagesOf(store: Cache): Promise<number> {
	return (await store.keys()).filter(({ url }) => isKeptPage(url)).length;
}
