import type { QueryTables } from '../engine/archive-index.ts';
import { type ArchiveIndex, openIndex } from '../engine/archive-index.ts';
import { type Fragment, newestFirst } from '../fragment.ts';
import { toIndexLetters } from '../letters.ts';
import { indexParts } from './index-parts.ts';

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

/** An index of invented pages in memory, and the addresses of its documents in their order. `read` is told every file read. */
export async function sampleIndex(
	pages: readonly SamplePage[],
	{
		tables = noTables,
		pagesPerShard,
		read = () => {},
	}: { tables?: QueryTables; pagesPerShard?: number; read?: (path: string) => void } = {},
): Promise<{ index: ArchiveIndex; urls: readonly string[] }> {
	const fragments = pages.map(fragmentOf).sort(newestFirst);
	const files = new Map(indexParts(fragments, { tables, ...(pagesPerShard && { pagesPerShard }) }));
	const index = await openIndex(async (path) => {
		read(path);
		const bytes = files.get(path);
		if (!bytes) throw new Error(`No file ${path}`);
		return bytes;
	});
	return { index, urls: fragments.map(({ url }) => url) };
}

function fragmentOf({ url, title = '', text, date, number, filters = {} }: SamplePage): Fragment {
	return {
		name: url.replaceAll('/', '-'),
		url,
		content: toIndexLetters([title, text].filter(Boolean).join('. ')),
		meta: { title: toIndexLetters(title), ...(date && { ngay: date }), ...(number && { so: toIndexLetters(number) }) },
		filters,
		anchors: [],
	};
}
