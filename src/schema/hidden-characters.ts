/** A character that nobody sees and that changes what is seen, found or copied. */
export interface HiddenCharacter {
	readonly index: number;
	readonly character: string;
	/** `direction`: turns text round, perhaps to the end of the line. `other`: breaks words for search, or carries a text of its own. */
	readonly kind: 'direction' | 'other';
}

/**
 * Marks of direction; joiners and other marks without width, fillers, tags (a whole alphabet that nobody sees), variants,
 * annotations and control characters. Zero-width spaces, soft hyphens and tabs are a matter of spaces.
 */
const hidden = /(?![\u00AD\u200B\uFEFF\t\n\r])[\p{Default_Ignorable_Code_Point}\p{Cc}\uFFF9-\uFFFB]/gu;
const direction = /[\u202A-\u202E\u2066-\u2069]/;

/**
 * The hidden characters of a text, in order, but for those that do what they are for: joiners, variants and tags within a
 * pictograph, and isolates that open and close on one line, as around a word in Arabic.
 */
export function hiddenCharacters(text: string): readonly HiddenCharacter[] {
	if (text.search(hidden) === -1) return [];
	const paired = pairedIsolates(text);
	const found: HiddenCharacter[] = [];
	/** The end of what is left in front: pictographs are judged as they will stand. */
	let left = '';
	let done = 0;
	for (const { 0: character, index } of text.matchAll(hidden)) {
		left = (left + text.slice(Math.max(done, index - 16), index)).slice(-16);
		done = index + character.length;
		if (paired.has(index) || isOfPictograph(left, character, text.slice(done, done + 2))) left += character;
		else found.push({ index, character, kind: direction.test(character) ? 'direction' : 'other' });
	}
	return found;
}

/** The text without its hidden characters. */
export function withoutHidden(text: string): string {
	const found = hiddenCharacters(text);
	if (found.length === 0) return text;
	let done = 0;
	const parts = found.map(({ index, character }) => {
		const part = text.slice(done, index);
		done = index + character.length;
		return part;
	});
	return parts.join('') + text.slice(done);
}

/**
 * References to marks of direction, as Markdown and HTML may write them. In HTML the semicolon may be missing: there the
 * number ends with its last digit.
 */
export const directionReference = /&#(?:x0*(?:202[a-e]|206[6-9])(?![\da-f])|0*(?:823[4-8]|829[4-7])(?!\d));?/gi;

/** A body as it is shown: without hidden characters, and without references that would become such. */
export function shownBody(markdown: string): string {
	let text = withoutHidden(markdown);
	if (!text.includes('&#')) return text;
	for (let round = 0; round < maxRounds; round++) {
		const before = text;
		text = text.replace(directionReference, '');
		if (text === before) return text;
	}
	// Somebody goes to great lengths: no reference at all, rather than hours of this.
	return text.replaceAll('&#', '&amp;#');
}

/** How often what stood on either side of a reference may have become another one. */
const maxRounds = 20;

function pairedIsolates(text: string): ReadonlySet<number> {
	const paired = new Set<number>();
	let open: number[] = [];
	for (const { 0: character, index } of text.matchAll(/[\u2066-\u2069\n]/g)) {
		if (character === '\n') open = [];
		else if (character !== '\u2069') open.push(index);
		else {
			const start = open.pop();
			if (start !== undefined) paired.add(start).add(index);
		}
	}
	return paired;
}

const pictograph = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\d#*]|[\u{E0020}-\u{E007E}]|\uFE0F)$/u;
const flag = /\u{1F3F4}[\u{E0020}-\u{E007E}]*$/u;

function isOfPictograph(before: string, character: string, after: string): boolean {
	if (/^[\u{E0020}-\u{E007F}]$/u.test(character)) return flag.test(before);
	if (character === '\u200D' && !/^\p{Extended_Pictographic}/u.test(after)) return false;
	return /^[\uFE0E\uFE0F\u200D]$/.test(character) && pictograph.test(before);
}
