import type { Column, ColumnInfo } from './column.ts';
import type { DataContext } from './data-context.ts';
import { type Row, rowMaker } from './row.ts';

/** A table that is published as JSON and CSV. */
export interface Dataset {
	/** The name of its files below `/du-lieu/`: `tin-tuc`. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly columns: readonly ColumnInfo[];
	/** The columns that tell its rows apart. */
	readonly key: readonly string[];
	/** Columns whose values stand in a column of another table: column → table and column. */
	readonly links: Readonly<Record<string, readonly [dataset: string, column: string]>>;
	/** Its rows, in the order of the files; each is made when it is asked for. */
	readonly rows: (context: DataContext) => Iterable<Row>;
}

interface DatasetParts<Source> extends Omit<Dataset, 'columns' | 'rows' | 'links'> {
	readonly links?: Dataset['links'];
	readonly columns: readonly Column<Source>[];
	/** What its rows are about, in order. */
	readonly sources: (context: DataContext) => Iterable<Source>;
}

/** A dataset, whatever its rows are about. */
export function datasetOf<Source>({ columns, sources, links = {}, ...about }: DatasetParts<Source>): Dataset {
	const rowOf = rowMaker(columns);
	return {
		...about,
		links,
		columns,
		*rows(context) {
			for (const source of sources(context)) yield rowOf(source);
		},
	};
}
