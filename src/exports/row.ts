import { Buffer } from 'node:buffer';
import { hash } from 'node:crypto';
import type { Column, Value } from './column.ts';

/** A row of a table, made once for the table, its slices and both formats. */
export interface Row {
	/** In the order of the columns. */
	readonly values: readonly Value[];
	/** Bytes that it takes in a JSON file, with what parts it from the next. */
	readonly bytes: number;
	/** Two rows of a table with one mark are the same. */
	readonly mark: string;
}

/** Makes the rows of a table. Of rows that many files share the mark is a digest, which takes time but little memory. */
export function rowMaker<Source>(columns: readonly Column<Source>[], isShared = false): (source: Source) => Row {
	// `{"a":1,"b":2}` has the keys more than `[1,2]`; a comma and a line break part rows.
	const keys = columns.reduce((sum, { name }) => sum + Buffer.byteLength(JSON.stringify(name)) + 1, 2);
	return (source) => {
		const values = columns.map(({ value }) => cellOf(value(source)));
		const json = JSON.stringify(values);
		return { values, bytes: Buffer.byteLength(json) + keys, mark: isShared ? digestOf(json) : json };
	};
}

/** Null and the empty text are one in CSV, and a semicolon parts the items of a list there. */
function cellOf(value: Value | undefined): Value {
	if (value === undefined || value === '') return null;
	return Array.isArray(value) && !value.every(isListItem) ? listOf(value) : value;
}

function isListItem(text: string): boolean {
	return text !== '' && !text.includes(';');
}

function listOf(texts: readonly string[]): string[] {
	return texts.filter((text) => text !== '').map((text) => text.replaceAll(';', ','));
}

/**
 * The rows of one file. Of what is told about a file only their digest is left, which is enough to know whether the file
 * has changed: a large archive would otherwise be written down several times in each build only to be compared.
 */
export class SealedRows {
	readonly digest: string;
	readonly #rows: readonly Row[];

	constructor(rows: readonly Row[]) {
		this.#rows = rows;
		this.digest = digestOf(rows.map(({ mark }) => mark).join('\n'));
	}

	get rows(): readonly Row[] {
		return this.#rows;
	}
}

function digestOf(text: string): string {
	return hash('sha1', text, 'base64');
}
