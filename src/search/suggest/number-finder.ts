import { fold } from '#domain/text.ts';
import { plainDigits } from '#search/number-cards.ts';
import { decodeNumbers, type NumberLine } from './number-codec.ts';
import type { CodedNumbers } from './suggest-index.ts';

interface Known extends NumberLine {
	/** The digits that it begins with, without leading zeros. */
	readonly serial: string;
	/** Its other digits, and the year of issue. */
	readonly digits: readonly string[];
	readonly letters: Letters;
	readonly labelWords: readonly string[];
}

interface Letters {
	readonly words: readonly string[];
	/** All in one piece, for those who type «qdttg» or «khubnd». */
	readonly joined: string;
}

/** How the digits typed stand to a number, best first. */
const serialWhole = 0;
const serialBegins = 1;

/** Words around a number that are no part of it: «Kế hoạch số 7095 ngày …». */
const fillers = new Set(['so', 'ngay', 'cua', 'nam', 'va']);

/** Finds document numbers by digits and letters in any order, whatever stands between them. */
export class NumberFinder {
	readonly #numbers: readonly Known[];

	constructor(coded: CodedNumbers) {
		// A group shares its letters, and many numbers their label: each is taken apart once.
		const letters = remembered((rest) => {
			const words = lettersOf(rest);
			return { words, joined: words.join('') };
		});
		const labels = remembered(lettersOf);
		this.#numbers = decodeNumbers(coded).map((line) => {
			const [serial = '', ...digits] = digitsOf(line.number);
			return {
				...line,
				serial,
				digits: line.year ? [...digits, line.year] : digits,
				letters: letters(line.number.replace(/^\d+/, '')),
				labelWords: labels(line.label),
			};
		});
	}

	/** At most `limit` numbers; none when nothing typed is a digit. Whole ones first, then held ones, then the newest. */
	find(text: string, limit: number): NumberLine[] {
		const folded = fold(text.slice(0, 200));
		const digits = folded.match(/\d+/g) ?? [];
		if (digits.length === 0) return [];
		const letters = lettersOf(folded).filter((word) => !fillers.has(word));

		const hits = this.#numbers.flatMap((known) => {
			const rank = digitsFit(known, digits);
			if (rank === undefined) return [];
			const fits = letters.every(
				(word) => lettersFit(known.letters, word) || known.labelWords.some((own) => own.startsWith(word)),
			);
			return fits ? [{ known, rank }] : [];
		});
		hits.sort(
			(a, b) =>
				a.rank - b.rank ||
				Number(b.known.held) - Number(a.known.held) ||
				(a.known.year < b.known.year ? 1 : a.known.year > b.known.year ? -1 : 0),
		);
		return hits.slice(0, limit).map(({ known }) => known);
	}
}

/** One of the typed digits is, or begins, the serial; the others are, or begin, other digits of the number. */
function digitsFit(known: Known, typed: readonly string[]): number | undefined {
	let best: number | undefined;
	for (const [at, digits] of typed.entries()) {
		if (!begins(known.serial, digits)) continue;
		const others = typed.filter((_, other) => other !== at);
		if (!others.every((other) => known.digits.some((own) => begins(own, other)))) continue;
		const rank = known.serial === plainDigits(digits) ? serialWhole : serialBegins;
		best = Math.min(best ?? rank, rank);
	}
	return best;
}

function lettersFit({ words, joined }: Letters, typed: string): boolean {
	return words.some((word) => word.startsWith(typed)) || (words.length > 1 && joined.startsWith(typed));
}

/** «70» begins 7095; «06» is 6 and nothing longer, for nobody writes a zero before more than one digit. */
function begins(digits: string, typed: string): boolean {
	return digits.startsWith(typed) || digits === plainDigits(typed);
}

function digitsOf(number: string): string[] {
	return (number.match(/\d+/g) ?? []).map(plainDigits);
}

function lettersOf(text: string): string[] {
	return fold(text).match(/\p{L}+/gu) ?? [];
}

function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
	const known = new Map<string, Result>();
	return (text) => {
		if (!known.has(text)) known.set(text, make(text));
		return known.get(text)!;
	};
}
