import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sampleArchive, sampleBrief, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { budgetFor, buildSuggestions } from './build-suggestions.ts';
import { sampleTitles } from './sample-titles.ts';
import { linksPerFile } from './suggest-index.ts';
import { suggesterOf } from './suggester.ts';

const titles = sampleTitles(600);
const archive = sampleArchive({
	news: titles
		.slice(0, 400)
		.map((title, index) => sampleNews(`tin-${index}`, { title, publishedAt: `20${10 + (index % 15)}-05-01` })),
	briefs: titles.slice(400, 500).map((title, index) => sampleBrief(`diem-${index}`, { title })),
	documents: titles
		.slice(500)
		.map((title, index) =>
			sampleDocument(`${index + 1}-kh-syt`, { title, number: `${index + 1}/KH-SYT`, issuedOn: '2011-03-04' }),
		),
});
const compressed = (value: unknown) => gzipSync(JSON.stringify(value)).length;

describe('an archive that fits', () => {
	const { index, links } = buildSuggestions(archive);
	const suggest = suggesterOf(JSON.parse(JSON.stringify(index)));
	const urlOf = (place: number) => links[Math.floor(place / linksPerFile)]?.urls[place % linksPerFile];

	test.each(archive.entries.filter((_, place) => place % 40 === 0).map((entry) => [entry.data.title, entry] as const))(
		'leads from «%s» to its page',
		(title, entry) => {
			const hit = suggest(title).titles.find((found) => found.title === title);
			expect(hit && urlOf(hit.index)).toBe(entry.url);
			expect(hit).toMatchObject({ kind: entry.kind, year: Number(entry.date?.on.slice(0, 4)) });
		},
	);

	test('holds every title, its links in files that name their index', () => {
		expect(links.flatMap(({ urls }) => urls).toSorted()).toEqual(archive.entries.map(({ url }) => url).toSorted());
		expect(new Set(links.map(({ version }) => version))).toEqual(new Set([index.version]));
		expect(links[0]?.urls).toHaveLength(linksPerFile);
	});

	test('knows held numbers', () => {
		expect(suggest('kh-syt 17').numbers).toEqual([
			expect.objectContaining({ number: '17/KH-SYT', slug: '17-kh-syt', year: '2011', held: true }),
		]);
	});
});

test('links of another list of titles have another name', () => {
	const fewer = sampleArchive({ news: [sampleNews('tin-0', { title: titles[0] })] });
	expect(buildSuggestions(fewer).index.version).not.toBe(buildSuggestions(archive).index.version);
});

describe('an archive that does not fit', () => {
	const budget = 11_000;
	const { index, links } = buildSuggestions(archive, budget);
	const urls = links.flatMap((file) => file.urls);

	test('keeps to the bytes and uses them', () => {
		expect(compressed(index)).toBeLessThanOrEqual(budget);
		expect(compressed(index)).toBeGreaterThan(0.9 * budget);
		expect(urls.length).toBeLessThan(archive.entries.length);
	});

	test('takes documents first, then the newest', () => {
		expect(urls).toEqual(expect.arrayContaining(archive.documents.map(({ url }) => url)));
		const others = archive.entries.filter(({ kind }) => kind !== 'van-ban').map(({ url }) => url);
		const taken = urls.filter((url) => others.includes(url));
		expect(taken.toSorted()).toEqual(others.slice(0, taken.length).toSorted());
	});

	test('still has names and, for half of its bytes, numbers', () => {
		const suggest = suggesterOf(index);
		expect(suggest('lai châu').named[0]?.label).toBe('Lai Châu');
		expect(suggest('17/kh-syt').numbers[0]?.number).toBe('17/KH-SYT');
	});
});

test('numbers leave half of the bytes to the titles', () => {
	const cited = (index: number) =>
		Array.from({ length: 12 }, (_, at) => `Kế hoạch ${((index * 12 + at) * 37) % 9973}/KH-UBND.`).join(' ');
	const many = sampleArchive({
		news: titles.slice(0, 300).map((title, index) => sampleNews(`tin-${index}`, { title }, { body: cited(index) })),
	});
	const { index, links } = buildSuggestions(many, 12_000);
	expect(compressed(index.numbers)).toBeGreaterThan(5000);
	expect(compressed(index.numbers)).toBeLessThanOrEqual(6000);
	expect(links.flatMap(({ urls }) => urls).length).toBeGreaterThan(50);
});

test('the budget: 120,000 bytes for 10,000 entries, never below 60,000', () => {
	expect([0, 62, 5000, 10_000, 100_000].map(budgetFor)).toEqual([60_000, 60_000, 60_000, 120_000, 1_200_000]);
});

test('at most eight suggestions, of each kind if there is any', () => {
	const suggest = suggesterOf(buildSuggestions(archive).index);
	for (const text of ['1', 'lai', 'b', 'bệnh viện', 'th', 'kh 1']) {
		const { numbers, named, titles: found } = suggest(text);
		expect(numbers.length + named.length + found.length).toBeLessThanOrEqual(8);
	}
	const mixed = suggest('lai châu');
	expect([mixed.named.length > 0, mixed.titles.length > 0]).toEqual([true, true]);
});
