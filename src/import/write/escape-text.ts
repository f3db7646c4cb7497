import { emphasisMarks } from './emphasis.ts';
import type { Stretch } from './line-starts.ts';

/**
 * How much is escaped: `sparing` leaves alone what Markdown would show as written, so that the file reads like the text;
 * `thorough` escapes every mark; `entities` writes all ASCII punctuation as numbers, for what no backslash can keep.
 */
export type Zeal = 'sparing' | 'thorough' | 'entities';

export const zeals: readonly Zeal[] = ['sparing', 'thorough', 'entities'];

/** Marks with a meaning inside a line, and what becomes a link by itself. Text without any needs no look. */
const special = /[\\`*_[<&~@]|:\/\/|www\./i;
const address = /(?:https?:\/\/|www\.)[^\s<]+/gi;
const marks = /[\\`*_[\]<>&~|!#]|(?<=:)\/(?=\/)/g;
const punctuation = /[!-/:-@[-`{-~]/g;

/** Whether a text holds anything that Markdown could read as markup within a line. */
export function hasMarks(text: string): boolean {
	return special.test(text);
}

/** Escapes a text, and in any case the stretches in `forced`, which are those at line starts. Takes linear time. */
export function escapeText(text: string, zeal: Zeal, forced: readonly Stretch[] = []): string {
	if (zeal === 'entities') return asEntities(text);
	const escaped = new Set<number>();
	const add = ({ at, length }: Stretch) => {
		for (let index = at; index < at + length; index++) escaped.add(index);
	};
	if (zeal === 'thorough') for (const { index } of text.matchAll(marks)) add({ at: index, length: 1 });
	else for (const stretch of needed(text)) add(stretch);
	for (const stretch of forced) add(stretch);
	if (escaped.size === 0) return text;
	let from = 0;
	let written = '';
	for (const index of [...escaped].sort((a, b) => a - b)) {
		written += `${text.slice(from, index)}\\`;
		from = index;
	}
	return written + text.slice(from);
}

/** What the parser links by itself, however it is written: up to the end of the host, the letters of which are plain. */
const linked = /((?:https?:\/\/|www\.)(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,20}(?![\p{L}\p{N}@:_.%-]))|(https?)(?=:\/\/)/iu;

/**
 * All punctuation as numbers. Not even these keep the parser from linking an address, which then runs on into whatever
 * follows: so a readable host is linked and no more, and an address without one is broken by emphasis.
 */
function asEntities(text: string): string {
	const numbered = (piece = '') => piece.replace(punctuation, (mark) => `&#${mark.charCodeAt(0)};`);
	const pieces = text.split(linked);
	let written = '';
	for (let index = 0; index < pieces.length; index += 3) {
		const [plain, address, scheme] = pieces.slice(index);
		written += numbered(plain);
		if (address) written += `[${numbered(address)}](${/^www/i.test(address) ? 'http://' : ''}${address})`;
		if (scheme) written += `*${scheme}*`;
	}
	return written;
}

const backslash = /\\(?=[!-/:-@[-`{-~\n\u{F0000}-\u{FFFFD}])/gu;
const tag = /<(?=[A-Za-z/!?])/g;
const entity = /&(?=#\d{1,7};|#x[0-9a-f]{1,6};|[a-z][a-z0-9]{1,40};)/gi;
const footnote = /\[(?=\^)/g;
const link = /\[/g;

/** What Markdown would read as markup. Addresses become links as they stand: a backslash in them would show. */
function* needed(whole: string): Generator<Stretch> {
	const text = whole.replace(address, (found) => 'x'.repeat(found.length));
	yield* emphasisMarks(text);
	const forms = [backslash, tag, entity, /\]\(/.test(text) || /^\[[^\n]*\]:/.test(text) ? link : footnote];
	for (const form of forms) for (const { index } of text.matchAll(form)) yield { at: index, length: 1 };
	for (const form of [/`+/g, /~+/g]) {
		const runs = [...text.matchAll(form)];
		if (runs.length > 1) for (const { 0: run, index } of runs) yield { at: index, length: run.length };
	}
}
