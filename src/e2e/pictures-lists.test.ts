import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { isAboutHealth, yearOf } from '#domain/archive.ts';
import { formatCount } from '#domain/health/words.ts';
import { urls } from '#domain/urls.ts';
import { readFiles } from '../../scripts/content-files.ts';
import { loadArchive } from '../../scripts/load-archive.ts';
import { root } from '../../scripts/paths.ts';
import { elements, fileFor, parsePage, textOf } from './built-pages.ts';

/** The map of provinces and the calendar: what is drawn, the table, the CSV and the archive tell the same. */

const { entries } = loadArchive(readFiles(join(root, 'content')).files).archive;

const within = (part: Element, name: string) => [...elements(part)].filter(({ tagName }) => tagName === name);
const classOf = ({ properties }: Element) => [properties['className'] ?? []].flat().join(' ');
const numberIn = (text: string) => Number(text.replaceAll('.', ''));
const html = (path: string) => [...elements(parsePage(path))].find(({ tagName }) => tagName === 'html')!;

/** What is drawn: the tiles of all drawings of a page in the order of the keyboard. */
function tilesOf(page: Element) {
	return within(page, 'svg')
		.filter((svg) => classOf(svg).includes('tiles'))
		.flatMap((svg) => [...elements(svg)].filter((part) => classOf(part).startsWith('shade-')))
		.map((tile) => {
			const texts = within(tile, 'text');
			return {
				name: texts.slice(0, -1).map(textOf).join(' '),
				count: numberIn(textOf(texts.at(-1)!)),
				url: tile.properties['href']?.toString(),
				label: tile.properties['ariaLabel']?.toString(),
			};
		});
}

/** Texts of the cells of a page's only table, row by row; `part` is `tbody` or `tfoot`. */
function rowsOf(page: Element, part: string): string[][] {
	const [body] = within(within(page, 'table')[0]!, part);
	return within(body!, 'tr').map((row) => [...within(row, 'th'), ...within(row, 'td')].map(textOf));
}

/** The file that a page offers, without its header row. */
function csvOf(page: Element): string[][] {
	const link = within(page, 'a').find(({ properties }) => properties['href']?.toString().endsWith('.csv'))!;
	return parse(readFileSync(fileFor(link.properties['href']!.toString())!, 'utf8'), { bom: true }).slice(1);
}

const pathOf = (address: string) => new URL(address).pathname;

describe('the map of provinces', () => {
	const page = html(urls.provinces());
	const tiles = tilesOf(page);
	const drawn = new Map(tiles.map(({ url, count }) => [url, count]));

	test('has 35 tiles that lead to pages, each told to those who do not see it', () => {
		expect(drawn.size).toBe(35);
		expect(tiles.filter(({ url }) => !url || !fileFor(url))).toEqual([]);
		expect(tiles.map(({ label }) => label)).toEqual(
			tiles.map(({ name, count }) => `${name}: ${formatCount(count)} mục`),
		);
	});

	test('has the numbers of the archive', () => {
		const counted = (id: string) =>
			entries.filter((entry) => isAboutHealth(entry) && entry.provinces.some(({ currentId }) => currentId === id));
		for (const [url, count] of drawn) expect(count, url).toBe(counted(url!.split('/')[2]!).length);
		expect(Math.max(...drawn.values())).toBeGreaterThan(0);
	});

	test('has the numbers of the table', () => {
		const byName = (rows: (readonly [string, number])[]) => new Map(rows.toSorted(([a], [b]) => (a < b ? -1 : 1)));
		expect(byName(tiles.map(({ name, count }) => [name, count]))).toEqual(
			byName(rowsOf(page, 'tbody').map(([name, , count]) => [name!, numberIn(count!)])),
		);
	});

	test('has the numbers of the file, whose rows are those of the table', () => {
		const rows = csvOf(page);
		expect(new Map(rows.map(([, , , count, address]) => [pathOf(address!), Number(count)]))).toEqual(
			new Map([...drawn].toSorted(([a], [b]) => rank(rows, a!) - rank(rows, b!))),
		);
		expect(rows.map(([, name, , count]) => [name, Number(count)])).toEqual(
			rowsOf(page, 'tbody').map(([name, , count]) => [name, numberIn(count!)]),
		);
	});

	function rank(rows: readonly string[][], url: string): number {
		return rows.findIndex((row) => pathOf(row[4]!) === url);
	}
});

describe('the calendar', () => {
	const page = html(urls.years());
	const tiles = tilesOf(page);
	const rows = rowsOf(page, 'tbody').map(([year, ...counts]) => ({ year: year!, counts: counts.map(numberIn) }));
	const file = csvOf(page);
	const inMonth = (year: string, month: number) =>
		entries.filter((entry) => yearOf(entry) === year && Number(entry.date?.on.slice(5, 7)) === month).length;
	const drawnYears = rows.filter(({ counts }) => counts.slice(1, 13).some((count) => count > 0));

	test('has a tile for each month of the years of which months are known', () => {
		expect(tiles.map(({ count }) => count)).toEqual(drawnYears.flatMap(({ counts }) => counts.slice(1, 13)));
		expect(tiles.map(({ name }) => name)).toEqual(
			drawnYears.flatMap(() => Array.from({ length: 12 }, (_, index) => `Th. ${index + 1}`)),
		);
	});

	test('leads from every month with entries, and from no other, to its page', () => {
		const expected = drawnYears.flatMap(({ year, counts }) =>
			counts
				.slice(1, 13)
				.map((count, index) => (count > 0 ? urls.month(year, String(index + 1).padStart(2, '0')) : undefined)),
		);
		expect(tiles.map(({ url }) => url)).toEqual(expected);
		expect(expected.filter((url) => url && !fileFor(url))).toEqual([]);
		expect(tiles.flatMap(({ label = [] }) => label)).toEqual(
			tiles
				.filter(({ url }) => url)
				.map(({ name, count, url }) => `${name}: ${formatCount(count)} mục, năm ${url!.split('/')[2]}`),
		);
	});

	test('has the numbers of the archive, month by month', () => {
		for (const { year, counts } of rows) {
			const months = Array.from({ length: 12 }, (_, index) => inMonth(year, index + 1));
			const all = entries.filter((entry) => yearOf(entry) === year).length;
			expect(counts, year).toEqual([all, ...months, all - months.reduce((sum, count) => sum + count, 0)]);
		}
		expect(rows.map(({ year }) => year)).toEqual(
			[...new Set(entries.filter(({ date }) => date).map(yearOf))].sort().reverse(),
		);
	});

	test('leaves out nothing: years and what is undated make the whole archive', () => {
		const [undated, all] = rowsOf(page, 'tfoot').map(([, count]) => numberIn(count!));
		expect(undated).toBe(entries.filter(({ date }) => !date).length);
		expect(rows.reduce((sum, { counts }) => sum + counts[0]!, undated!)).toBe(all);
		expect(all).toBe(entries.length);
	});

	test('has the numbers of the file', () => {
		const counted = rows.flatMap(({ year, counts }) => [
			...counts.slice(1, 13).map((count, index) => [year, String(index + 1), count]),
			...(counts[13]! > 0 ? [[year, '', counts[13]]] : []),
		]);
		const undated = numberIn(rowsOf(page, 'tfoot')[0]![1]!);
		expect(file.map(([year, month, count]) => [year, month, Number(count)])).toEqual([
			...counted,
			...(undated > 0 ? [['', '', undated]] : []),
		]);
		expect(file.map((row) => pathOf(row[3]!)).filter((path) => !fileFor(path))).toEqual([]);
	});
});
