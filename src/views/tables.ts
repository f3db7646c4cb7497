import type { Entry } from '#domain/entry.ts';
import { tablesOf, toCsv } from '#domain/tables.ts';
import { tableName } from '#domain/urls.ts';
import type { FileKind, SiteFile } from './file-kind.ts';

/** Rows, the header row first. */
type TableView = readonly (readonly string[])[];

/** The CSV file of every table in every entry, below the entry's page: `/van-ban/…/bang-1.csv`. */
export const tableFiles: FileKind<TableView> = {
	name: 'bảng trong bài',
	*files({ archive }): Generator<SiteFile<TableView>> {
		let read: { readonly entry: Entry; readonly tables: readonly TableView[] } | undefined;
		const tableOf = (entry: Entry, index: number) => {
			// One text at a time: files are asked for in order, and a text may be long.
			if (read?.entry !== entry) read = { entry, tables: tablesOf(entry.body) };
			return read.tables[index]!;
		};
		for (const entry of archive.entries) {
			for (let index = 0; index < entry.tables; index++) {
				yield { path: `${entry.id}/${tableName(index + 1)}.csv`, view: () => tableOf(entry, index) };
			}
		}
	},
	write: toCsv,
};
