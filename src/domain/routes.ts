import { documentTypeById } from '#vocabulary/document-types.ts';
import { central, provinceName, provinces } from '#vocabulary/provinces.ts';
import { topics } from '#vocabulary/topics.ts';
import { type Archive, yearOf } from './archive.ts';
import type { Entry } from './entry.ts';
import { undatedFolder } from './entry-path.ts';
import { agenciesWithPage } from './facets.ts';
import { numberedDocuments, numberView } from './graph/number-pages.ts';
import { paginate } from './listing.ts';
import { tablesOf } from './tables.ts';
import { tableName, urls } from './urls.ts';

/**
 * The static paths of each kind of page, in the form `getStaticPaths` returns: route parameters and props. Pages only
 * render. Withdrawn entries keep their address, where their tombstone stands.
 */

export function pathsOfItems({ news, briefs, withdrawn }: Archive, collection: 'tin-tuc' | 'diem-tin') {
	const held: readonly Entry[] = collection === 'tin-tuc' ? news : briefs;
	return [...held, ...withdrawn.filter(({ kind }) => kind === collection)].map((entry) => ({
		params: { folder: entry.path.folder, slug: entry.path.slug },
		props: { entry },
	}));
}

export function pathsOfDocuments({ documents, withdrawn }: Archive) {
	const removed = withdrawn.filter((entry) => entry.kind === 'van-ban');
	return [...documents, ...removed].map((entry) => ({
		params: { type: entry.type.id, slug: entry.path.slug },
		props: { entry },
	}));
}

/** The CSV file of every table in every entry, beside the entry's page. */
export function pathsOfTables({ entries }: Archive) {
	return entries.flatMap((entry) =>
		tablesOf(entry.body).map((rows, index) => ({
			params: { path: `${entry.id}/${tableName(index + 1)}` },
			props: { rows },
		})),
	);
}

/** Pages of a list at `base`, each as `{ params: { page }, props: { page, …more } }`. */
export function pathsOfList<Item, More extends object>(items: readonly Item[], base: string, size: number, more: More) {
	return paginate(items, base, size).map((page) => ({ params: { page: page.param }, props: { page, ...more } }));
}

/** Folders, types and years keep their list page while a tombstone still points to it, even when it is empty. */
export function pathsOfFolders({ news, briefs, withdrawn }: Archive, collection: 'tin-tuc' | 'diem-tin', size: number) {
	const held: readonly Entry[] = collection === 'tin-tuc' ? news : briefs;
	const removed = withdrawn.filter(({ kind }) => kind === collection);
	return [...groups(held, removed, ({ path }) => path.folder)].flatMap(([folder, items]) =>
		withParam({ folder }, pathsOfList(items, urls.folder(collection, folder), size, { folder })),
	);
}

export function pathsOfDocumentTypes({ documents, withdrawn }: Archive, size: number) {
	const removed = withdrawn.filter((entry) => entry.kind === 'van-ban');
	return [...groups(documents, removed, ({ type }) => type.id)].flatMap(([id, items]) =>
		withParam({ type: id }, pathsOfList(items, urls.documentType(id), size, { type: documentTypeById(id) })),
	);
}

export function pathsOfDocumentYears({ documents, withdrawn }: Archive, size: number) {
	const removed = withdrawn.filter((entry) => entry.kind === 'van-ban');
	return [...groups(documents, removed, yearOf)].flatMap(([year, items]) =>
		withParam({ year }, pathsOfList(items, urls.documentYear(year), size, { year })),
	);
}

export function pathsOfProvinces({ byProvince }: Archive, size: number) {
	return [central.id, ...provinces.map(({ id }) => id)].flatMap((id) =>
		withParam({ id }, pathsOfList(byProvince.get(id) ?? [], urls.province(id), size, { province: provinceName(id) })),
	);
}

export function pathsOfTopics({ byTopic }: Archive, size: number) {
	return topics.flatMap((topic) =>
		withParam({ id: topic.id }, pathsOfList(byTopic.get(topic.id) ?? [], urls.topic(topic.id), size, { topic })),
	);
}

/** An agency keeps its page, too, while only tombstones name it. */
export function pathsOfAgencies({ byAgency, withdrawn }: Archive, size: number) {
	const removed = withdrawn.flatMap((entry) => (entry.kind === 'van-ban' ? entry.issuer : []));
	return [...new Set([...agenciesWithPage({ byAgency }), ...removed])].flatMap((agency) =>
		withParam({ id: agency.id }, pathsOfList(byAgency.get(agency.id) ?? [], urls.agency(agency.id), size, { agency })),
	);
}

export function pathsOfYears({ entries, withdrawn }: Archive, size: number) {
	return [...groups(entries, withdrawn, yearOf)].flatMap(([year, items]) =>
		withParam({ year }, pathsOfList(items, urls.year(year), size, { year })),
	);
}

/** Every month of a year that has a page, so that the months of a year page all lead somewhere. */
export function pathsOfMonths({ entries, withdrawn, byMonth }: Archive, size: number) {
	const years = [...groups(entries, withdrawn, yearOf).keys()].filter((year) => year !== undatedFolder);
	return years.flatMap((year) =>
		Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')).flatMap((month) =>
			withParam(
				{ year, month },
				pathsOfList(byMonth.get(`${year}-${month}`) ?? [], urls.month(year, month), size, { year, month }),
			),
		),
	);
}

/** The page of every number that the archive holds or cites; its address stays, whatever the page has to show. */
export function pathsOfNumbers({ graph }: Archive) {
	return [...graph.numbers.values()].map((page) => ({
		params: { slug: page.slug },
		props: { page, view: numberView(page) },
	}));
}

/** The list of all documents with a number. */
export function pathsOfNumberList({ graph }: Archive, size: number) {
	const documents = numberedDocuments(graph);
	return pathsOfList(documents, urls.numbers(), size, { held: documents.filter(({ held }) => held).length });
}

/** The list of entries with mentions that lead to no one document, newest first. */
export function pathsOfUnmatched({ entries, graph }: Archive, size: number) {
	const unclear = entries.flatMap((entry) => {
		const open = graph.open.get(entry.id);
		return open ? [{ entry, open }] : [];
	});
	const mentions = unclear.reduce((sum, { open }) => sum + open.length, 0);
	return pathsOfList(unclear, urls.unmatched(), size, { mentions });
}

/** Held items by key; a key that only removed items have gets an empty list. */
function groups<Item>(held: readonly Item[], removed: readonly Item[], keyOf: (item: Item) => string) {
	const grouped = new Map<string, Item[]>();
	for (const [items, keep] of [[held, true] as const, [removed, false] as const]) {
		for (const item of items) {
			const key = keyOf(item);
			const list = grouped.get(key) ?? [];
			if (keep) list.push(item);
			grouped.set(key, list);
		}
	}
	return grouped;
}

function withParam<Param extends object, Path extends { params: object }>(param: Param, paths: readonly Path[]) {
	return paths.map((path) => ({ ...path, params: { ...param, ...path.params } as Param & Path['params'] }));
}
