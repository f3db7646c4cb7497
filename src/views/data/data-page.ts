import type { Archive } from '#domain/archive.ts';
import { outsideFacet, provinceFacets, topicFacets, yearFacets } from '#domain/facets.ts';
import { dataUrl, recordUrl, urls } from '#domain/urls.ts';
import { datasets } from '#exports/datasets.ts';
import { sliceKinds } from '#exports/slices.ts';
import { onePage } from '../one-page.ts';

/** A table to take away. */
export interface TableLinks {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly rows: number;
	readonly csv: string;
	readonly json: string;
}

export interface SliceLinks {
	readonly title: string;
	readonly description: string;
	readonly items: readonly {
		readonly name: string;
		readonly count: number;
		readonly csv: string;
		readonly json: string;
	}[];
}

/** What the archive offers as data. */
export interface DataPageView {
	readonly tables: readonly TableLinks[];
	readonly slices: readonly SliceLinks[];
	/** The records of an entry and of a number to look at; absent in an archive that has none. */
	readonly examples: { readonly entry: string | undefined; readonly number: string | undefined };
}

export const dataPage = onePage('du-lieu/index', ({ archive }): DataPageView => {
	const entry = archive.entries.find(({ kind }) => kind === 'van-ban') ?? archive.entries[0];
	const number = archive.graph.numbers.values().next().value;
	return {
		tables: datasets.map(({ id, title, description }) => ({
			id,
			title,
			description,
			rows: rowsOf[id]?.(archive) ?? 0,
			...filesOf(id),
		})),
		slices: slicesIn(archive),
		examples: {
			entry: entry && recordUrl(entry.url),
			number: number && recordUrl(urls.number(number.slug)),
		},
	};
});

/** Rows of the tables, counted without making them; a test compares with the files. */
const rowsOf: Readonly<Record<string, (archive: Archive) => number>> = {
	muc: ({ entries }) => entries.length,
	'tin-tuc': ({ news }) => news.length,
	'van-ban': ({ documents }) => documents.length,
	'diem-tin': ({ briefs }) => briefs.length,
	'vien-dan': ({ graph }) => sum(graph.links) + sum(graph.open),
	'quan-he': ({ graph }) => graph.relations.length,
	'so-hieu': ({ graph }) => graph.documents.length,
	'da-go': ({ withdrawn }) => withdrawn.length,
};

function sum(lists: ReadonlyMap<string, readonly unknown[]>): number {
	return lists.values().reduce((total, { length }) => total + length, 0);
}

/** The slices that hold something, named and counted as on the pages of the same things. */
function slicesIn(archive: Archive): SliceLinks[] {
	const outside = outsideFacet(archive);
	const topics = [...topicFacets(archive), ...(outside ? [outside] : [])];
	const facets = [provinceFacets(archive), topics, yearFacets(archive)];
	return sliceKinds.map(({ folder, title, description }, index) => ({
		title,
		description,
		items: facets[index]!.filter(({ count }) => count > 0).map(({ label, count, url }) => ({
			name: label,
			count,
			...filesOf(`${folder}/${url.split('/').at(-2)}`),
		})),
	}));
}

function filesOf(name: string): { csv: string; json: string } {
	return { csv: dataUrl(`${name}.csv`), json: dataUrl(`${name}.json`) };
}
