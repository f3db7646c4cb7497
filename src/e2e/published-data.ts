import { parse } from 'csv-parse/sync';

/** A row of the open data as its readers get it. */
export type DataRow = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

interface Resource {
	readonly name: string;
	readonly path: string;
	readonly format: 'csv' | 'json';
	readonly schema: string;
}

interface TableField {
	readonly name: string;
	readonly type: string;
	readonly constraints?: { readonly required?: boolean; readonly pattern?: string; readonly enum?: readonly string[] };
}

/**
 * The open data as those read it who know nothing but `datapackage.json` and what it leads to. `read` gives the text of a
 * file below `/du-lieu/`.
 */
export class PublishedData {
	readonly resources: readonly Resource[];
	readonly #read: (path: string) => string;

	constructor(read: (path: string) => string) {
		this.#read = read;
		this.resources = (JSON.parse(read('datapackage.json')) as { resources: Resource[] }).resources;
	}

	/** All rows of a table in a format, from all its parts. */
	rows(name: string, format: Resource['format']): DataRow[] {
		const part = new RegExp(String.raw`^${name}(?:-\d+)?\.${format}$`);
		return this.resources.filter(({ path }) => part.test(path)).flatMap((resource) => this.rowsOf(resource));
	}

	/** The rows of one file, typed as its schema tells. */
	rowsOf({ path, format, schema }: Resource): DataRow[] {
		const text = this.#read(path);
		if (format === 'json') return JSON.parse(text) as DataRow[];
		const fields = this.fields(schema);
		const [header = [], ...lines] = parse(text, { bom: true, recordDelimiter: '\r\n' }) as string[][];
		if (header.join() !== fields.map(({ name }) => name).join()) throw new Error(`${path}: ${header.join()}`);
		return lines.map((cells) =>
			Object.fromEntries(fields.map((field, at) => [field.name, typed(field, unguarded(cells[at] ?? ''))])),
		);
	}

	/** The fields of a Table Schema. */
	fields(schema: string): TableField[] {
		return (JSON.parse(this.#read(schema)) as { fields: TableField[] }).fields;
	}
}

/** A cell without the apostrophe that keeps spreadsheets from running it, as the description of the data explains. */
function unguarded(cell: string): string {
	return cell.replace(/^'('*(?:[=@＝＠\t\r\n]|[+\-＋－](?!$|[\d.,\s]+%?$)))/, '$1');
}

function typed({ name, type }: TableField, cell: string): DataRow[string] {
	if (type === 'list') return cell === '' ? [] : cell.split(';');
	if (cell === '') return null;
	switch (type) {
		case 'integer':
			return Number(cell);
		case 'boolean':
			return cell === 'true';
		case 'string':
		case 'date':
			return cell;
		default:
			throw new Error(`${name}: ${type}`);
	}
}
