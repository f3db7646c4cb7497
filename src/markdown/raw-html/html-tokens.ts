import { readTag } from '#domain/start-tags.ts';

/** A piece of HTML source; together they are the whole. */
export interface HtmlToken {
	/** `note`: comments, declarations and processing instructions. */
	readonly type: 'text' | 'start' | 'end' | 'note';
	/** Of a tag, in lower case; else empty. */
	readonly name: string;
	readonly source: string;
	/** Where it begins in the source. */
	readonly at: number;
}

const opening = /<(?:!--|[!?]|(\/?)([a-z][^\t\n\f\r />]*))/gi;
const noteEnd = />/g;
const commentEnd = /-->|--!>/g;
/** Elements whose content holds no tags. */
const raw = /^(?:iframe|noembed|noframes|script|style|textarea|title|xmp)$/;

/**
 * Cuts HTML where the tokenizer of the standard does, with two exceptions in favour of what somebody wrote: what opens and
 * never closes is text, and so is `</` before anything but a name. Takes time in proportion to the length.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
	let done = 0;
	let at = 0;
	const endless = new Set<string>();
	const text = (end: number): HtmlToken[] =>
		end > done ? [{ type: 'text', name: '', source: html.slice(done, end), at: done }] : [];
	for (;;) {
		opening.lastIndex = at;
		const found = opening.exec(html);
		const end = found ? tokenEnd(html, found) : undefined;
		// Nothing behind can close either, and looking again at every sign would take quadratic time.
		if (!found || end === undefined) break;
		const { 0: start, 1: closes, 2: name = '', index } = found;
		yield* text(index);
		const type = name ? (closes ? 'end' : 'start') : 'note';
		yield { type, name: name.toLowerCase(), source: html.slice(index, end), at: index };
		at = Math.max(end, index + start.length);
		done = at;
		if (type !== 'start' || !raw.test(name.toLowerCase()) || endless.has(name.toLowerCase())) continue;
		const rest = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
		rest.lastIndex = at;
		const close = rest.exec(html)?.index;
		if (close === undefined) endless.add(name.toLowerCase());
		else at = close;
	}
	yield* text(html.length);
}

/** Where the token that begins here ends; undefined when it never does. */
function tokenEnd(html: string, { 0: start, 2: name, index }: RegExpExecArray): number | undefined {
	const from = index + start.length;
	if (name) return readTag(html, from)?.end;
	if (start !== '<!--') return endOf(noteEnd, html, from);
	// `<!-->` and `<!--->` are whole.
	const short = /^-?>/.exec(html.slice(from, from + 2));
	return short ? from + short[0].length : endOf(commentEnd, html, from);
}

function endOf(pattern: RegExp, html: string, from: number): number | undefined {
	pattern.lastIndex = from;
	return pattern.test(html) ? pattern.lastIndex : undefined;
}
