import { SearchFailure } from '../client/search-failure.ts';
import type { Source, SourceOpener } from '../client/source.ts';
import { openIndex } from '../engine/archive-index.ts';
import { remembering } from '../engine/files.ts';
import { type Searched, savedArchive } from './saved-archive.ts';

/** What is saved on the device, as a finder searches it; another search may find more saved, or less. */
export function savedSource(device: Searched): SourceOpener {
	let last: { readonly key: string; readonly source: Source } | undefined;
	return {
		async open() {
			const archive = await savedArchive(device);
			if (!archive) throw new SearchFailure('nothing-saved');
			if (last?.key !== archive.key) {
				const index = await openIndex(archive.read);
				const part = { entries: index.documents, packs: archive.packs };
				last = { key: archive.key, source: { index, texts: remembering(archive.texts), part } };
			}
			return last.source;
		},
		forget() {
			last = undefined;
		},
	};
}
