import { isCapitals } from './proper-case.ts';

/** Fewer words than this are found by chance: «bệnh viện» of «Bệnh viện Nhi». */
const fewestWords = 3;
/** As much of a capture as its names are looked for in. */
const mostEvidence = 60_000;

/**
 * A name that stood in capitals with the letters that the rest of the capture writes it in: the headline of the page, the
 * decision below it, the closing sentence. `cased` is the name in guessed letters; its words come back unchanged.
 */
export function asWrittenElsewhere(cased: string, texts: readonly string[]): string {
	const usual = texts
		.filter((text) => !isCapitals(text))
		.join('\n')
		.slice(0, mostEvidence);
	const [evidence, key] = [plain(usual), plain(usual).toLowerCase()];
	if (key.length !== evidence.length) return cased;
	const words = cased.split(' ');
	const result: string[] = [];
	for (let at = 0; at < words.length; ) {
		const found = longestFound(words, at, evidence, key);
		if (found) result.push(recased(words.slice(at, at + found.count).join(' '), found.written));
		else result.push(words[at]!);
		at += found?.count ?? 1;
	}
	return result.join(' ');
}

function longestFound(words: readonly string[], at: number, evidence: string, key: string) {
	let best: { count: number; written: string } | undefined;
	for (let count = 1; at + count <= words.length; count++) {
		const phrase = plain(words.slice(at, at + count).join(' ')).toLowerCase();
		const found = occurrence(phrase, evidence, key);
		if (found === undefined) break;
		const { index, opens } = found;
		// A foreign word in capitals or a number is no chance find: «DENGUE», «1999/QĐ-TTG».
		const isSure = count >= fewestWords || (count === 1 && /^(?:\p{Lu}{3,}|\d+\/\S+)$/u.test(words[at]!));
		const written = evidence.slice(index, index + phrase.length);
		if (isSure) best = { count, written: opens ? written.slice(0, 1).toLowerCase() + written.slice(1) : written };
	}
	return best;
}

/** Where the phrase stands as whole words, rather inside a sentence than at its start. */
function occurrence(phrase: string, evidence: string, key: string): { index: number; opens: boolean } | undefined {
	let first: { index: number; opens: boolean } | undefined;
	for (
		let index = key.indexOf(phrase), tries = 0;
		index >= 0 && tries < 20;
		index = key.indexOf(phrase, index + 1), tries++
	) {
		const [before, behind] = [evidence[index - 1] ?? ' ', evidence[index + phrase.length] ?? ' '];
		if (/[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(behind)) continue;
		if (phrase.includes(' ') && isCapitals(evidence.slice(index, index + phrase.length))) continue;
		if (!/(?:^|[.;:!?\n"\-+])\s?$/u.test(evidence.slice(Math.max(0, index - 2), index))) return { index, opens: false };
		first ??= { index, opens: true };
	}
	return first;
}

/** The letters of `text` with the capitals of `written`; a first letter stays a capital. */
function recased(text: string, written: string): string {
	const capitals = [...written];
	return [...text]
		.map((letter, index) => {
			// The vocabulary has given it: «Luật Bảo hiểm y tế».
			if (index === 0 && letter !== letter.toLowerCase()) return letter;
			const isCapital = capitals[index] !== capitals[index]?.toLowerCase();
			return isCapital ? letter.toUpperCase() : letter.toLowerCase();
		})
		.join('');
}

/** Sign by sign, so that places stay the same. */
function plain(text: string): string {
	return text
		.replace(/[“”«»]/gu, '"')
		.replace(/[–—]/gu, '-')
		.replace(/\u{A0}/gu, ' ');
}
