import { glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { toIndexLetters } from '../letters.ts';
import { indexFolder } from '../manifest.ts';
import { readFragments } from './fragments.ts';
import { type IndexOptions, indexParts } from './index-parts.ts';
import { queryTables } from './query-tables.ts';
import { writeIndex } from './write-index.ts';

/** What Pagefind writes beside the index for interfaces of its own; the site has its own. */
const unused = /^pagefind-(component-ui|modular-ui|ui|highlight)\./;

/** A page to index: its address on the site and its HTML. */
export interface Page {
	readonly url: string;
	readonly html: string;
}

/**
 * Indexes the built pages under `dist` that carry `data-pagefind-body`: writes Pagefind's index to `dist/pagefind`, and the
 * index of terms that ranks its pages beside it. Returns how many pages it took in. Throws when Pagefind reports a fault.
 */
export async function buildIndex(dist: string): Promise<{ pages: number }> {
	return indexPages(builtPages(dist), dist);
}

/** The same for any pages, which come one by one. */
export async function indexPages(
	pages: AsyncIterable<Page>,
	dist: string,
	options: Partial<IndexOptions> = {},
): Promise<{ pages: number }> {
	const output = join(dist, 'pagefind');
	const count = await runPagefind(pages, output);
	const parts = indexParts(await readFragments(output), { tables: queryTables(), ...options });
	await writeIndex(parts, join(dist, indexFolder));
	return { pages: count };
}

async function runPagefind(pages: AsyncIterable<Page>, output: string): Promise<number> {
	await rm(output, { recursive: true, force: true });
	try {
		// Pages are all Vietnamese; detection would open a second index for a page that lacks `lang`.
		const { index, errors: faults } = await createIndex({ forceLanguage: 'vi' });
		if (!index) throw new Error(faults.join('\n'));
		let count = 0;
		for await (const { url, html } of pages) {
			faults.push(...(await index.addHTMLFile({ url, content: toIndexLetters(html) })).errors);
			count += 1;
		}
		faults.push(...(await index.writeFiles({ outputPath: output })).errors);
		if (faults.length > 0) throw new Error(faults.join('\n'));
		for await (const file of glob('*', { cwd: output })) {
			if (unused.test(file)) await rm(join(output, file));
		}
		return count;
	} finally {
		await close();
	}
}

async function* builtPages(dist: string): AsyncGenerator<Page> {
	// Sorted: Pagefind numbers the pages as they come, and folders list their files in an order of their own.
	const files = await Array.fromAsync(glob('**/index.html', { cwd: dist }));
	for (const file of files.sort()) {
		const html = await readFile(join(dist, file), 'utf8');
		// Lists only repeat what the entries say.
		if (html.includes('data-pagefind-body')) yield { url: pageUrl(file), html };
	}
}

function pageUrl(file: string): string {
	return `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
}
