import { extensionOf } from '#domain/attachments.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import type { Entry } from '../entry.ts';
import { type Place, topOfFile } from '../fault.ts';
import { offsetOf } from '../schema/yaml-place.ts';
import type { PublicFile } from './public-file.ts';

const kinds = new Set(['jpg', 'jpeg', 'png', 'webp', 'gif', 'avif', 'svg', 'tif', 'tiff']);

/** A picture in `public/`, and where its faults are told. */
export interface Picture {
	/** Path below `public/`. */
	readonly path: string;
	readonly file: PublicFile;
}

/** The pictures of `public/`. */
export function picturesIn({ publicFileFacts }: Pick<ArchiveIndex, 'publicFileFacts'>): Picture[] {
	return [...publicFileFacts].flatMap(([path, file]) => (kinds.has(extensionOf(path)) ? [{ path, file }] : []));
}

/** Tells where a picture is first shown; of one that no entry shows, the file itself. */
export function pictureUses(entries: readonly Entry[]): (path: string) => { file: string; place: Place } {
	const uses = firstUses(entries);
	return (path) => uses.get(path) ?? { file: `../public/${path}`, place: topOfFile };
}

/** By path below `public/`. */
function firstUses(entries: readonly Entry[]): Map<string, { file: string; place: Place }> {
	const uses = new Map<string, { file: string; place: Place }>();
	const note = (url: unknown, entry: Entry, place: () => Place) => {
		const path = typeof url === 'string' ? url.replace(/^\//, '') : '';
		if (path && !uses.has(path)) uses.set(path, { file: entry.path, place: place() });
	};
	for (const entry of entries) {
		const { figures } = entry.data;
		for (const [index, figure] of Array.isArray(figures) ? figures.entries() : [])
			note(figure?.file, entry, () => entry.atYaml(offsetOf(entry.document(), ['figures', index, 'file'])));
		for (const { url, start } of entry.links) note(url, entry, () => entry.atBody(start));
	}
	return uses;
}
