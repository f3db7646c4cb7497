import { fold } from '#domain/text.ts';
import { type Word, wordsOf } from '../words.ts';
import type { Query } from './parse.ts';

/** Every name of a province, of today or until 30/6/2025, with the id and name of the province it belongs to now. */
export type ProvinceTable = readonly (readonly [name: string, id: string, current: string])[];

export interface NamedProvince {
	readonly name: string;
	readonly id: string;
	readonly current: string;
	/** Places of its first and last word in the query. */
	readonly from: number;
	readonly to: number;
	/** The query with the name of today in its place. */
	readonly rewritten: string;
}

/**
 * The provinces that a query names, as typed with or without diacritics. Names that overlap are parts of another name: «Thái Bình
 * Dương» is neither Thái Bình nor Bình Dương.
 */
export function namedProvinces({ text, words, toned }: Query, table: ProvinceTable): NamedProvince[] {
	const named = table.flatMap(([name, id, current]): NamedProvince[] => {
		const wanted = wordsOf(name);
		const from = placeOf(words, wanted, toned ? 'exact' : 'folded');
		if (from < 0) return [];
		const to = from + wanted.length - 1;
		const inPlace = toned ? current : fold(current);
		return [
			{
				name,
				id,
				current,
				from,
				to,
				rewritten: text.slice(0, words[from]!.start) + inPlace + text.slice(words[to]!.end),
			},
		];
	});
	return named.filter((one) => named.every((other) => other === one || other.to < one.from || one.to < other.from));
}

function placeOf(words: readonly Word[], wanted: readonly Word[], key: 'exact' | 'folded'): number {
	return words.findIndex((_, at) => wanted.every((word, step) => words[at + step]?.[key] === word[key]));
}
