import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { gatherVolume } from './gather-volume.ts';
import { type PartPlace, PartReader } from './part-files.ts';
import { readTexts } from './read-texts.ts';
import { runPagefind, type Volume } from './run-pagefind.ts';
import { sealFolder } from './sealed-folder.ts';
import { searchablePart } from './searchable-part.ts';
import type { VolumeLayout } from './shard-plan.ts';

/** Beside Pagefind's files: what the shard takes of the volume. No part of the site. */
export const gatheredFile = 'gathered.v8';

/** A page of the site by the file that holds it. */
export interface PageFile {
	readonly url: string;
	/** Absolute. */
	readonly file: string;
	/** Where its searchable part is, if it was read for this index. */
	readonly part?: PartPlace | undefined;
}

/** A volume to make: its pages in order, and the folder, which is made, for Pagefind's files. */
export interface VolumeTask {
	readonly pages: readonly PageFile[];
	readonly layout: VolumeLayout;
	readonly folder: string;
	/** What it is made of (see `sealFolder`). */
	readonly key: string;
}

/** Makes the files of a volume. Throws when a page is not to be indexed, or Pagefind reports a fault. */
export async function buildVolume({ pages, layout, folder, key }: VolumeTask): Promise<void> {
	using reader = new PartReader();
	const parts = pages.map(({ url, file, part }) => {
		const html = part ? reader.read(part) : searchablePart(readFileSync(file, 'utf8'));
		if (html === undefined) throw new Error(`No text to index in ${file}`);
		return { url, html };
	});
	const volume = await runPagefind(parts, folder, layout);
	writeFileSync(join(folder, gatheredFile), serialize(gatherVolume(readTexts(folder, volume.texts))));
	sealFolder<Volume>(folder, key, volume);
}
