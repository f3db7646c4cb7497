import { abbreviations, variants } from '#vocabulary/abbreviations.ts';
import { type AbbreviationRow, type AlternativesTable, capitalsOnly, oneWay } from './query/alternative-entries.ts';

/** The vocabulary of abbreviations in the form that the search page loads. Runs at build time only. */
export function alternativesTable(): AlternativesTable {
	return { abbreviations: abbreviations.map(rowOf), variants };
}

function rowOf({ short, long, when, ...record }: (typeof abbreviations)[number]): AbbreviationRow {
	const options = (record.capitals ? capitalsOnly : 0) + (record.oneWay ? oneWay : 0);
	if (when) return [short, long, options, when];
	return options ? [short, long, options] : [short, long];
}
