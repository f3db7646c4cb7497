import { type FieldKey, fields } from '#schema/fields.ts';

/**
 * What a column holds. `date` is a date as exact as the source tells (`2025`, `2025-03`, `2025-03-17`, `2025-03-17T08:34`) in
 * the civil time of Vietnam, `day` a whole day, `list` an ordered list of texts none of which holds a semicolon.
 */
export type ColumnType = 'string' | 'url' | 'date' | 'day' | 'integer' | 'boolean' | 'list';

/** A cell. A text is never empty: what is not known is null. */
export type Value = string | number | boolean | null | readonly string[];

/** What is published about a column. */
export interface ColumnInfo {
	/** The key in JSON and the header in CSV. */
	readonly name: string;
	/** What it is, in Vietnamese: a few words, and a sentence. */
	readonly title: string;
	readonly description: string;
	readonly type: ColumnType;
	/** It is never null. */
	readonly required: boolean;
	/** All that it can be, each with its meaning. */
	readonly codes?: Readonly<Record<string, string>>;
}

/** A column, and how it is filled from what a row is about. */
export interface Column<Source> extends ColumnInfo {
	readonly value: (source: Source) => Value | undefined;
}

type Wording = readonly [title: string, description: string];
type More = Partial<Pick<ColumnInfo, 'required' | 'codes'>>;

/** A column that the table of fields does not know. */
export function column<Source>(
	name: string,
	type: ColumnType,
	[title, description]: Wording,
	value: Column<Source>['value'],
	more: More = {},
): Column<Source> {
	return { name, title, description, type, required: false, ...more, value };
}

/** A column that is a field of the front matter; `note` is added to what the table of fields says of it. */
export function fieldColumn<Source>(
	name: FieldKey,
	type: ColumnType,
	value: Column<Source>['value'],
	{ note, ...more }: More & { readonly note?: string } = {},
): Column<Source> {
	const { label, description } = fields[name];
	return column(name, type, [label, note ? `${description} ${note}` : description], value, more);
}

/** What the codes of a closed list of labelled things mean. */
export function labelsOf<Code extends string>(
	list: Readonly<Record<Code, { readonly label: string }>>,
): Record<string, string> {
	return Object.fromEntries(Object.entries<{ label: string }>(list).map(([code, { label }]) => [code, label]));
}
