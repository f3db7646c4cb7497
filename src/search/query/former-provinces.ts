import { fold } from '#domain/text.ts';
import { type Word, wordsOf } from '../words.ts';
import type { Query } from './parse.ts';

/** Names of provinces until 30/6/2025 with the id and name of the province each belongs to now. */
export type ProvinceTable = readonly (readonly [name: string, id: string, current: string])[];

export interface NamedProvince {
	readonly name: string;
	readonly id: string;
	readonly current: string;
	/** The query with the name of today in its place. */
	readonly rewritten: string;
}

/**
 * The former provinces that a query names, as typed with or without diacritics. Names that overlap are parts of another name:
 * «Thái Bình Dương» is neither Thái Bình nor Bình Dương.
 */
export function formerProvinces({ text, words, toned }: Query, table: ProvinceTable): NamedProvince[] {
	const named = table.flatMap(([name, id, current]) => {
		const at = placeOf(words, wordsOf(name), toned ? 'exact' : 'folded');
		if (at === undefined) return [];
		const { start } = words[at.from]!;
		const { end } = words[at.to]!;
		const rewritten = text.slice(0, start) + (toned ? current : fold(current)) + text.slice(end);
		return [{ at, province: { name, id, current, rewritten } }];
	});
	return named
		.filter(({ at }) => named.every((other) => other.at === at || other.at.to < at.from || at.to < other.at.from))
		.map(({ province }) => province);
}

function placeOf(words: readonly Word[], wanted: readonly Word[], key: 'exact' | 'folded') {
	const from = words.findIndex((_, at) => wanted.every((word, step) => words[at + step]?.[key] === word[key]));
	return from < 0 || wanted.length === 0 ? undefined : { from, to: from + wanted.length - 1 };
}
