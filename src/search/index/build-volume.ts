import { readFileSync } from 'node:fs';
import { runPagefind, type Volume } from './run-pagefind.ts';
import { sealFolder } from './sealed-folder.ts';
import { searchablePart } from './searchable-part.ts';
import type { VolumeLayout } from './shard-plan.ts';

/** A page of the site by the file that holds it. */
export interface PageFile {
	readonly url: string;
	/** Absolute. */
	readonly file: string;
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
	const parts = pages.map(({ url, file }) => {
		const html = searchablePart(readFileSync(file, 'utf8'));
		if (html === undefined) throw new Error(`No text to index in ${file}`);
		return { url, html };
	});
	sealFolder<Volume>(folder, key, await runPagefind(parts, folder, layout));
}
