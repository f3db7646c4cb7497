/** What the header's suggestions know, as the file at `suggestionsUrl` holds it. */
export interface SuggestIndex {
	/** Names the list of titles: a file of links belongs to it only when it carries the same name. */
	readonly version: string;
	readonly named: readonly NamedLine[];
	readonly numbers: CodedNumbers;
	readonly titles: CodedTitles;
}

/** The addresses of some titles, in their order. */
export interface TitleLinks {
	/** That of the index that they belong to. */
	readonly version: string;
	readonly urls: readonly string[];
}

/** Titles whose addresses share a file. */
export const linksPerFile = 64;

/** Kinds of things that have a name and a page; the order in which suggestions show them. */
export const namedKinds = {
	province: 'Tỉnh, thành phố',
	alias: 'Tên thường gọi',
	topic: 'Chủ đề',
	agency: 'Cơ quan',
} as const;
export type NamedKind = keyof typeof namedKinds;

/** Something with a page of its own; `names` are the ways to find it besides its label. */
export type NamedLine = readonly [kind: NamedKind, label: string, url: string, note: string, ...names: string[]];

/** Kinds of entries, in the order in which the titles stand. */
export const titleKinds = { 'van-ban': 'Văn bản', 'tin-tuc': 'Tin tức', 'diem-tin': 'Điểm tin' } as const;
export type TitleKind = keyof typeof titleKinds;

/** How many titles in a row have a year; 0 when it is unknown. */
export type YearRun = readonly [year: number, count: number];

/** Titles as numbers of words, written in characters that JSON and gzip keep small (`title-codec.ts`). */
export interface CodedTitles {
	/** Words joined by blanks, the most frequent first. */
	readonly words: string;
	/** What stands between words other than one blank, each with its place among the words, in rising order. */
	readonly marks: readonly (readonly [place: number, text: string])[];
	readonly codes: string;
	/** Of each kind, newest first. */
	readonly years: Readonly<Record<TitleKind, readonly YearRun[]>>;
}

/** Document numbers, those that differ only in their first digits together (`number-codec.ts`). */
export interface CodedNumbers {
	/** «Quyết định, Thủ tướng Chính phủ» or empty. */
	readonly labels: readonly string[];
	readonly groups: readonly NumberGroup[];
	/** Number → the address part of its page, where that is not `slugify` of the number. */
	readonly slugs: Readonly<Record<string, string>>;
}

/**
 * `serials`, `years` and `held` are joined by blanks, comma-free texts as long as the group: «06 659», «2022 », «01». The
 * label is one place in `labels` for all, or one for each.
 */
export type NumberGroup = readonly [
	rest: string,
	serials: string,
	years: string,
	held: string,
	label: number | readonly number[],
];
