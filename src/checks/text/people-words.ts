import { protectedPeople } from '#vocabulary/protected-people.ts';

/** Alternatives of a regular expression, the longest first, their first letter small or large. */
export function anyOf(words: readonly string[]): string {
	return words
		.toSorted((a, b) => b.length - a.length)
		.map((word) => {
			const [first = '', ...rest] = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
			const large = first.toLocaleUpperCase('vi');
			return `${first === large ? first : `[${first}${large}]`}${rest.join('')}`;
		})
		.join('|');
}

/** A name as texts write it: «L.», «Y.T.», «H», «Nguyễn Văn An», «Lò Thị M». */
export const nameSource =
	'(?:\\p{Lu}\\.[ ]?)+\\p{Lu}?(?!\\p{L})|\\p{Lu}(?![\\p{L}\\p{N}.-])|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*(?!\\p{L}))*';

/** A word for a child or patient, at the beginning of a word; «trẻ em» means all children. */
export const personSource = `(?<![\\p{L}\\p{N}]|[Tt]rẻ )(?:${anyOf(protectedPeople.people)})(?!\\p{L})`;

/** Whether a place of a text stands in one of the phrases that editors allow. */
export function allowedIn(text: string, allowed = protectedPeople.allowed): (index: number) => boolean {
	const spans = allowed.flatMap(({ phrase }) => {
		const found: (readonly [number, number])[] = [];
		for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
			found.push([at, at + phrase.length]);
		return found;
	});
	return (index) => spans.some(([start, end]) => index >= start && index < end);
}
