import { isPicture } from '../named-files.ts';
import type { PackFile, PackManifest } from '../pack.ts';
import type { SavedPack } from '../stores.ts';
import { deleteStores } from './delete-stores.ts';
import { addressOf, type Device, namesOf } from './device.ts';
import { download } from './download.ts';
import { noteDropped } from './dropped.ts';
import { SaveFailure, throwIfStopped } from './failure.ts';
import { bytesOf, fetchManifest, type Wanted, wantedOf, without } from './manifest.ts';
import { alone } from './pack-lock.ts';
import { checkRoom, freeRoom } from './room.ts';
import { recordPack, savedPacks } from './saved-packs.ts';

/** How far it is, counted from the start: what an earlier try has left is done. */
export interface Progress {
	/** Pages that one reads; styles, pictures and texts for the search count as bytes only. */
	readonly pages: { readonly done: number; readonly all: number };
	readonly bytes: { readonly done: number; readonly all: number };
	/** The network is lost and will be tried again. */
	readonly waiting: boolean;
}

export interface SaveRequest {
	readonly id: string;
	/** Of a large pack only the newest entries. */
	readonly newest?: boolean | undefined;
}

export interface SaveOptions {
	readonly signal: AbortSignal;
	readonly onProgress: (progress: Progress) => void;
}

/** The site may be published anew while a pack is saved, but not time and again. */
const mostVersions = 4;
/** Milliseconds in which the files of a site that is just being published change places. */
const publishing = 3000;

/**
 * Saves a pack, or its present version in place of an older one. What an earlier try left is kept and the rest fetched. Only when
 * everything is there does the pack exist: until then, and after any failure, the older version stands whole. Pages that the
 * archive has withdrawn without a new version of the pack are left out. Throws `SaveFailure`.
 */
export async function savePack(request: SaveRequest, device: Device, options: SaveOptions): Promise<SavedPack> {
	return alone(request.id, device, async () => {
		let tried: string | undefined;
		let lacksFile = false;
		for (let round = 0; round < mostVersions; round += 1) {
			const manifest = await fetchManifest(request.id, device, { signal: options.signal });
			const again = manifest.version === tried;
			if (again && !lacksFile) break;
			tried = manifest.version;
			try {
				return await saveVersion(manifest, { newest: request.newest ?? false, mayLack: again }, device, options);
			} catch (error) {
				if (!(error instanceof SaveFailure && error.fault === 'different')) throw error;
				lacksFile = error.withdrawn && !again;
			}
			await device.wait(publishing, options.signal).catch(() => throwIfStopped(options.signal));
		}
		throw new SaveFailure('different');
	});
}

async function saveVersion(
	manifest: PackManifest,
	{ newest, mayLack }: { readonly newest: boolean; readonly mayLack: boolean },
	device: Device,
	options: SaveOptions,
): Promise<SavedPack> {
	const { packOf, pack, read } = namesOf(device);
	const { id, title, version, url } = manifest;
	const store = pack(id, version);
	const older = (name: string) => name !== store && packOf(name)?.id === id;
	const likely = (await device.caches.keys()).filter((name) => older(name) || name === read);
	const wanted = wantedOf(manifest, newest);
	const cache = await device.caches.open(store);
	const kept = new Set((await cache.keys()).map((request) => request.url));
	const missing = wanted.files.filter(({ path }) => !kept.has(addressOf(path, device)));
	try {
		await checkRoom(missing, device);
		const stores = await Promise.all(likely.map((name) => device.caches.open(name)));
		const withdrawn = await download(missing, cache, stores, device, {
			signal: options.signal,
			mayLack: ({ path }) => mayLack && (path.endsWith('/') || isPicture(path)),
			...report(wanted, missing, options.onProgress),
		});
		// The reader may have emptied the browser's storage meanwhile, which tells nobody.
		if (!(await device.caches.has(store))) throw new SaveFailure('unwritable');
		const { files, entries, bytes } = without(wanted, withdrawn, manifest);
		const saved = { id, title, version, entries, bytes, savedAt: device.now().toISOString(), store, url };
		const record = newest && manifest.newest ? { ...saved, newest } : saved;
		await recordPack(record, device);
		// The pack is saved by now: what cannot be removed is swept away later.
		await noteMissing(files, cache, store, device).catch(() => {});
		await forgetGone(likely.filter(older), manifest, device).catch(() => {});
		await deleteStores(older, device).catch(() => {});
		return record;
	} catch (error) {
		if (!(error instanceof SaveFailure && error.fault === 'full')) throw error;
		// A try that cannot be ended must not take the room that is left.
		await takeBack(store, cache, missing, device);
		throw new SaveFailure('full', { room: { needed: bytesOf(missing), free: await freeRoom(device) }, cause: error });
	}
}

/** The worker may have taken out some files while others were still being fetched. */
async function noteMissing(files: readonly PackFile[], cache: Cache, store: string, device: Device): Promise<void> {
	const there = new Set((await cache.keys()).map(({ url }) => url));
	const addresses = files.map(({ path }) => addressOf(path, device));
	await noteDropped(
		store,
		addresses.filter((address) => !there.has(address)),
		device,
	);
}

/** Removes what a try has left; a version that is recorded, of which more was wanted, stays. */
async function takeBack(store: string, cache: Cache, files: readonly PackFile[], device: Device): Promise<void> {
	const isInUse = (await savedPacks(device)).some((pack) => pack.store === store);
	if (!isInUse) await device.caches.delete(store);
	else await Promise.all(files.map(({ path }) => cache.delete(addressOf(path, device))));
}

/** Pages of the older versions that the pack has no more were withdrawn or moved: they go from the pages read, too. */
async function forgetGone(older: readonly string[], { pages, others }: PackManifest, device: Device): Promise<void> {
	const { read } = namesOf(device);
	if (older.length === 0 || !(await device.caches.has(read))) return;
	const present = new Set([...pages, ...others].map(({ path }) => addressOf(path, device)));
	const store = await device.caches.open(read);
	for (const name of older) {
		const cache = await device.caches.open(name);
		const gone = (await cache.keys()).filter(({ url }) => url.endsWith('/') && !present.has(url));
		await Promise.all(gone.map(({ url }) => store.delete(url)));
	}
}

/** Counts for the reader. */
function report({ files, bytes }: Wanted, missing: readonly PackFile[], onProgress: SaveOptions['onProgress']) {
	const all = pagesAmong(files);
	let done = all - pagesAmong(missing);
	let doneBytes = bytes - bytesOf(missing);
	let waiting = false;
	const tell = () => onProgress({ pages: { done, all }, bytes: { done: doneBytes, all: bytes }, waiting });
	tell();
	return {
		onKept(file: PackFile) {
			done += pagesAmong([file]);
			doneBytes += file.bytes;
			tell();
		},
		onWaiting(now: boolean) {
			if (now === waiting) return;
			waiting = now;
			tell();
		},
	};
}

function pagesAmong(files: readonly PackFile[]): number {
	return files.filter(({ path }) => path.endsWith('/')).length;
}
