import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from '../../scripts/paths.ts';
import { elements, parsePage, textOf } from './built-pages.ts';

const records = globSync('{tin-tuc,diem-tin,van-ban}/*/*.json', { cwd: dist }).filter(
	(file) => !file.endsWith('feed.json'),
);

/** Codes of closed lists, of which the page shows the words, and days that it writes as people do. */
const coded =
	/^\.(?:level|system|effect\.status|capture\.method|relations\.kind|eventOn\.part|corrections\.on|\w+(?:\.\w+)*\.notBefore)$/;
/** How an editor told us which document a relation means. */
const editorial = /^\.relations\.note$/;

function* texts(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
	if (typeof value === 'string') yield [path, value];
	else if (Array.isArray(value)) for (const item of value) yield* texts(item, path);
	else if (value && typeof value === 'object') {
		for (const [key, item] of Object.entries(value)) yield* texts(item, `${path}.${key}`);
	}
}

/** All that a page says: its text, and what stands in attributes. */
function saidOn(path: string): string {
	const tree = parsePage(path);
	const attributes = [...elements(tree)].flatMap(({ properties }) => Object.values(properties).map(String));
	return `${textOf(tree)} ${attributes.join(' ')}`;
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

test('a record tells nothing of an entry that its page does not show', () => {
	const silent = records.flatMap((file) => {
		const { metadata } = JSON.parse(readFileSync(join(dist, file), 'utf8')) as { metadata: unknown };
		const said = saidOn(`/${file.slice(0, -'.json'.length)}/`);
		return [...texts(metadata)]
			.filter(([path, text]) => !coded.test(path) && !editorial.test(path) && !said.includes(spaced(text)))
			.map(([path, text]) => `${file}${path}: ${text}`);
	});
	expect(records.length).toBeGreaterThan(60);
	expect(silent).toEqual([]);
});
