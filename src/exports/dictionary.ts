import type { ColumnInfo } from './column.ts';
import { datasets } from './datasets.ts';

/** A group of columns to explain. */
export interface DictionaryPart {
	readonly id: string;
	readonly title: string;
	readonly columns: readonly ColumnInfo[];
}

const entryTables = ['muc', 'tin-tuc', 'van-ban', 'diem-tin'];

/** The columns of all tables, each explained once: first those that every table of entries has, then what a table has of its own. */
export function dictionary(): DictionaryPart[] {
	const shared = sharedColumns();
	return [
		{ id: 'chung', title: 'Chung cho bảng mục, tin tức, văn bản, điểm tin', columns: [...shared.values()] },
		...datasets.map(({ id, title, columns }) => ({
			id,
			title,
			columns: columns.filter((column) => !(entryTables.includes(id) && shared.has(textOf(column)))),
		})),
	];
}

function sharedColumns(): Map<string, ColumnInfo> {
	const [first, ...others] = datasets.filter(({ id }) => entryTables.includes(id)).map(({ columns }) => columns);
	const known = others.map((columns) => new Set(columns.map(textOf)));
	const inAll = (first ?? []).filter((column) => known.every((texts) => texts.has(textOf(column))));
	return new Map(inAll.map((column) => [textOf(column), column]));
}

/** What tells a column from another of the same name. */
function textOf(column: ColumnInfo): string {
	return JSON.stringify(column);
}
