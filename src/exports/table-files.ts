import type { Entry } from '#domain/entry.ts';
import { cutIntoParts, partName } from '#domain/parts.ts';
import { dataUrl } from '#domain/urls.ts';
import type { FileKind, SiteFile } from '#views/file-kind.ts';
import type { Sources } from '#views/page-kind.ts';
import { type DataContext, dataContext } from './data-context.ts';
import type { Dataset } from './dataset.ts';
import { datasetById, datasets, entryRow, entryTable } from './datasets.ts';
import { type PackageView, packageJson, packageView, type ResourceName } from './frictionless/data-package.ts';
import { type Row, SealedRows } from './row.ts';
import { slicesOf } from './slices.ts';
import { tableCsv, tableJson } from './table-text.ts';

/** One file of a table, or the description of them all. */
export type TableView =
	| { readonly dataset: string; readonly format: 'json' | 'csv'; readonly rows: SealedRows }
	| { readonly package: PackageView };

/** Bytes of JSON at which a table is cut; no file may have more than 5 MB, and JSON is longer than CSV. */
export const partBytes = 4_000_000;

/**
 * The tables of the open data as JSON and CSV, and `datapackage.json`, which names them all. How many files a table has is
 * known only once its rows are made, so rows are made on the way, part by part, each once for everything that shows it.
 */
export const dataTables: FileKind<TableView> = {
	name: 'bảng dữ liệu',
	*files(sources: Sources) {
		const context = dataContext(sources);
		const resources: ResourceName[] = [];
		yield* entryFiles(context, resources);
		for (const dataset of datasets) {
			if (dataset !== entryTable) yield* filesOf(dataset.id, dataset.title, dataset, dataset.rows(context), resources);
		}
		yield {
			path: pathOf('datapackage.json'),
			view: () => ({ package: packageView(resources, context, sources.address) }),
		};
	},
	write: (view) => ('package' in view ? packageJson(view.package) : tableText(view)),
};

function tableText({ dataset, format, rows: { rows } }: Extract<TableView, { dataset: string }>): string {
	const { columns } = datasetById(dataset);
	return format === 'json' ? tableJson(columns, rows) : tableCsv(columns, rows);
}

/** All entries and their slices, which share rows. */
function* entryFiles(context: DataContext, resources: ResourceName[]) {
	const rows = new Map<Entry, Row>();
	const rowOf = (entry: Entry) => {
		const row = rows.get(entry) ?? entryRow({ entry, context });
		rows.set(entry, row);
		return row;
	};
	const all = [
		{ name: entryTable.id, title: entryTable.title, entries: context.entries },
		...slicesOf(context.entries),
	];
	for (const { name, title, entries } of all) {
		yield* filesOf(name, title, entryTable, entries.values().map(rowOf), resources);
	}
}

/** The files of a table: as many parts as it needs, and one when it has no rows, so that its address stays. */
function* filesOf(
	name: string,
	title: string,
	{ id }: Dataset,
	rows: Iterable<Row>,
	resources: ResourceName[],
): Generator<SiteFile<TableView>> {
	let number = 0;
	for (const part of cutIntoParts(rows, ({ bytes }) => bytes, { items: Number.POSITIVE_INFINITY, size: partBytes })) {
		number += 1;
		yield* formatsOf(number, part);
	}
	if (number === 0) yield* formatsOf(1, []);

	function* formatsOf(part: number, own: readonly Row[]): Generator<SiteFile<TableView>> {
		const sealed = new SealedRows(own);
		resources.push({ name, part, title, dataset: id });
		for (const format of ['json', 'csv'] as const) {
			yield { path: pathOf(partName(name, format, part)), view: () => ({ dataset: id, format, rows: sealed }) };
		}
	}
}

/** The path of a file of the open data below the folder of the site. */
function pathOf(name: string): string {
	return dataUrl(name).slice(1);
}
