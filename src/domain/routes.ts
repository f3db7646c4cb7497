import { agencies } from '#vocabulary/agencies.ts';
import { provinces } from '#vocabulary/provinces.ts';
import { topics } from '#vocabulary/topics.ts';
import type { Archive } from './archive.ts';
import type { DocumentEntry, Entry } from './entry.ts';
import { paginate } from './listing.ts';
import { tableFile } from './table-file.ts';
import { tablesOf } from './tables.ts';
import { urls } from './urls.ts';

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
			params: { path: `${entry.id}/${tableFile(index + 1)}`.replace(/\.csv$/, '') },
			props: { rows },
		})),
	);
}

/** Pages of a list at `base`, each as `{ params: { page }, props: { page, …more } }`. */
export function pathsOfList<Item, More extends object>(items: readonly Item[], base: string, size: number, more: More) {
	return paginate(items, base, size).map((page) => ({ params: { page: page.param }, props: { page, ...more } }));
}

export function pathsOfFolders({ news, briefs }: Archive, collection: 'tin-tuc' | 'diem-tin', size: number) {
	const held: readonly Entry[] = collection === 'tin-tuc' ? news : briefs;
	return [...Map.groupBy(held, ({ path }) => path.folder)].flatMap(([folder, items]) =>
		withParam({ folder }, pathsOfList(items, urls.folder(collection, folder), size, { folder })),
	);
}

export function pathsOfDocumentTypes({ byType }: Archive, size: number) {
	return [...byType].flatMap(([id, items]) =>
		withParam(
			{ type: id },
			pathsOfList(items, urls.documentType(id), size, { type: (items[0] as DocumentEntry).type }),
		),
	);
}

export function pathsOfDocumentYears({ documents }: Archive, size: number) {
	const dated = documents.filter(({ date }) => date);
	return [...Map.groupBy(dated, ({ date }) => date?.on.slice(0, 4) as string)].flatMap(([year, items]) =>
		withParam({ year }, pathsOfList(items, urls.documentYear(year), size, { year })),
	);
}

export function pathsOfProvinces({ byProvince }: Archive, size: number) {
	return provinces.flatMap((province) =>
		withParam(
			{ id: province.id },
			pathsOfList(byProvince.get(province.id) ?? [], urls.province(province.id), size, { province }),
		),
	);
}

export function pathsOfTopics({ byTopic }: Archive, size: number) {
	return topics.flatMap((topic) =>
		withParam({ id: topic.id }, pathsOfList(byTopic.get(topic.id) ?? [], urls.topic(topic.id), size, { topic })),
	);
}

export function pathsOfAgencies({ byAgency }: Archive, size: number) {
	return agencies.flatMap((agency) =>
		withParam({ id: agency.id }, pathsOfList(byAgency.get(agency.id) ?? [], urls.agency(agency.id), size, { agency })),
	);
}

export function pathsOfYears({ byYear }: Archive, size: number) {
	return [...byYear].flatMap(([year, items]) =>
		withParam({ year }, pathsOfList(items, urls.year(year), size, { year })),
	);
}

/** Every month of a year that has entries, so that the months of a year page all lead somewhere. */
export function pathsOfMonths({ byYear, byMonth }: Archive, size: number) {
	return [...byYear.keys()].flatMap((year) =>
		Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')).flatMap((month) =>
			withParam(
				{ year, month },
				pathsOfList(byMonth.get(`${year}-${month}`) ?? [], urls.month(year, month), size, { year, month }),
			),
		),
	);
}

function withParam<Param extends object, Path extends { params: object }>(param: Param, paths: readonly Path[]) {
	return paths.map((path) => ({ ...path, params: { ...param, ...path.params } as Param & Path['params'] }));
}
