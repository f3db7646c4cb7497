import type { RuleId } from '#checks/catalogue/catalogue.ts';

/**
 * Something that a hostile contributor might send. All of it is invented here, after the kinds that the OWASP guides on
 * filter evasion tell of. What runs calls `alert`, which the tests watch.
 */
export interface Hostile {
	/** What it tries; unique. */
	readonly name: string;
	/** Markdown in the body; else text for a field of the front matter, or the whole front matter. */
	readonly place: 'body' | FieldName | 'front matter';
	readonly text: string;
	/** What `npm run check` must say of it; nothing when it is harmless as it comes out. */
	readonly told?: readonly Told[];
	/** Entries that do not even get past the schema and the parsers; the others are built. */
	readonly refused?: true;
	/** Words of it that readers must see: text is never swallowed. */
	readonly shown?: string;
}

/** A rule that must name it as an error; with «~» as a warning, where nothing of it would run, load, lead on or turn round. */
export type Told = RuleId | `~${RuleId}`;

export type FieldName = (typeof fieldNames)[number];

/** Fields of a news item; `a.b` is a key within a key, `a[].b` one within the only item of a list. */
export const fieldNames = [
	'title',
	'summary',
	'rights',
	'notes[]',
	'source.name',
	'source.author',
	'source.url',
	'capture.url',
	'figures[].caption',
	'figures[].file',
	'files[].name',
	'files[].url',
	'mentions.organisations[]',
	'corrections[].reason',
	'citations[].text',
] as const;

type Row = readonly [name: string, text: string, told?: readonly Told[], shown?: string];

/** Rows of one place as records. */
export function inPlace(place: Hostile['place'], rows: readonly Row[]): Hostile[] {
	return rows.map(([name, text, told, shown]) => ({
		name,
		place,
		text,
		...(told && { told }),
		...(shown && { shown }),
	}));
}
