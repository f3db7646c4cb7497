/** How a line stops, as far as its last character tells. */
export type Ending = 'stop' | 'pause' | 'open';

const closing = new Set(['"', '”', '’', "'", ')', ']', '»']);

/** Short forms whose dot ends no sentence. */
const abbreviation =
	/(?:^|[\s(“"/.])(?:TP|Tp|TX|Tx|TT|Tt|BS|Bs|ThS|Ths|TS|Ts|GS|Gs|PGS|CN|DS|ĐD|KS|CKI{1,2}|BSCKI{1,2}|BSNT|Mr|Ms|Mrs|Dr|Q|P|H|X|KP|St|đ\/c|Đ\/c|ông|bà)\.$/u;

/**
 * `stop` after a full stop, question mark or dots, `pause` after a colon or semicolon, `open` after anything else:
 * a line that ends open is no whole sentence unless it is a heading.
 */
export function endingOf(text: string): Ending {
	let at = text.length;
	while (at > 0 && closing.has(text[at - 1]!)) at--;
	const last = text[at - 1];
	if (last === ';' || last === ':') return 'pause';
	if (last === '!' || last === '?' || last === '…') return 'stop';
	if (last !== '.') return 'open';
	return abbreviation.test(text.slice(Math.max(0, at - 12), at)) ? 'open' : 'stop';
}

export function startsLower(text: string): boolean {
	return /^[(“"'‘[]{0,2}\p{Ll}/u.test(text);
}

export function startsUpper(text: string): boolean {
	return /^[(“"'‘«[]{0,2}\p{Lu}/u.test(text);
}

export function startsWithDigit(text: string): boolean {
	return /^[(<>≤≥±~]{0,2}\s?\p{Nd}/u.test(text);
}

/** A line that no sentence starts with: what closes or goes on with the line before. */
export function startsInside(text: string): boolean {
	return /^(?:[,;:!?)\]”»%]|\.(?!\.))/u.test(text);
}

export function firstWord(text: string): string {
	const end = text.indexOf(' ');
	return end < 0 ? text : text.slice(0, end);
}

export function lastWord(text: string): string {
	return text.slice(text.lastIndexOf(' ') + 1);
}

/** Letters all in capitals, at least two words of them. */
export function isCapitals(text: string): boolean {
	return !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text) && (text.match(/\p{Lu}[\p{Lu}\p{M}]*/gu)?.length ?? 0) >= 2;
}
