import { describe, expect, test } from 'vitest';
import { dataHead } from '#seo/head/data-head.ts';
import { graphText } from '#seo/head/head-meta.ts';
import { fileFor } from './built-pages.ts';
import { kindOf } from './page-kinds.ts';
import { type Node, nodesOf, structuredPages } from './structured-blocks.ts';
import { vocabularyFaults } from './vocabulary-check.ts';

const pages = structuredPages();
const indexed = pages.filter(({ noindex }) => !noindex);
const graphs = indexed.map(({ path, blocks, trail }) => ({ path, trail, nodes: blocks.flatMap(nodesOf) }));
const nodes = graphs.flatMap((page) => page.nodes.map((node) => ({ path: page.path, node })));
/** The page of the data is made of this. */
const catalogue = nodesOf(
	graphText(
		dataHead(
			{ title: 'Dữ liệu', description: 'Dữ liệu mở của kho.', url: '/du-lieu/', trail: [] },
			[{ id: 'muc', title: 'Mọi mục', description: 'Mỗi dòng một mục.' }],
			{ origin: 'https://vidu.vn', base: '/' },
		).jsonLd,
	),
);

test('every page for search engines has one graph; tombstones and other pages have none', () => {
	expect(indexed.filter(({ blocks }) => blocks.length !== 1).map(({ path }) => path)).toEqual([]);
	expect(pages.filter(({ noindex, blocks }) => noindex && blocks.length > 0).map(({ path }) => path)).toEqual([]);
});

test('nothing in a graph can end its script', () => {
	expect(indexed.filter(({ blocks }) => blocks.some((block) => block.includes('<'))).map(({ path }) => path)).toEqual(
		[],
	);
});

test('every kind of page has its type', () => {
	const types = new Set(graphs.map(({ path, nodes: [first] }) => `${kindOf(path)}: ${first?.['@type']}`));
	expect([...types]).toEqual(
		expect.arrayContaining([
			'trang chủ: WebSite',
			'một tin: NewsArticle',
			'một điểm tin: NewsArticle',
			'một văn bản: Legislation',
			'hồ sơ số hiệu: Legislation',
			'một tỉnh: CollectionPage',
			'dữ liệu mở: DataCatalog',
			'danh sách văn bản: CollectionPage',
			'giới thiệu: AboutPage',
			'một phần của hướng dẫn: WebPage',
		]),
	);
});

test('a trail on the page is one in its graph', () => {
	const without = graphs.filter(({ trail, nodes: own }) => trail && !own.some(isTrail));
	expect(without.map(({ path }) => path)).toEqual([]);
});

describe('the vocabulary of schema.org', () => {
	test('has every type and property in use', () => {
		expect(vocabularyFaults([...nodes.map(({ node }) => node), ...catalogue])).toEqual([]);
	}, 120_000);

	test('says no to what it does not have, however deep, and to wrong kinds of values', () => {
		const wrong: Node[] = [
			{ '@type': 'NewsArticle', headlines: 'Tin' },
			{ '@type': 'NewsArticle', legislationIdentifier: '25-CT/TW' },
			{ '@type': 'Legislation', legislationPassedBy: { '@type': 'Organization', nam: 'A' } },
			{ '@type': 'Legislation', legislationLegalForce: { '@type': 'Thing', name: 'A' } },
		];
		expect(vocabularyFaults(wrong)).toHaveLength(wrong.length);
	}, 60_000);
});

/** What search engines require or recommend without exception: property → what its value is. */
const whole = (value: unknown) => typeof value === 'string' && URL.canParse(value);
const text = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const day = (value: unknown) =>
	value === undefined || /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d\+07:00)?)?)?$/.test(String(value));
const rules: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
	NewsArticle: {
		url: whole,
		headline: text,
		datePublished: day,
		dateModified: day,
		publisher: (value) => text((value as Node)?.['name']),
	},
	Legislation: { url: whole, name: text, legislationDate: day },
	BreadcrumbList: { itemListElement: isRightTrail },
	WebSite: { url: whole, name: text },
	Organization: { url: whole, name: text, logo: whole },
	CollectionPage: { url: whole, name: text },
	AboutPage: { url: whole, name: text },
	WebPage: { url: whole, name: text },
	DataCatalog: { url: whole, name: text, license: whole, dataset: (value) => (value as Node[]).every(isRightDataset) },
};

test('search engines find what they ask of each type', () => {
	const faults = [...nodes, ...catalogue.map((node) => ({ path: '/du-lieu/', node }))].flatMap(({ path, node }) =>
		Object.entries(rules[node['@type']] ?? { '@type': () => false })
			.filter(([property, isRight]) => !isRight(node[property]))
			.map(([property]) => `${path} ${node['@type']} ${property}`),
	);
	expect(faults).toEqual([]);
});

test('a page tells its own address', () => {
	const others = graphs.filter(({ path, nodes: [first] }) => new URL(String(first?.['url'])).pathname !== path);
	expect(others.map(({ path }) => path)).toEqual([]);
});

test('every address of this site in a graph leads somewhere', () => {
	const home = String(graphs.find(({ path }) => path === '/')?.nodes[0]?.['url']);
	const dead = new Set<string>();
	for (const { blocks } of indexed) {
		for (const [, address] of blocks.join(' ').matchAll(/"(https?:[^"{]+)"/g)) {
			if (address?.startsWith(home) && !fileFor(new URL(address).pathname)) dead.add(address);
		}
	}
	expect([...dead]).toEqual([]);
});

function isTrail({ '@type': type }: Node): boolean {
	return type === 'BreadcrumbList';
}

function isRightTrail(value: unknown): boolean {
	const steps = value as Node[];
	return (
		steps.length >= 2 &&
		steps.every(({ position, name, item }, index) => position === index + 1 && text(name) && whole(item))
	);
}

function isRightDataset({ name, description, license, distribution }: Node): boolean {
	const length = String(description).length;
	const files = distribution as Node[];
	return (
		text(name) && length >= 50 && length <= 5000 && whole(license) && files.every(({ contentUrl }) => whole(contentUrl))
	);
}
