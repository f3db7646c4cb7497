import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';
import { jsonFeedSchema } from './json-feed-schema.ts';

const folder = join(import.meta.dirname, 'xsd');
const schema = (fileName: string) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') });
const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);
const isJsonFeed = ajv.compile(jsonFeedSchema);

/**
 * What is wrong with feeds, by path, after our own schemas of RSS 2.0, Atom and JSON Feed 1.1; nothing when they are valid.
 */
export async function feedFaults(feeds: ReadonlyMap<string, string>): Promise<string[]> {
	const all = [...feeds];
	const endingIn = (end: string) => all.filter(([path]) => path.endsWith(end));
	return [
		...(await xmlFaults(endingIn('rss.xml'), 'rss.xsd')),
		...(await xmlFaults(endingIn('atom.xml'), 'atom.xsd')),
		...endingIn('feed.json').flatMap(([path, text]) => jsonFaults(text).map((fault) => `${path}: ${fault}`)),
	];
}

async function xmlFaults(feeds: readonly (readonly [string, string])[], fileName: string): Promise<string[]> {
	if (feeds.length === 0) return [];
	const names = feeds.map((_, index) => `tep-${index}.xml`);
	const { errors } = await validateXML({
		xml: feeds.map(([, contents], index) => ({ fileName: names[index]!, contents })),
		schema: schema(fileName),
		preload: ['atom.xsd', 'xml.xsd'].filter((name) => name !== fileName).map(schema),
		maxMemoryPages: 8192,
	});
	return errors.map(({ loc, message, rawMessage }) => {
		const path = loc && feeds[names.indexOf(loc.fileName)]?.[0];
		return path ? `${path}:${loc.lineNumber}: ${message}` : rawMessage;
	});
}

function jsonFaults(text: string): string[] {
	const feed: unknown = JSON.parse(text);
	if (!isJsonFeed(feed))
		return (isJsonFeed.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
	const { items } = feed as { items: { id: string }[] };
	return new Set(items.map(({ id }) => id)).size === items.length ? [] : ['two items with one id'];
}
