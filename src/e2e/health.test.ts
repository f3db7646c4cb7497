import { spawnSync } from 'node:child_process';
import type { Element } from 'hast';
import { describe, expect, it, test } from 'vitest';
import { urls } from '#domain/urls.ts';
import { root } from '../../scripts/paths.ts';
import { elements, parsePage, textOf } from './built-pages.ts';
import { inventedSite } from './invented-site.ts';
import { file } from './published-items.ts';

interface Row {
	readonly entries: number;
	readonly counts: Readonly<Record<string, number>>;
}
interface Report {
	readonly entries: number;
	readonly measures: readonly { id: string; label: string; count: number; of: number }[];
	readonly folders: readonly Row[];
	readonly months: readonly (Row & { incomplete: number })[];
	readonly wanted: readonly { name: string }[];
}

describe('the page of the real archive', () => {
	const all = [...elements(parsePage(urls.health()))];
	const named = (tagName: string, within = all) => within.filter((element) => element.tagName === tagName);
	const report = reportOfArchive();
	const found = report.measures.filter(({ count }) => count > 0);

	it('counts what `npm run check -- --report` counts', () => {
		expect(textOf(all[0]!)).toContain(`Kho có ${report.entries} mục`);
		const lines = named('li').map(textOf);
		for (const { label, count, of } of report.measures) {
			const line = lines.find((text) => text.startsWith(label));
			expect(line, label).toMatch(count === 0 ? /không có$/ : new RegExp(`${count} (?:trên ${of} .*\\(.*%\\)|mục)$`));
		}
	});

	it('has the same numbers folder by folder', () => {
		expect(numbersOf(tableNamed('Số mục theo thư mục'))).toEqual(
			report.folders.map(({ entries, counts }) => [entries, ...found.map(({ id }) => counts[id])]),
		);
	});

	it('has the same numbers month by month', () => {
		const held = found.filter(({ id }) => !['da-go', 'thay-the-da-go'].includes(id));
		const table = report.months.length > 0 ? numbersOf(tableNamed('Số mục theo tháng vào kho')) : [];
		expect(table).toEqual(
			report.months.map(({ entries, incomplete, counts }) => [
				entries,
				incomplete,
				...held.map(({ id }) => counts[id]),
			]),
		);
	});

	it('names the documents that are wanted most', () => {
		const names = named('th')
			.map(textOf)
			.filter((text) => report.wanted.some(({ name }) => name === text));
		expect(names).toEqual(report.wanted.slice(0, 10).map(({ name }) => name));
	});

	it('is at the foot of every page, and not in the search', () => {
		const footer = named('footer', [...elements(parsePage('/'))])[0]!;
		expect([...elements(footer)].map(({ properties }) => properties['href'])).toContain(urls.health());
		expect(all.filter(({ properties }) => 'dataPagefindBody' in properties)).toEqual([]);
	});

	function tableNamed(label: string): Element {
		return all.find(({ properties }) => properties['ariaLabel'] === label)!;
	}

	function numbersOf(region: Element): number[][] {
		return named('tr', [...elements(region)])
			.map((row) => named('td', [...elements(row)]).map((cell) => Number(textOf(cell).replaceAll('.', ''))))
			.filter((cells) => cells.length > 0);
	}
});

function reportOfArchive(): Report {
	const command = ['scripts/check.ts', '--report', '--json'];
	const { stdout } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
	return JSON.parse(stdout);
}

describe('a large archive', () => {
	const count = 23;
	const withoutSource = (title: string, more = '') =>
		file({ title, more: `publishedAt: 2025-03-17\n${more}` }).replace(
			/source: .*/,
			'sourceMissing: Mất dòng đầu của trang',
		);
	const files = Object.fromEntries(
		Array.from({ length: count }, (_, index) => [
			`tin-tuc/2025/tin-${index}.md`,
			withoutSource(`Tin thứ ${index} của kho`),
		]),
	);
	const { tree, read } = inventedSite({
		...files,
		'tin-tuc/2025/da-go.md': withoutSource('Tên người bệnh', 'withdrawn: { reason: Lộ tên, on: 2025-09-01 }'),
	});
	const section = async (id: string) =>
		[...elements(await tree(urls.health()))].find(
			({ tagName, properties }) => tagName === 'section' && properties['ariaLabelledBy']?.toString() === id,
		)!;

	it('is listed up to twenty entries, with the number of the others and the file of all', async () => {
		const part = await section('chua-ro-nguon');
		const links = [...elements(part)].flatMap(({ properties }) => properties['href']?.toString() ?? []);
		expect(links.filter((href) => href.startsWith('/tin-tuc/'))).toHaveLength(20);
		expect(textOf(part)).toContain(`${count} trên ${count} mục (100%)`);
		expect(textOf(part)).toContain('Còn 3 mục nữa');
		const list = links.at(-1)!;
		expect((await read(list.slice(1))).trimEnd().split('\r\n')).toHaveLength(count + 1);
	});

	it('tells a reason that all share once', async () => {
		expect(textOf(await section('chua-ro-nguon')).match(/Mất dòng đầu/g)).toHaveLength(1);
	});

	test('what was taken down is counted and linked, not named', async () => {
		const part = await section('da-go');
		expect(textOf(part)).toContain('/tin-tuc/2025/da-go/');
		expect(textOf(await tree(urls.health()))).not.toMatch(/Tên người bệnh|Lộ tên/);
	});
});
