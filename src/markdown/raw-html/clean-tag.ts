import type { Element, Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { allowed } from './allow-list.ts';
import type { HtmlToken } from './html-tokens.ts';
import type { Removal } from './removal.ts';

interface CleanTag {
	/** Without children. */
	readonly element: Element;
	readonly removed: readonly Removal[];
	/** Where each attribute begins in the source of the HTML, by the name that trees give it. */
	readonly places: Readonly<Record<string, number>>;
}

type Written = Readonly<Record<string, { readonly start: { readonly offset: number } }>>;

/** A start tag as an element with the attributes that are allowed, as a browser reads them, and those that were removed. */
export function cleanTag({ name, source, at }: HtmlToken): CleanTag {
	const read = fromHtml(source, { fragment: true, verbose: true }).children[0];
	const given: Properties = read?.type === 'element' ? lowerScheme(read.properties) : {};
	const written = (read?.data as { position?: { properties?: Written } } | undefined)?.position?.properties ?? {};
	const places = Object.fromEntries(Object.entries(written).map(([key, { start }]) => [key, at + start.offset]));
	const bare: Element = { type: 'element', tagName: name, properties: given, children: [] };
	const { properties } = sanitize(bare, { ...allowed, tagNames: [name] }) as Element;
	const removed = Object.entries(given)
		.filter(([key]) => !Object.hasOwn(properties, key))
		.map(([key, value]): Removal => {
			const place = places[key] ?? at;
			return { what: 'attribute', name: nameAt(source, place - at, key), of: name, value: String(value), at: place };
		});
	return { element: { ...bare, properties }, removed, places };
}

/** Schemes mean the same in capitals, and spaces around an address nothing. */
function lowerScheme(properties: Properties): Properties {
	const { href } = properties;
	if (typeof href !== 'string') return properties;
	return { ...properties, href: href.trim().replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase()) };
}

/** The name of an attribute as the author wrote it (`data-x`), not as trees spell it (`dataX`). */
function nameAt(source: string, from: number, key: string): string {
	return (from > 0 ? (/^[^\s=/>]+/.exec(source.slice(from))?.[0] ?? key) : key).toLowerCase();
}
