import { assetFolder, isCode, isPicture, namedFiles } from '../named-files.ts';
import type { Device } from '../save/device.ts';
import { isGone } from './page-address.ts';

export type Keeper = Pick<Device, 'caches' | 'fetch' | 'now' | 'root'>;

/** Bytes of pictures that are kept of one page, from its top. */
export const mostOfPictures = 3_000_000;
/** Milliseconds after which a file that a page names has failed to come. */
const patience = 60_000;

export interface KeptFiles {
	readonly files: readonly string[];
	/** Of the pictures among them. */
	readonly bytes: number;
}

/**
 * Puts the files that a page names into the store, and those that these name in turn. Throws when one cannot be had, or
 * written, that is no picture: a page is read without pictures.
 */
export async function keepFiles(named: readonly string[], store: Cache, device: Keeper): Promise<KeptFiles> {
	const kept = new Set<string>();
	const wanted = [...named];
	let bytes = 0;
	for (const file of wanted) {
		if (kept.has(file)) continue;
		if (isPicture(file)) {
			const picture = await pictureWithin(mostOfPictures - bytes, file, store, device);
			if (!picture) continue;
			bytes += picture.size;
		} else {
			const code = await keepNeeded(file, store, device);
			wanted.push(...namedFiles(code, file, device.root));
		}
		kept.add(file);
	}
	return { files: [...kept], bytes };
}

/** What the device has anywhere of a style, script or font need not be fetched: its name holds a hash. The text of code. */
async function keepNeeded(file: string, store: Cache, device: Keeper): Promise<string> {
	const there = await store.match(file);
	const answer = there ?? (await kept(file, device)) ?? (await fetched(file, device));
	if (!answer.ok) throw new Error(`A page names a file that cannot be had: ${file}`);
	const code = isCode(file) ? await answer.clone().text() : '';
	if (!there) await store.put(file, answer);
	return code;
}

/** Undefined when there is none, or it is larger than what is left. */
async function pictureWithin(room: number, file: string, store: Cache, device: Keeper): Promise<Blob | undefined> {
	const there = room > 0 ? await store.match(file) : undefined;
	const answer = room > 0 ? await pictureOf(file, there ?? (await kept(file, device)), device) : undefined;
	if (isGone(answer)) await store.delete(file);
	if (!answer?.ok) return undefined;
	if (Number(answer.headers.get('content-length')) > room) {
		await answer.body?.cancel();
		return undefined;
	}
	const picture = await answer.blob().catch(() => undefined);
	if (!picture || picture.size > room) return undefined;
	if (answer !== there) await store.put(file, new Response(picture, { headers: answer.headers }));
	return picture;
}

/**
 * The same name may stand for another picture tomorrow, unless it holds a hash: a copy counts only while the network or the
 * server fails.
 */
async function pictureOf(file: string, copy: Response | undefined, device: Keeper): Promise<Response | undefined> {
	if (copy && file.startsWith(`${device.root}${assetFolder}`)) return copy;
	const answer = await fetched(file, device).catch(() => undefined);
	return answer?.ok || isGone(answer) ? answer : copy;
}

function kept(file: string, { caches }: Keeper): Promise<Response | undefined> {
	return caches.match(file, { ignoreVary: true });
}

function fetched(file: string, { fetch }: Keeper): Promise<Response> {
	return fetch(file, { signal: AbortSignal.timeout(patience) });
}
