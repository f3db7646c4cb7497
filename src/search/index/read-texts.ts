import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { TextFiles } from '../documents-table.ts';
import { type Fragment, parseFragments } from '../fragment.ts';

/** The fragments of a volume in the order of its pages. Throws when a file is missing or holds no fragments. */
export function* readTexts(folder: string, { pages, files, pagesPerFile, places }: TextFiles): Generator<Fragment> {
	const names = files.split(' ');
	for (let first = 0; first < pages; first += pagesPerFile) {
		const path = join(folder, 'fragment', `${names[first / pagesPerFile]}.pf_fragment`);
		const fragments = parseFragments(path, new Uint8Array(gunzipSync(readFileSync(path))));
		for (let at = first; at < Math.min(first + pagesPerFile, pages); at++) yield fragments[places?.[at] ?? 0]!;
	}
}
