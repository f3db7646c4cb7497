import { fold } from '#domain/text.ts';
import { exactForm } from '#search/words.ts';
import { type CodedTitles, type TitleKind, titleKinds } from './suggest-index.ts';
import { type DecodedTitles, decodeTitles, titleAt } from './title-codec.ts';
import { isWord } from './title-tokens.ts';
import { fitOf, type TypedWord } from './typed-words.ts';

export interface FoundTitle {
	/** Its place among all titles, by which its link is found. */
	readonly index: number;
	readonly title: string;
	readonly kind: TitleKind;
	/** 0 when unknown. */
	readonly year: number;
}

/** A title that has all words; the smaller `rank` is the better. */
interface Hit {
	readonly index: number;
	readonly rank: number;
	readonly year: number;
}

const contains = { atStart: 0, inOrder: 1, scattered: 2 } as const;

/** Finds titles by the words that someone types, in a few milliseconds for 10,000. */
export class TitleFinder {
	readonly #titles: DecodedTitles;
	readonly #forms: readonly { readonly exact: string; readonly folded: string }[];
	readonly #kinds: readonly TitleKind[];
	readonly #years: Uint16Array;

	/** Throws a RangeError when the index is not what `encodeTitles` wrote. */
	constructor(coded: CodedTitles) {
		this.#titles = decodeTitles(coded);
		this.#forms = this.#titles.tokens.map((token) => {
			const exact = isWord(token) ? exactForm(token) : '';
			return { exact, folded: fold(exact) };
		});
		const kinds: TitleKind[] = [];
		const years: number[] = [];
		for (const kind of Object.keys(titleKinds) as TitleKind[]) {
			for (const [year, count] of coded.years[kind]) {
				for (let left = count; left > 0; left--) {
					kinds.push(kind);
					years.push(year);
				}
			}
		}
		this.#kinds = kinds;
		this.#years = Uint16Array.from(years);
	}

	/**
	 * At most `limit` titles with every word: those with all tones as typed first, then those that begin with the words,
	 * then those that have them in a row, then the newest.
	 */
	find(words: readonly TypedWord[], limit: number): FoundTitle[] {
		if (words.length === 0) return [];
		return this.#hits(words, limit).map(({ index, year }) => ({
			index,
			title: titleAt(this.#titles, index),
			kind: this.#kinds[index]!,
			year,
		}));
	}

	#hits(words: readonly TypedWord[], limit: number): Hit[] {
		const { codes, starts } = this.#titles;
		const { folded, exact } = this.#fits(words);
		const all = (1 << words.length) - 1;
		const hits: Hit[] = [];
		for (let index = 0; index + 1 < starts.length; index++) {
			const [start, end] = [starts[index]!, starts[index + 1]! - 1];
			let has = 0;
			let hasExact = 0;
			for (let at = start; at < end; at++) {
				has |= folded[codes[at]!]!;
				hasExact |= exact[codes[at]!]!;
			}
			if (has !== all) continue;
			const missed = bits(all & ~hasExact);
			const order = this.#orderOf(start, end, words.length, missed > 0 ? folded : exact);
			insert(hits, { index, rank: missed * 3 + order, year: this.#years[index]! }, limit);
		}
		return hits;
	}

	/** For each code the typed words that it fits, as bits. */
	#fits(words: readonly TypedWord[]) {
		const folded = new Uint16Array(this.#forms.length + 1);
		const exact = new Uint16Array(this.#forms.length + 1);
		for (const [place, form] of this.#forms.entries()) {
			if (form.folded === '') continue;
			for (const [bit, word] of words.entries()) {
				const fit = fitOf(form, word);
				if (fit > 0) folded[place + 1]! |= 1 << bit;
				if (fit > 1) exact[place + 1]! |= 1 << bit;
			}
		}
		return { folded, exact };
	}

	/** Whether the title begins with the words in their order, has them in a row, or somewhere. */
	#orderOf(start: number, end: number, count: number, fits: Uint16Array): number {
		const own: number[] = [];
		for (let at = start; at < end; at++) {
			const code = this.#titles.codes[at]!;
			if (this.#forms[code - 1]!.folded !== '') own.push(fits[code]!);
		}
		for (let from = 0; from + count <= own.length; from++) {
			let bit = 0;
			while (bit < count && own[from + bit]! & (1 << bit)) bit++;
			if (bit === count) return from === 0 ? contains.atStart : contains.inOrder;
		}
		return contains.scattered;
	}
}

/** Keeps the best hits in order. Of equals the earlier one stays: titles of a kind come newest first. */
function insert(hits: Hit[], hit: Hit, limit: number) {
	let at = hits.length;
	while (at > 0 && isBetter(hit, hits[at - 1]!)) at--;
	hits.splice(at, 0, hit);
	if (hits.length > limit) hits.pop();
}

function isBetter(a: Hit, b: Hit): boolean {
	return a.rank < b.rank || (a.rank === b.rank && a.year > b.year);
}

function bits(mask: number): number {
	let count = 0;
	for (let rest = mask; rest > 0; rest &= rest - 1) count++;
	return count;
}
