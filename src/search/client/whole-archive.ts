import { openIndex } from '../engine/archive-index.ts';
import { remembering } from '../engine/files.ts';
import { indexFolder } from '../manifest.ts';
import { fetchFrom } from './read-file.ts';
import type { Source, SourceOpener } from './source.ts';

/** The whole archive as its site offers it. `root` is the address of the site's root, with a slash at its end. */
export function wholeArchive(root: string): SourceOpener {
	const read = fetchFrom(new URL(`${indexFolder}/`, root).href);
	const texts = remembering(fetchFrom(root));
	let source: Promise<Source> | undefined;
	const forget = () => {
		source = undefined;
	};
	return {
		open() {
			source ??= openIndex(read).then((index) => ({ index, texts }));
			source.catch(forget);
			return source;
		},
		forget,
	};
}
