/** Form feed: where a text capture begins a new page. It is the one control character besides tab and line feed that is kept. */
export const formFeed = '\f';

const maxPages = 10_000;

const lineEnd = /\r\n?|[\v\u0085\u2028\u2029]/g;
const blank = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u2800\uF020]/g;
/** Word and portals write «02‑KH/BCĐTW» with hyphens that look the same but match nothing. */
const hyphen = /[\u2010\u2011]/g;
const ligature = /[\uFB00-\uFB06]/g;
/** Đ as fonts with Icelandic or African letters draw it. */
const likeD = /[ÐðƉɖ]/g;
const d: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' };

/** «≤» of Symbol; the same code is a box in Wingdings, so that only a number after it tells. */
const symbolAtMost = /\uF0A3(?=\s?\d)/g;
const symbol = /[\uF020-\uF0FF]/g;
/** Private codes of the fonts Symbol and Wingdings that Word leaves behind where it knew no character. */
const symbols: ReadonlyMap<string, string> = new Map([
	['\uF02D', '-'],
	['\uF0B0', '°'],
	['\uF0B1', '±'],
	['\uF0B3', '≥'],
	['\uF0B4', '×'],
	// Greek of Symbol, for «µg» and «α»; Wingdings has signs there that hardly anyone uses.
	...zip('\uF044\uF053\uF057\uF061\uF062\uF064\uF065\uF067\uF06D', 'ΔΣΩαβδεγµ'),
	// Discs, squares, ticks, arrows, diamonds, boxes and hands that stand before the items of a list.
	...Array.from(
		'\uF0B7\uF0A7\uF0FC\uF0D8\uF06C\uF06E\uF06F\uF070\uF071\uF072\uF073\uF074\uF075\uF076\uF077\uF0A3\uF0A8\uF0AE\uF0DE\uF0E0\uF0E8\uF0F0\uF0FE\uF046\uF09F\uF0A1\uF0D6',
		(code) => [code, '•'] as const,
	),
]);

/** Nothing that a reader sees: controls, zero-width and direction marks, tags, halves of pairs, non-characters, private codes. */
const invisible =
	/[\p{Cc}--[\t\n\f]]|[\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]|[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFC\u{E0000}-\u{E0FFF}]/gv;

/** No script stacks nine marks; normalising a long stack takes quadratic time. */
const stackedMarks = /(\p{M}{8})\p{M}+/gu;

/**
 * The text in NFC with plain blanks, line feeds for every line end, «•» for the private bullets of Word's fonts, and
 * without characters that nobody sees. Up to 10,000 form feeds stay, and so do dashes, quotation marks and superscripts.
 * Takes linear time; tidying twice changes nothing.
 */
export function tidyCharacters(text: string): string {
	return withPages(text)
		.replace(lineEnd, '\n')
		.replace(blank, ' ')
		.replace(hyphen, '-')
		.replace(symbolAtMost, '≤')
		.replace(symbol, (code) => symbols.get(code) ?? '')
		.replace(invisible, '')
		.replace(ligature, (joined) => joined.normalize('NFKC'))
		.replace(likeD, (letter) => d[letter]!)
		.replace(stackedMarks, '$1')
		.normalize('NFC');
}

/** So many form feeds begin no pages; page marks end at 65,533. */
function withPages(text: string): string {
	let pages = 0;
	for (let at = text.indexOf(formFeed); at >= 0; at = text.indexOf(formFeed, at + 1)) pages++;
	return pages > maxPages ? text.replaceAll(formFeed, '\n') : text;
}

function zip(codes: string, letters: string): [string, string][] {
	return Array.from(codes, (code, index) => [code, letters[index]!]);
}
