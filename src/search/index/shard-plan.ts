import { hashOf } from '../terms/hash.ts';
import { periodsOf } from './periods.ts';

/** What decides where a page stands in the index. */
export interface Placed {
	readonly url: string;
	/** ISO day, month or year; empty when unknown. */
	readonly date: string;
	/** The page of a number. */
	readonly isRecord: boolean;
	/** How long its searchable part is. */
	readonly letters: number;
}

/** How the terms of a shard are cut: few pages make few files anyway, and small files make a search light. */
export interface ShardLayout {
	/** Bytes of a chunk of terms before compression. */
	readonly bytesPerChunk: number;
	/** How many chunks of words and pairs there may be; chunks grow where it is too few. */
	readonly mostChunks: number;
}

/** How Pagefind cuts its files. */
export interface VolumeLayout {
	/** How many pages share a file of texts. */
	readonly pagesPerFile: number;
	/** What Pagefind counts up to in a chunk of its own index, where it is not as it comes. */
	readonly pagefindChunk?: number;
}

/** Pages that Pagefind indexes together, newest first. */
export interface PlannedVolume<Page> {
	readonly pages: readonly Page[];
	readonly layout: VolumeLayout;
}

/** Pages whose terms stand together, in volumes. */
export interface PlannedShard<Page> {
	/** Newest first. */
	readonly volumes: readonly PlannedVolume<Page>[];
	readonly layout: ShardLayout;
}

/** What the parts of an index may weigh, in pages of ordinary length. */
export interface PlanSizes {
	/** A query loads files of each shard: the fewer there are, the lighter it is. It is put together in ten seconds and 1.5 GB. */
	readonly shard: number;
	/** Pagefind needs some 800 MB for it, and ten seconds. Smaller archives have smaller volumes, for every processor its own. */
	readonly volume: number;
	/** The newest shard is made anew for each new page. */
	readonly newest: number;
}

export const planSizes: PlanSizes = { shard: 30_000, volume: 3_000, newest: 300 };
/** A page of more letters weighs more than 1. */
const lettersPerWeight = 5_000;
/** An archive of fewer pages than this has volumes of this weight. */
const smallVolumes = [
	{ below: 3_000, volume: 400 },
	{ below: 8_000, volume: 1_000 },
	{ below: 24_000, volume: 1_500 },
] as const;
/** From so many pages on the number of files counts more than their size. */
const large = 8_000;

/**
 * Shares pages out to shards: entries by period, newest first; then the pages of numbers, by their addresses, for their text
 * changes with every entry that cites the number. Depends on nothing but the pages, whatever their order.
 */
export function planShards<Page extends Placed>(
	pages: readonly Page[],
	sizes: PlanSizes = planSizes,
): PlannedShard<Page>[] {
	const sorted = pages.toSorted(newestFirst);
	const entries = sorted.filter(({ isRecord }) => !isRecord);
	const records = sorted.filter(({ isRecord }) => isRecord);
	const volume = Math.min(
		sizes.volume,
		smallVolumes.find(({ below }) => sorted.length < below)?.volume ?? sizes.volume,
	);
	const parts =
		weigh(sorted) <= sizes.newest
			? [sorted]
			: [...inPeriods(entries, sizes.shard, sizes.newest), ...inShares(records, sizes.shard)];
	return parts
		.filter(({ length }) => length > 0)
		.map((part) => ({
			volumes: inPeriods(part, volume, volume).map((volume) => ({
				pages: volume,
				layout: volumeLayout(volume, sorted.length),
			})),
			layout: shardLayout(part.length, sorted.length),
		}));
}

/** The pages of a shard, newest first. */
export function pagesOf<Page>({ volumes }: PlannedShard<Page>): Page[] {
	return volumes.flatMap(({ pages }) => pages);
}

/** The order of the index: newest first, pages without a date last, then by address. */
export function newestFirst(a: Pick<Placed, 'url' | 'date'>, b: Pick<Placed, 'url' | 'date'>): number {
	return compare(b.date, a.date) || compare(a.url, b.url);
}

function inPeriods<Page extends Placed>(pages: readonly Page[], size: number, step: number): Page[][] {
	return periodsOf(pages, { month: ({ date }) => date.slice(0, 7), weight: weightOf, size, step });
}

/** Pages by the hash of their addresses, in as many shares as they need: a power of two, so that it seldom changes. */
function inShares<Page extends Placed>(pages: readonly Page[], size: number): Page[][] {
	const count = 2 ** Math.max(0, Math.ceil(Math.log2(weigh(pages) / size)));
	const shares: Page[][] = Array.from({ length: count }, () => []);
	for (const page of pages) shares[hashOf(page.url) & (count - 1)]!.push(page);
	return shares;
}

/** `total` is the number of pages of the whole archive. */
function shardLayout(pages: number, total: number): ShardLayout {
	return total < large
		? { bytesPerChunk: Math.max(700, Math.round(0.7 * pages)), mostChunks: Number.MAX_SAFE_INTEGER }
		: { bytesPerChunk: pages < 1_000 ? 700 : 4_000, mostChunks: Math.max(128, Math.ceil(pages / 5)) };
}

function volumeLayout(pages: readonly Placed[], total: number): VolumeLayout {
	if (total < large) return { pagesPerFile: 1 };
	const letters = pages.reduce((sum, page) => sum + page.letters, 0);
	return {
		// About eleven kilobytes when compressed.
		pagesPerFile: Math.min(8, Math.ceil((38_000 * pages.length) / letters)),
		// Twice what it is otherwise: half the files, and only old browsers read them.
		pagefindChunk: 40_000,
	};
}

function weigh(pages: readonly Placed[]): number {
	return pages.reduce((sum, page) => sum + weightOf(page), 0);
}

function weightOf({ letters }: Placed): number {
	return Math.max(1, letters / lettersPerWeight);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
