export interface XmlAttribute {
	/** As written: XML tells capital letters apart. */
	readonly name: string;
	/** References are resolved. */
	readonly value: string;
}

/** A piece of an XML file, and where it begins. */
export type XmlPart = { readonly at: number } & (
	| { readonly kind: 'start'; readonly name: string; readonly attributes: readonly XmlAttribute[] }
	| { readonly kind: 'end'; readonly name: string }
	| { readonly kind: 'text'; readonly text: string }
	/** What this scanner does not read: nothing follows. */
	| { readonly kind: 'unknown' }
);

const s = '[\\t\\n\\r ]';
const name = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const value = `(?:"[^"<]*"|'[^'<]*')`;

const declaration = new RegExp(
	`<\\?xml${s}+version${s}*=${s}*["']1\\.0["'](?:${s}+encoding${s}*=${s}*["'][Uu][Tt][Ff]-8["'])?(?:${s}+standalone${s}*=${s}*["'](?:yes|no)["'])?${s}*\\?>`,
	'y',
);
/** Those of SVG 1.0 and 1.1, which browsers do not load. None declares entities. */
const docType = new RegExp(
	`<!DOCTYPE${s}+svg(?:${s}+PUBLIC${s}+["']-//W3C//DTD SVG [\\w. ]+//EN["']${s}+["']https?://www\\.w3\\.org/[\\w./-]+\\.dtd["'])?${s}*>`,
	'y',
);
const comment = /<!--(?:(?!--).)*-->/sy;
const characters = /<!\[CDATA\[((?:(?!\]\]>).)*)\]\]>/sy;
const start = new RegExp(`<(${name})((?:${s}+${name}${s}*=${s}*${value})*)${s}*(/?)>`, 'y');
const end = new RegExp(`</(${name})${s}*>`, 'y');
const text = /(?:(?!\]\]>)[^<])+/y;

/**
 * The pieces of an XML file in their order. Reads less than XML allows and calls all else `unknown`: declarations of entities,
 * processing instructions, names beyond ASCII, another encoding than UTF-8, tags that do not match. An empty element gives its
 * start and its end; comments give nothing.
 */
export function* xmlParts(source: string): Generator<XmlPart> {
	const open: string[] = [];
	let begun = false;
	let at = 0;
	/** What a pattern finds here; moves on behind it. */
	const take = (pattern: RegExp) => {
		pattern.lastIndex = at;
		const found = pattern.exec(source);
		if (found) at = pattern.lastIndex;
		return found;
	};
	take(declaration);
	while (at < source.length) {
		const from = at;
		if (take(comment) || (!begun && take(docType))) continue;
		const opened = take(start);
		if (opened) {
			const [, name = '', written = '', empty] = opened;
			const attributes = attributesOf(written);
			if (!attributes || (begun && open.length === 0)) return yield { kind: 'unknown', at: from };
			begun = true;
			yield { kind: 'start', at: from, name, attributes };
			if (empty) yield { kind: 'end', at: from, name };
			else open.push(name);
			continue;
		}
		const closed = take(end);
		if (closed) {
			if (open.pop() !== closed[1]) return yield { kind: 'unknown', at: from };
			yield { kind: 'end', at: from, name: closed[1]! };
			continue;
		}
		const read = take(characters)?.[1] ?? resolved(take(text)?.[0]);
		if (read === undefined || (open.length === 0 && /[^\t\n\r ]/.test(source.slice(from, at))))
			return yield { kind: 'unknown', at: from };
		yield { kind: 'text', at: from, text: read };
	}
	if (!begun || open.length > 0) yield { kind: 'unknown', at };
}

/** The attributes of a tag; undefined when one stands there twice or holds a reference that is not known. */
function attributesOf(written: string): XmlAttribute[] | undefined {
	const attributes = [...written.matchAll(new RegExp(`(${name})${s}*=${s}*(${value})`, 'g'))].map(
		([, name = '', quoted = '']) => ({ name, value: resolved(quoted.slice(1, -1)) }),
	);
	if (new Set(attributes.map(({ name }) => name)).size < attributes.length) return undefined;
	return attributes.every((attribute): attribute is XmlAttribute => attribute.value !== undefined)
		? attributes
		: undefined;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** A text with its references resolved; undefined when it holds one that XML alone does not know. */
function resolved(text: string | undefined): string | undefined {
	if (text === undefined || /&(?!(?:lt|gt|amp|quot|apos|#\d{2,7}|#x[\dA-Fa-f]{2,6});)/.test(text)) return undefined;
	let sound = true;
	const read = text.replace(/&(?:(\w+)|#(\d+)|#x([\dA-Fa-f]+));/g, (_, known, decimal, hex) => {
		if (known) return named[known]!;
		const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
		const character = code > 0x10ffff ? '\0' : String.fromCodePoint(code);
		sound &&= !hasControls(character) && character.isWellFormed();
		return character;
	});
	return sound ? read : undefined;
}

/** Whether a text holds characters that begin or end other encodings, or that XML has no place for. */
export function hasControls(text: string): boolean {
	return /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u.test(text);
}
