/** A tag in XML text, by its place; text between tags is what lies between their places. */
export interface XmlTag {
	readonly name: string;
	readonly start: number;
	readonly end: number;
	readonly kind: 'open' | 'close' | 'empty';
}

/** The tags of a well-formed part in order, without building a tree. Comments and instructions are passed over. */
export function* xmlTags(xml: string, from = 0, to = xml.length): Generator<XmlTag> {
	let at = from;
	while (true) {
		const start = xml.indexOf('<', at);
		if (start < 0 || start >= to) return;
		if (xml.startsWith('<!--', start)) at = after(xml, '-->', start);
		else if (xml.startsWith('<![CDATA[', start)) at = after(xml, ']]>', start);
		else if (xml.startsWith('<?', start)) at = after(xml, '?>', start);
		else {
			const end = tagEnd(xml, start);
			at = end;
			const closing = xml[start + 1] === '/';
			const name = /^[\w:.-]{1,100}/.exec(xml.slice(start + (closing ? 2 : 1), start + 102))?.[0];
			if (!name) continue;
			yield { name, start, end, kind: closing ? 'close' : xml[end - 2] === '/' ? 'empty' : 'open' };
		}
	}
}

/** Where the element that a tag opens ends; at `to` when it is not closed before. */
export function elementEnd(xml: string, tag: XmlTag, to = xml.length): number {
	if (tag.kind !== 'open') return tag.end;
	let depth = 0;
	for (const inner of xmlTags(xml, tag.start, to)) {
		if (inner.name !== tag.name) continue;
		if (inner.kind === 'open') depth++;
		else if (inner.kind === 'close' && --depth === 0) return inner.end;
	}
	return to;
}

/** An element by its opening tag and the place where it ends. */
export interface XmlElement {
	readonly tag: XmlTag;
	readonly end: number;
}

/**
 * The elements of the wanted names in a range, in order. What lies within one is passed over, so that each part of the text
 * is looked at only once, however often elements are nested or left open.
 */
export function* xmlElements(
	xml: string,
	isWanted: (name: string) => boolean,
	from = 0,
	to = xml.length,
): Generator<XmlElement> {
	let next = from;
	for (const tag of xmlTags(xml, from, to)) {
		if (tag.start < next || tag.kind === 'close' || !isWanted(tag.name)) continue;
		next = elementEnd(xml, tag, to);
		yield { tag, end: next };
	}
}

/** Value of an attribute of a tag, entities expanded once. */
export function attribute(xml: string, tag: XmlTag, name: string): string | undefined {
	const text = xml.slice(tag.start, tag.end);
	for (const quote of ['"', "'"]) {
		const at = text.search(new RegExp(`\\s${name}=${quote}`));
		if (at < 0) continue;
		const start = at + name.length + 3;
		const end = text.indexOf(quote, start);
		if (end >= 0) return unescaped(text.slice(start, end));
	}
	return undefined;
}

/** Character data with the five entities of XML and numeric references expanded once. */
export function unescaped(text: string): string {
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (whole, decimal, hex, name) => {
		if (name) return { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[String(name).toLowerCase()] ?? whole;
		const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
	});
}

/** Text as character data of XML. */
export function escaped(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function after(xml: string, mark: string, from: number): number {
	const at = xml.indexOf(mark, from);
	return at < 0 ? xml.length : at + mark.length;
}

function tagEnd(xml: string, start: number): number {
	for (let at = start + 1; at < xml.length; at++) {
		const character = xml[at]!;
		if (character === '>') return at + 1;
		if (character !== '"' && character !== "'") continue;
		const close = xml.indexOf(character, at + 1);
		if (close < 0) return xml.length;
		at = close;
	}
	return xml.length;
}
