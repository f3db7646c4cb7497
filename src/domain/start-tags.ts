/** An attribute as the source has it: entities are not decoded. */
export interface Attribute {
	/** In lower case. */
	readonly name: string;
	readonly value: string;
	/** Where the value begins in the source, behind the quotation mark. */
	readonly start: number;
}

export interface StartTag {
	/** In lower case. */
	readonly name: string;
	readonly attributes: readonly Attribute[];
	/** Where it begins in the source, and where what follows it does. */
	readonly start: number;
	readonly end: number;
}

const opening = /<(?:!--|[!?]|(\/?)([a-z][^\t\n\f\r />]*)|\/)/gi;
const commentEnd = /-?>|.*?--!?>/sy;
const attribute =
	/[\t\n\f\r /]*(?:(>)|([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r >"'][^\t\n\f\r >]*)|(?=>)|(["'])))?)/y;
/** Elements whose content holds no tags. */
const raw = new Set(['style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

/**
 * The start tags of an HTML document in their order, as the tokenizer of the HTML standard finds them: nothing in text,
 * comments, scripts and styles is one. A tag that never ends is none.
 */
export function* startTags(html: string): Generator<StartTag> {
	opening.lastIndex = 0;
	let at = 0;
	for (;;) {
		opening.lastIndex = at;
		const found = opening.exec(html);
		if (!found) return;
		at = opening.lastIndex;
		const [text, closes, name] = found;
		if (name) {
			const tag = readTag(html, at);
			if (!tag) return;
			at = tag.end;
			if (closes) continue;
			const lower = name.toLowerCase();
			yield { name: lower, attributes: tag.attributes, start: found.index, end: at };
			if (lower === 'script') at = scriptEnd(html, at);
			else if (raw.has(lower)) at = indexOf(html, new RegExp(`</${lower}(?=[\\t\\n\\f\\r />])`, 'gi'), at);
		} else if (text === '<!--') {
			commentEnd.lastIndex = at;
			if (!commentEnd.test(html)) return;
			at = commentEnd.lastIndex;
		} else at = indexOf(html, />/g, at);
	}
}

/** The attributes from behind a tag's name (`from`) to its end; undefined when the source ends before. */
export function readTag(html: string, from: number): { attributes: Attribute[]; end: number } | undefined {
	const attributes: Attribute[] = [];
	attribute.lastIndex = from;
	for (;;) {
		const found = attribute.exec(html);
		const [, end, name, double, single, plain, unclosed] = found ?? [];
		if (end) return { attributes, end: attribute.lastIndex };
		if (!found || !name || unclosed) return undefined;
		const value = double ?? single ?? plain;
		if (value !== undefined) {
			const quoted = plain === undefined ? 1 : 0;
			attributes.push({ name: name.toLowerCase(), value, start: attribute.lastIndex - quoted - value.length });
		}
	}
}

/** Where the end tag of a script begins. After `<!--` a script may hold `<script>` and its end. */
function scriptEnd(html: string, from: number): number {
	const mark = /<!--|-->|<(\/?)script(?=[\t\n\f\r />])/gi;
	let state: 'plain' | 'escaped' | 'script within' = 'plain';
	mark.lastIndex = from;
	for (let found = mark.exec(html); found; found = mark.exec(html)) {
		const [text, closes] = found;
		if (text === '-->') state = 'plain';
		else if (text === '<!--') {
			if (state === 'plain') state = 'escaped';
			// `<!-->` begins and ends at once.
			mark.lastIndex -= 2;
		} else if (!closes) {
			if (state === 'escaped') state = 'script within';
		} else if (state === 'script within') state = 'escaped';
		else return found.index;
	}
	return html.length;
}

/** Where a pattern matches next; the end of the source when it does not. */
function indexOf(html: string, pattern: RegExp, from: number): number {
	pattern.lastIndex = from;
	return pattern.exec(html)?.index ?? html.length;
}
