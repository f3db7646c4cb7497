import { wordsOf } from '../words.ts';
import type { Phrase } from './phrases.ts';

/** The vocabulary of abbreviations as the browser gets it: a JSON value without names for what repeats. */
export interface AlternativesTable {
	readonly abbreviations: readonly AbbreviationRow[];
	/** Spellings or names of one term, the usual one first. */
	readonly variants: readonly (readonly string[])[];
}

/** `options` adds up `capitalsOnly` and `oneWay`. */
export type AbbreviationRow = readonly [
	short: string,
	long: readonly string[],
	options?: number,
	when?: readonly string[],
];

/** The short form is read only where it is typed in capitals. */
export const capitalsOnly = 1;
/** The full form is not shortened. */
export const oneWay = 2;

export interface Written {
	readonly text: string;
	readonly phrase: Phrase;
}
export interface Entry {
	readonly short: Written;
	readonly long: readonly Written[];
	readonly capitals: boolean;
	readonly oneWay: boolean;
	readonly when: readonly Written[];
}
export interface Entries {
	readonly abbreviations: readonly Entry[];
	readonly variants: readonly (readonly Written[])[];
}

const read = new WeakMap<AlternativesTable, Entries>();

/** The entries of a table, with the words of each phrase; read once. */
export function entriesOf(table: AlternativesTable): Entries {
	const known = read.get(table);
	if (known) return known;
	const entries = {
		abbreviations: table.abbreviations.map(([short, long, options = 0, when = []]) => ({
			short: written(short),
			long: long.map(written),
			capitals: (options & capitalsOnly) !== 0,
			oneWay: (options & oneWay) !== 0,
			when: when.map(written),
		})),
		variants: table.variants.map((group) => group.map(written)),
	};
	read.set(table, entries);
	return entries;
}

function written(text: string): Written {
	return { text, phrase: wordsOf(text) };
}
