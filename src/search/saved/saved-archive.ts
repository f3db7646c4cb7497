import { type Device, namesOf } from '#offline/save/device.ts';
import { savedPacks } from '#offline/save/saved-packs.ts';
import type { SavedPack } from '#offline/stores.ts';
import type { QueryTables } from '../engine/archive-index.ts';
import { type ReadFile, readJson, remembering } from '../engine/files.ts';
import type { IndexPart } from '../index/shard-parts.ts';
import { indexFormat } from '../manifest.ts';
import { hashOf } from '../terms/hash.ts';
import { savedIndexParts } from './index-parts.ts';
import { findIndex, keepFiles, keepOnly } from './kept-index.ts';
import { findTexts, packReader } from './saved-texts.ts';

/** What the search over what is saved needs of a browser. */
export type Searched = Pick<Device, 'caches' | 'locks' | 'root'>;

/** All that is saved on the device, ready to be searched. */
export interface SavedArchive {
	/** Changes with the packs. */
	readonly key: string;
	/** The titles of the packs, in the order in which they were saved. */
	readonly packs: readonly string[];
	/** Files of the index. */
	readonly read: ReadFile;
	/** Files of texts, by their paths below the site's root. */
	readonly texts: ReadFile;
	/** Whether the index lies on the device; else it is in memory only. */
	readonly kept: boolean;
}

/**
 * What can be searched of the packs on the device; undefined when there is none. Their index is one over all of them, in which a
 * page that several hold stands once. It is made when it is missing or was made of other packs: so it never belongs to anything
 * else than what is recorded, whatever was broken off, here or in another tab. Rejects when a file of a pack is lost.
 */
export async function savedArchive(device: Searched): Promise<SavedArchive | undefined> {
	// Two tabs would make the same index at the same time.
	const lock = namesOf(device).index('khoa');
	return device.locks ? device.locks.request(lock, () => findOrMake(device)) : findOrMake(device);
}

async function findOrMake(device: Searched): Promise<SavedArchive | undefined> {
	const packs = await savedPacks(device);
	if (packs.length === 0) {
		await keepOnly(undefined, device);
		return undefined;
	}
	const key = keyOf(packs);
	const texts = packReader(packs, device);
	const archive = { key, packs: packs.map(({ title }) => title), texts };
	const found = await findIndex(key, device);
	if (found) return { ...archive, read: found, kept: true };
	const parts = await makeParts(packs, texts, device);
	// The one before goes first: it may be what the new one needs to find room.
	await keepOnly(undefined, device);
	await keepFiles(key, parts, device).catch((error: unknown) => {
		// No room is left: searching takes longer then, for the index has to be made each time.
		console.warn(error);
		return keepOnly(undefined, device);
	});
	// A pack may have been removed meanwhile, in another tab or by a reader in a hurry: nothing of it stays.
	if (keyOf(await savedPacks(device)) !== key) await keepOnly(undefined, device);
	const kept = await findIndex(key, device);
	return { ...archive, read: kept ?? inMemory(new Map(parts)), kept: kept !== undefined };
}

async function makeParts(packs: readonly SavedPack[], texts: ReadFile, device: Searched): Promise<IndexPart[]> {
	// Each text is needed twice: to learn where its page stands among the others, and for its words.
	const read = remembering(texts);
	const { pages, tables } = await findTexts(packs, read, device);
	if (tables === undefined) throw new Error('No saved pack holds query tables');
	const parts: IndexPart[] = [];
	for await (const part of savedIndexParts(pages, read, await readJson<QueryTables>(read, tables))) parts.push(part);
	return parts;
}

function inMemory(files: ReadonlyMap<string, Uint8Array>): ReadFile {
	return async (path) => {
		const bytes = files.get(path);
		if (!bytes) throw new Error(`The index in memory lacks ${path}`);
		return bytes;
	};
}

/** What an index is made of, in two numbers. */
function keyOf(packs: readonly SavedPack[]): string {
	const made = packs.map(({ store, entries, savedAt, dropped }) => [store, entries, savedAt, dropped]);
	const text = JSON.stringify([indexFormat, made]);
	return [text, `${text}.`].map((one) => hashOf(one).toString(36)).join('-');
}
