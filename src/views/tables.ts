import type { Entry } from '#domain/entry.ts';
import { tablesOf } from '#domain/tables.ts';
import { tableName } from '#domain/urls.ts';
import type { Page, PageKind } from './page-kind.ts';

export interface TableView {
	/** The header row first. */
	readonly rows: readonly (readonly string[])[];
}

/** The CSV file of every table in every entry, beside the entry's page. */
export const tableFiles: PageKind<TableView> = {
	route: '[...path].csv',
	*pages({ archive }): Generator<Page<TableView>> {
		let read: { readonly entry: Entry; readonly tables: readonly TableView['rows'][] } | undefined;
		const tableOf = (entry: Entry, index: number) => {
			// One text at a time: pages are asked for in order, and a text may be long.
			if (read?.entry !== entry) read = { entry, tables: tablesOf(entry.body) };
			return { rows: read.tables[index]! };
		};
		for (const entry of archive.entries) {
			for (let index = 0; index < entry.tables; index++) {
				yield { params: { path: `${entry.id}/${tableName(index + 1)}` }, view: () => tableOf(entry, index) };
			}
		}
	},
};
