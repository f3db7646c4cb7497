import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { datasets } from '#exports/datasets.ts';
import { elements, fileFor, parsePage, textOf } from './built-pages.ts';

const page = [...elements(parsePage('/du-lieu/'))];
const items = page.filter(({ tagName, properties }) => tagName === 'a' && properties['download'] !== undefined);
const rowsIn = (path: string) => (JSON.parse(readFileSync(fileFor(path)!, 'utf8')) as unknown[]).length;

describe('/du-lieu/', () => {
	test('offers every table as CSV and JSON, and every file stands', () => {
		const paths = items.map(({ properties }) => String(properties['href']));
		for (const { id } of datasets) {
			expect(paths).toEqual(expect.arrayContaining([`/du-lieu/${id}.csv`, `/du-lieu/${id}.json`]));
		}
		expect(paths.length).toBeGreaterThan(2 * datasets.length);
		expect(paths.filter((path) => fileFor(path) === undefined)).toEqual([]);
	});

	test('tells the number of rows that the files have', () => {
		for (const { id, title } of datasets) {
			const line = page.find((element) => element.tagName === 'li' && textOf(element).startsWith(`${title} `));
			expect(textOf(line!), id).toContain(` ${rowsIn(`/du-lieu/${id}.json`)} dòng`);
		}
	});

	test('tells the number of rows of each slice', () => {
		const slices = page.filter(({ tagName }) => tagName === 'li').map((element) => [element, textOf(element)] as const);
		const counted = slices.filter(([, text]) => /\(\d+\) CSV ?JSON$/.test(text));
		expect(counted.length).toBeGreaterThan(8);
		for (const [element, text] of counted) {
			const json = [...elements(element)].find(({ properties }) => String(properties['href']).endsWith('.json'));
			expect(text).toContain(`(${rowsIn(String(json?.properties['href']))})`);
		}
	});
});
