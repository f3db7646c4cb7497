import type { QueryTables } from '../engine/archive-index.ts';
import { type ArchiveIndex, openIndex } from '../engine/archive-index.ts';
import type { Fragment } from '../fragment.ts';
import { toIndexLetters } from '../letters.ts';
import { volumeFolder } from '../manifest.ts';
import { recordKindId } from '../record-kind.ts';
import { archiveParts } from './archive-parts.ts';
import { contentHash } from './content-hash.ts';
import { gatherVolume } from './gather-volume.ts';
import { shardParts } from './shard-parts.ts';
import { pagesOf, planShards, planSizes } from './shard-plan.ts';

/** An invented page for tests. */
export interface SamplePage {
	readonly url: string;
	readonly title?: string;
	readonly text: string;
	readonly date?: string;
	readonly number?: string;
	readonly filters?: Readonly<Record<string, readonly string[]>>;
}

const noTables: QueryTables = { alternatives: { abbreviations: [], variants: [] }, provinces: [] };

/**
 * An index of invented pages in memory, answered period by period, its files, and the addresses of its documents in their order.
 * `read` is told every file read.
 */
export async function sampleIndex(
	pages: readonly SamplePage[],
	{
		tables = noTables,
		pagesPerShard,
		read = () => {},
	}: { tables?: QueryTables; pagesPerShard?: number; read?: (path: string) => void } = {},
): Promise<{ index: ArchiveIndex; files: ReadonlyMap<string, Uint8Array>; urls: readonly string[] }> {
	const placed = pages.map((page) => ({
		fragment: sampleFragment(page),
		url: page.url,
		date: page.date ?? '',
		isRecord: page.filters?.['loai']?.includes(recordKindId) ?? false,
		letters: 1,
	}));
	const size = pagesPerShard ?? planSizes.newest;
	const plan = planShards(placed, { shard: size, volume: size, newest: size });
	const shards = plan.map(({ volumes, layout }) => {
		const read = volumes.map(({ pages }) => ({
			gathered: gatherVolume(pages.map(({ fragment }) => fragment)),
			texts: {
				pages: pages.length,
				files: pages.map(({ url }) => url.replaceAll('/', '-')).join(' '),
				pagesPerFile: 1,
			},
			hash: '',
		}));
		return shardParts(read, layout, contentHash);
	});
	const files = new Map([
		...shards.flatMap(({ parts }) => parts),
		...archiveParts(shards, tables, { hashOf: contentHash, folderOf: volumeFolder }),
	]);
	const index = await openIndex(
		async (path) => {
			read(path);
			const bytes = files.get(path);
			if (!bytes) throw new Error(`No file ${path}`);
			return bytes;
		},
		(documents) => documents.map((_, period) => [period]),
	);
	return { index, files, urls: plan.flatMap(pagesOf).map(({ url }) => url) };
}

/** What Pagefind would keep of an invented page. */
export function sampleFragment({ url, title = '', text, date, number, filters = {} }: SamplePage): Fragment {
	return {
		url,
		content: toIndexLetters([title, text].filter(Boolean).join('. ')),
		meta: { title: toIndexLetters(title), ...(date && { ngay: date }), ...(number && { so: toIndexLetters(number) }) },
		filters,
		anchors: [],
	};
}
