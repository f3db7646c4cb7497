import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';

/** Repository paths of what, besides an entry's own file, decides which faults it has, what is found in it and what HTML it becomes. */
const patterns = [
	'content/tu-vung/*.json',
	'src/{checks,domain,markdown,schema,vocabulary}/**/*.ts',
	'src/site.ts',
	'scripts/content/*.ts',
	'astro.config.mjs',
	'src/content.config.ts',
	// The versions of the Markdown parser and of Zod.
	'package-lock.json',
];

/** What became of former addresses changes no entry. */
const records = 'content/tu-vung/duong-dan.json';

/** A hash over the vocabularies, schemas, checks and Markdown plugins below `root`: when it changes, no stored entry can be trusted. */
export async function hashRenderInputs(root: string): Promise<string> {
	const paths = await Array.fromAsync(glob(patterns, { cwd: root, exclude: ['**/*.test.ts', records] }));
	const hash = createHash('sha256');
	for (const path of paths.map((name) => name.replaceAll('\\', '/')).sort()) {
		const content = await readFile(`${root}/${path}`);
		// The length keeps «path + content» from reading alike when text moves from one file to the next.
		hash.update(`${path}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}
