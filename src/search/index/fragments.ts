import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Fragment, newestFirst, parseFragment } from '../fragment.ts';

/**
 * The fragments of a Pagefind index, newest first, then by address: an order that depends on nothing but the pages. Throws
 * when a file is no fragment.
 */
export async function readFragments(index: string): Promise<Fragment[]> {
	const fragments: Fragment[] = [];
	for await (const file of glob('fragment/*.pf_fragment', { cwd: index })) {
		const bytes = gunzipSync(await readFile(join(index, file)));
		fragments.push(parseFragment(basename(file, '.pf_fragment'), new Uint8Array(bytes)));
	}
	return fragments.sort(newestFirst);
}
