import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { publicUrl } from '#domain/site-address.ts';
import { siteAddress } from '../../scripts/site-url.ts';
import { elements, fileFor, pagePaths, parsePage, textOf } from './built-pages.ts';
import { seedPages } from './seed-pages.ts';

const all = (node: Element | ReturnType<typeof parsePage>) => [...elements(node)];
const withClass = (inside: readonly Element[], name: string) =>
	inside.filter(({ properties }) =>
		String(properties['className'] ?? '')
			.split(/[ ,]/)
			.includes(name),
	);
const ofTag = (inside: readonly Element[], name: string) => inside.filter(({ tagName }) => tagName === name);
const linksOf = (inside: readonly Element[]) =>
	ofTag(inside, 'a').flatMap(({ properties }) => properties['href']?.toString() ?? []);

/** Rows of a built CSV file, the header row first. */
function csv(path: string): string[][] {
	return parse(readFileSync(fileFor(path)!, 'utf8'), { bom: true });
}

/** The cells of a table, row by row. */
function cellsOf(table: Element): string[][] {
	return ofTag(all(table), 'tr').map((row) =>
		row.children.flatMap((cell) => (cell.type === 'element' ? [textOf(cell)] : [])),
	);
}

function column(rows: readonly (readonly string[])[], name: string): string[] {
	const [header, ...body] = rows;
	const index = header!.indexOf(name);
	expect(index, name).toBeGreaterThanOrEqual(0);
	return body.map((row) => row[index]!);
}

describe('the five indicators of the plan', () => {
	const page = all(parsePage(seedPages.plan));
	const drawn = withClass(page, 'indicators')[0]!;
	const table = page.find(({ properties }) => properties['id'] === 'trang--bang-1')!;
	const rows = cellsOf(table).filter((row, index) => index === 0 || row[4] !== '');
	const valuesOf = (svg: Element) => withClass(all(svg), 'value').map(textOf);

	test.each(['narrow', 'wide'])('%s: the drawings say what the table says', (shape) => {
		const drawings = ofTag(withClass(all(drawn), shape), 'svg');
		expect(drawings.map(valuesOf)).toEqual([
			['13,1', '>13,5'],
			['78,95', '92,11'],
			['19,93', '<17'],
			['95', '96'],
			['68,5', '70'],
		]);
		expect(drawings.map((svg) => valuesOf(svg)[0])).toEqual(column(rows, 'Năm 2025'));
		expect(drawings.map((svg) => valuesOf(svg)[1])).toEqual(column(rows, 'KH đến Năm 2030'));
		for (const [index, svg] of drawings.entries()) {
			expect(svg.properties['ariaLabel']).toContain(column(rows, 'Chỉ tiêu')[index]);
			for (const value of valuesOf(svg)) expect(svg.properties['ariaLabel']).toContain(value);
		}
	});

	test('the file says the same, with unit and direction', () => {
		const file = csv(linksOf(all(drawn)).find((link) => link.endsWith('.csv'))!);
		for (const name of ['Chỉ tiêu', 'Năm 2025', 'KH đến Năm 2030']) {
			expect(column(file, name)).toEqual(column(rows, name));
		}
		expect(column(file, 'Đơn vị')).toEqual(column(rows, 'Đơn vị tính'));
		expect(column(file, 'Chiều')).toEqual(['tăng', 'tăng', 'giảm', 'tăng', 'tăng']);
	});

	test('stand with the note that the share of communes compares with no earlier one, and lead to the table', () => {
		expect(textOf(drawn)).toContain('không so sánh được với 91,50%');
		expect(linksOf(all(drawn))).toContain('#trang--bang-1');
		expect(linksOf(page)).toContain('#trang--bieu-do');
	});
});

describe('the documents that are mentioned most', () => {
	const section = withClass(all(parsePage('/van-ban/')), 'most-cited')[0]!;
	const rows = cellsOf(ofTag(all(section), 'table')[0]!);
	const file = csv('/du-lieu/bieu-do/chi-dao.csv');
	const undated = ofTag(all(section), 'li').map(textOf);

	test('are the same in the table and in the file', () => {
		for (const name of ['Số, ký hiệu', 'Cơ quan ban hành', 'Loại', 'Số mục nhắc đến', 'Trong kho']) {
			expect(column(rows, name)).toEqual(column(file, name));
		}
		expect(column(file, 'Địa chỉ')).toEqual(
			linksOf(all(ofTag(all(section), 'table')[0]!)).map((link) => publicUrl(link, siteAddress())),
		);
		const counts = column(file, 'Số mục nhắc đến').map(Number);
		expect(counts).toEqual(counts.toSorted((a, b) => b - a));
	});

	test.each(['narrow', 'wide'])('%s: each is drawn by its date, or listed when that is unknown', (shape) => {
		const svg = ofTag(withClass(all(section), shape), 'svg')[0]!;
		const drawn = ofTag(all(svg), 'a');
		const dated = file.slice(1).filter(([, , , on]) => on !== '');
		expect(dated.length).toBeGreaterThan(2);
		expect(drawn).toHaveLength(dated.length);
		const newestFirst = dated.toSorted((a, b) => (a[3]! < b[3]! ? 1 : -1));
		for (const [index, [number, , , , count, , url]] of newestFirst.entries()) {
			const text = textOf(drawn[index]!);
			expect(text).toContain(number);
			expect(text).toMatch(new RegExp(`${count} mục$`));
			expect(publicUrl(String(drawn[index]!.properties['href']), siteAddress())).toBe(url);
		}
		expect(undated).toHaveLength(file.length - 1 - dated.length);
	});

	test('lead to pages that exist', () => {
		const links = linksOf(all(section)).filter((link) => !link.startsWith('#'));
		expect(links.filter((link) => !fileFor(link.split('#')[0]!))).toEqual([]);
		expect(links.length).toBeGreaterThan(5);
	});
});

describe('what stands around a document', () => {
	const pages = pagePaths()
		.filter((path) => /^\/(?:van-ban|so)\/./.test(path))
		.map((path) => ({ path, diagram: withClass(all(parsePage(path)), 'diagram')[0] }));
	const drawn = pages.flatMap(({ path, diagram }) => (diagram ? [{ path, diagram }] : []));

	test('is drawn for the plan and for what several entries mention, and has a file exactly there', () => {
		expect(drawn.map(({ path }) => path)).toEqual(expect.arrayContaining([seedPages.plan, '/so/25-ct-tw/']));
		const withFile = pages.map(({ path }) => path).filter((path) => fileFor(`${path}vien-dan.csv`));
		expect(withFile).toEqual(drawn.map(({ path }) => path));
	});

	test.each(drawn)('$path: drawing and file say the same, and links lead somewhere', ({ path, diagram }) => {
		const file = csv(`${path}vien-dan.csv`);
		const addresses = column(file, 'Địa chỉ');
		const names = column(file, 'Văn bản hoặc mục');
		expect(addresses.length).toBeGreaterThan(1);
		for (const svg of ofTag(all(diagram), 'svg')) {
			const links = linksOf(all(svg));
			expect(new Set(links).size).toBe(links.length);
			expect(links.filter((link) => !fileFor(link.split('#')[0]!))).toEqual([]);
			expect(addresses).toEqual(expect.arrayContaining(links.map((link) => publicUrl(link, siteAddress()))));
			// Up to eleven are drawn.
			if (addresses.length <= 11) expect(links).toHaveLength(addresses.length);
			const shown = withClass(all(svg), 'name')
				.map(textOf)
				.filter((name) => !name.endsWith('…'));
			const known = [...names, textOf(ofTag(withClass(all(svg), 'centre'), 'g')[0]!)].join('\n');
			for (const name of shown) expect(known).toContain(name);
		}
		expect(linksOf(all(diagram))).toContain(`${path}vien-dan.csv`);
	});
});
