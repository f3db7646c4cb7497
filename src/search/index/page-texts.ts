import type { PackFile } from '#offline/pack.ts';
import { fragmentPath, volumeFolder } from '../manifest.ts';
import type { Volume } from './run-pagefind.ts';

/** The file of texts that holds each page, by the addresses of the pages. `volumes` are those of the whole index, in order. */
export function pageTexts(
	volumes: readonly { readonly pages: readonly { readonly url: string }[]; readonly value: Volume }[],
): Map<string, PackFile> {
	return new Map(
		volumes.flatMap(({ pages, value: { texts, hash, sums, wordless } }, at) => {
			const folder = volumeFolder(at, hash);
			const files = texts.files
				.split(' ')
				.map((name, file): PackFile => ({ path: `/${fragmentPath(folder, name)}`, ...sums[file]! }));
			const none = new Set(wordless);
			return pages
				.filter(({ url }) => !none.has(url))
				.map(({ url }, place) => [url, files[Math.floor(place / texts.pagesPerFile)]!] as const);
		}),
	);
}
