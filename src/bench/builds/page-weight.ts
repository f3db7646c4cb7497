import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { quantile } from '#bench/search/quantile.ts';
import type { OutputFile } from './output-files.ts';
import { type PageKind, pageKindOf } from './page-kinds.ts';

/** How heavy the pages of a kind are, in bytes as servers send them (gzip). */
export interface PageWeight {
	readonly kind: PageKind;
	readonly pages: number;
	readonly median: number;
	readonly p95: number;
	readonly largest: number;
	/** The largest one, by its path. */
	readonly largestPath: string;
}

/** Pages of a kind that are compressed for the median, evenly spread. */
const sampleSize = 400;
/** What compresses worst is not always the largest file, but is among them. */
const heaviest = 20;

/** The weights of all HTML pages below a folder, kind by kind: of many pages a sample, of the largest all. */
export async function weighPages(folder: string, files: readonly OutputFile[]): Promise<PageWeight[]> {
	const pages = files.filter(({ path }) => path.endsWith('.html'));
	const kinds = Map.groupBy(pages, ({ path }) => pageKindOf(path));
	const weights: PageWeight[] = [];
	for (const [kind, own] of kinds) weights.push(await weigh(kind, own, folder));
	return weights.sort((a, b) => b.pages - a.pages);
}

async function weigh(kind: PageKind, pages: readonly OutputFile[], folder: string): Promise<PageWeight> {
	const every = Math.max(1, pages.length / sampleSize);
	const sample = Array.from({ length: Math.min(pages.length, sampleSize) }, (_, at) => pages[Math.floor(at * every)]!);
	const sizes = await Promise.all(sample.map(({ path }) => compressed(join(folder, path))));
	let largest = 0;
	let largestPath = '';
	for (const { path } of pages.toSorted((a, b) => b.bytes - a.bytes).slice(0, heaviest)) {
		const size = await compressed(join(folder, path));
		if (size > largest) [largest, largestPath] = [size, path];
	}
	return { kind, pages: pages.length, median: quantile(sizes, 0.5), p95: quantile(sizes, 0.95), largest, largestPath };
}

async function compressed(path: string): Promise<number> {
	return gzipSync(await readFile(path)).length;
}
