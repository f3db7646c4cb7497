import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { dist } from '../../scripts/paths.ts';
import { elements, pagePaths, parsePage, textOf } from './built-pages.ts';

/** Nothing that a page loads, or tells the browser to get ready for, lies with anybody else. */

/** Attributes whose address is loaded without anybody following it; those of links only by what the link is for. */
const loaded = ['src', 'srcSet', 'poster', 'data', 'background', 'imageSrcSet', 'manifest', 'ping', 'attributionSrc'];
/** Elements of SVG that draw what lies at their address. */
const drawn = ['image', 'use', 'feimage', 'pattern', 'lineargradient', 'radialgradient', 'script'];
/** What a `<link>` may be for that a browser never loads by itself. */
const inert = ['alternate', 'author', 'canonical', 'cite-as', 'collection', 'describedby', 'item', 'license', 'next'];
/** With the names of the vocabularies of Dublin Core, `schema.DC`. */
const alsoInert = /^(?:prev|search|type|up|schema\.[a-z]+)$/i;
const elsewhere = /^[\t\n\f\r ]*(?:[a-z][a-z\d+.-]*:|[/\\][\t\n\r]*[/\\])/i;
const inData = /^[\t\n\f\r ]*data:image\//i;

function* addressesOf({ tagName, properties }: Element): Generator<string> {
	for (const name of loaded) yield* listOf(properties[name]);
	const isDrawn = drawn.includes(tagName.toLowerCase());
	if (isDrawn) for (const name of ['href', 'xLinkHref']) yield* listOf(properties[name]);
	if (tagName !== 'link') return;
	const kinds = listOf(properties['rel']);
	if (kinds.some((kind) => !inert.includes(kind.toLowerCase()) && !alsoInert.test(kind)))
		yield* listOf(properties['href']);
}

function listOf(value: Element['properties'][string]): string[] {
	if (value === undefined || value === null || typeof value === 'boolean') return [];
	return (Array.isArray(value) ? value : [value]).map(String);
}

/** Addresses that a style loads. */
function inStyles(css: string): string[] {
	const found = css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/gi);
	return [...found].map(([, , url, , imported]) => url ?? imported ?? '');
}

const isForeign = (address: string) => elsewhere.test(address) && !inData.test(address);

test('no page loads anything from another host, nor prepares to', () => {
	const faults = pagePaths().flatMap((path) =>
		[...elements(parsePage(path))].flatMap((element) => {
			const styles = element.tagName === 'style' ? inStyles(textOf(element)) : [];
			const foreign = [...addressesOf(element), ...styles].filter(isForeign);
			const hints = listOf(element.properties['rel']).filter((kind) => /^(?:preconnect|dns-prefetch)$/i.test(kind));
			return [...foreign, ...hints].map((fault) => `${path}: <${element.tagName}> ${fault}`);
		}),
	);
	expect(faults).toEqual([]);
});

test('no style sheet loads anything from another host', () => {
	const sheets = globSync('**/*.css', { cwd: dist });
	expect(sheets).not.toEqual([]);
	const faults = sheets.flatMap((file) =>
		inStyles(readFileSync(join(dist, file), 'utf8'))
			.filter(isForeign)
			.map((address) => `${file}: ${address}`),
	);
	expect(faults).toEqual([]);
});
