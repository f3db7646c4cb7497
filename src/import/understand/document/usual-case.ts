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
	const usual = texts.filter((text) => !isCapitals(text)).join('\n').slice(0, mostEvidence);
	const [evidence, key] = [plain(usual), plain(usual).toLowerCase()];
	if (key.length !== evidence.length) return cased;
	const words = cased.split(' ');
	const result: string[] = [];
	for (let at = 0; at < words.length; ) {
		const found = longestFound(words, at, evidence, key);
		if (found) result.push(recased(words.slice(at, at + found.count).join(' '), found.written, at === 0));
		else result.push(words[at]!);
		at += found?.count ?? 1;
	}
	return result.join(' ');
}

function longestFound(words: readonly string[], at: number, evidence: string, key: string) {
	let best: { count: number; written: string } | undefined;
	for (let count = 1; at + count <= words.length; count++) {
		const phrase = plain(words.slice(at, at + count).join(' ')).toLowerCase();
		const index = occurrence(phrase, evidence, key);
		if (index === undefined) break;
		// A foreign word in capitals is no chance find: «DENGUE».
		const isSure = count >= fewestWords || (count === 1 && /^\p{Lu}{3,}$/u.test(words[at]!));
		if (isSure) best = { count, written: evidence.slice(index, index + phrase.length) };
	}
	return best;
}

/** Where the phrase stands as whole words, rather inside a sentence than at its start. */
function occurrence(phrase: string, evidence: string, key: string): number | undefined {
	let first: number | undefined;
	for (let index = key.indexOf(phrase), tries = 0; index >= 0 && tries < 20; index = key.indexOf(phrase, index + 1), tries++) {
		const [before, behind] = [evidence[index - 1] ?? ' ', evidence[index + phrase.length] ?? ' '];
		if (/[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(behind)) continue;
		if (phrase.includes(' ') && isCapitals(evidence.slice(index, index + phrase.length))) continue;
		if (!/(?:^|[.;:!?\n"\-+])\s?$/u.test(evidence.slice(Math.max(0, index - 2), index))) return index;
		first ??= index;
	}
	return first;
}

/** The letters of `text` with the capitals of `written`; the first letter keeps its own where it opens the name. */
function recased(text: string, written: string, opens: boolean): string {
	const capitals = [...written];
	return [...text]
		.map((letter, index) => {
			if (index === 0 && opens) return letter;
			const isCapital = capitals[index] !== capitals[index]?.toLowerCase();
			return isCapital ? letter.toUpperCase() : letter.toLowerCase();
		})
		.join('');
}

/** Sign by sign, so that places stay the same. */
function plain(text: string): string {
	return text.replace(/[“”«»]/gu, '"').replace(/[–—]/gu, '-').replace(/\u{A0}/gu, ' ');
}
