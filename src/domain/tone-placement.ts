/**
 * Two ways to write the tone mark on a final «oa», «oe», «uy»: «old» sets it on the first vowel (hòa, khỏe, ủy), as most
 * newspapers do; «new» on the second (hoà, khoẻ, uỷ), as schoolbooks do (Decision 240/QĐ, 1984). All other syllables have
 * one placement only: a final consonant (hoàn, khuỳnh) or a third vowel (ngoài, khuỷu) settles it, and in «quý», «qua»,
 * «giá» the «u» or «i» belongs to the initial consonant.
 */
export type TonePlacement = 'old' | 'new';

const lower: readonly (readonly [old: string, modern: string])[] = [
	...zip('òa óa ỏa õa ọa', 'oà oá oả oã oạ'),
	...zip('òe óe ỏe õe ọe', 'oè oé oẻ oẽ oẹ'),
	...zip('ùy úy ủy ũy ụy', 'uỳ uý uỷ uỹ uỵ'),
];
const pairs = lower.flatMap(([old, modern]) => [
	[old, modern] as const,
	[capital(old), capital(modern)] as const,
	[old.toUpperCase(), modern.toUpperCase()] as const,
]);
const toNew: ReadonlyMap<string, string> = new Map(pairs);
const toOld: ReadonlyMap<string, string> = new Map(pairs.map(([old, modern]) => [modern, old]));

/** Initial consonants that a rhyme in «o» or «u» can follow; «q» and «gi» are not among them. */
const onset = /^(?:ngh?|nh|[ckgpt]h|tr|[bcdđghklmnprstvx])?$/i;

/** How a single syllable (NFC) places its tone mark; undefined when it has no mark or no choice. */
export function tonePlacement(syllable: string): TonePlacement | undefined {
	if (!onset.test(syllable.slice(0, -2))) return undefined;
	const rhyme = syllable.slice(-2);
	if (toNew.has(rhyme)) return 'old';
	return toOld.has(rhyme) ? 'new' : undefined;
}

/** The syllable with its mark on the second vowel: «hòa» → «hoà». Other syllables come back unchanged. */
export function toNewPlacement(syllable: string): string {
	return tonePlacement(syllable) === 'old' ? replaceRhyme(syllable, toNew) : syllable;
}

/** The syllable with its mark on the first vowel: «hoà» → «hòa». Other syllables come back unchanged. */
export function toOldPlacement(syllable: string): string {
	return tonePlacement(syllable) === 'new' ? replaceRhyme(syllable, toOld) : syllable;
}

function replaceRhyme(syllable: string, rhymes: ReadonlyMap<string, string>): string {
	const rhyme = syllable.slice(-2);
	return syllable.slice(0, -2) + (rhymes.get(rhyme) ?? rhyme);
}

function zip(olds: string, news: string): [string, string][] {
	const modern = news.split(' ');
	return olds.split(' ').map((old, index) => [old, modern[index] as string]);
}

function capital(rhyme: string): string {
	return rhyme.slice(0, 1).toUpperCase() + rhyme.slice(1);
}
