import { createHash } from 'node:crypto';
import { glob, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { TextFiles } from '../documents-table.ts';
import { parseFragments } from '../fragment.ts';
import { toIndexLetters } from '../letters.ts';
import { type FileSum, sumOf } from './file-sum.ts';
import type { VolumeLayout } from './shard-plan.ts';

/** What Pagefind writes beside the index for interfaces of its own; the site has its own. */
const unused = /^pagefind-(component-ui|modular-ui|ui|highlight)\./;
const chunkVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
/** Pages on their way to Pagefind, which takes them one after the other. */
const onTheWay = 50;

/** A page to index: its address on the site and its HTML. */
export interface Page {
	readonly url: string;
	readonly html: string;
}

/** What Pagefind made of pages. */
export interface Volume {
	readonly texts: TextFiles;
	/** Of the file from which Pagefind finds all others by their hashes. */
	readonly hash: string;
	/** Of each file of the texts, in their order. */
	readonly sums: readonly FileSum[];
	/** The addresses of pages without a word, of which Pagefind takes nothing. */
	readonly wordless: readonly string[];
}

/**
 * Lets Pagefind index pages into a folder, `pagesPerFile` texts in each file, and tells where the texts are. One at a time. Throws when
 * it reports a fault, or bundles otherwise than it is known to.
 */
export async function runPagefind(
	pages: readonly Page[],
	folder: string,
	{ pagesPerFile, pagefindChunk }: VolumeLayout,
): Promise<Volume> {
	// Pagefind's service, which each call starts anew, reads it when it begins.
	if (pagefindChunk) process.env[chunkVariable] = String(pagefindChunk);
	else delete process.env[chunkVariable];
	const maxFragments = pagesPerFile > 1 ? { maxFragments: Math.ceil(pages.length / pagesPerFile) } : {};
	try {
		// Pages are all Vietnamese; detection would open a second index for a page that lacks `lang`.
		const { index, errors: faults } = await createIndex({ forceLanguage: 'vi', ...maxFragments });
		if (!index) throw new Error(faults.join('\n'));
		for (let at = 0; at < pages.length; at += onTheWay) {
			const added = pages
				.slice(at, at + onTheWay)
				.map(({ url, html }) => index.addHTMLFile({ url, content: toIndexLetters(html) }));
			faults.push(...(await Promise.all(added)).flatMap(({ errors }) => errors));
		}
		faults.push(...(await index.writeFiles({ outputPath: folder })).errors);
		if (faults.length > 0) throw new Error(faults.join('\n'));
	} finally {
		await close();
	}
	for await (const file of glob('*', { cwd: folder })) {
		if (unused.test(file)) await rm(join(folder, file));
	}
	return readBack(pages, folder);
}

async function readBack(pages: readonly Page[], folder: string): Promise<Volume> {
	const found = new Map<string, { readonly file: string; readonly place: number }>();
	const sums = new Map<string, FileSum>();
	for await (const path of glob('fragment/*.pf_fragment', { cwd: folder })) {
		const file = basename(path, '.pf_fragment');
		const bytes = await readFile(join(folder, path));
		sums.set(file, sumOf(bytes));
		const fragments = parseFragments(file, new Uint8Array(gunzipSync(bytes)));
		for (const [place, { url }] of fragments.entries()) found.set(url, { file, place });
	}
	const wordless: string[] = [];
	const inOrder = pages.flatMap(({ url, html }) => {
		const page = found.get(url);
		if (page) return page;
		if (hasText(html)) throw new Error(`Pagefind took nothing of ${url}`);
		wordless.push(url);
		return [];
	});
	const files = [...new Set(inOrder.map(({ file }) => file))];
	const pagesPerFile = Math.max(1, inOrder.filter(({ file }) => file === files[0]).length);
	if (inOrder.some(({ file }, at) => file !== files[Math.floor(at / pagesPerFile)]))
		throw new Error('Pagefind bundled pages that do not follow each other.');
	const places = pagesPerFile > 1 ? { places: inOrder.map(({ place }) => place) } : {};
	const entry = await readFile(join(folder, 'pagefind-entry.json'));
	return {
		texts: { pages: inOrder.length, files: files.join(' '), pagesPerFile, ...places },
		hash: createHash('sha256').update(entry).digest('hex').slice(0, 12),
		sums: files.map((file) => sums.get(file)!),
		wordless,
	};
}

/** Pagefind leaves out pages without a word. */
function hasText(html: string): boolean {
	return /\p{L}/u.test(html.slice(html.indexOf('<body')).replace(/<[^>]*>/g, ''));
}
