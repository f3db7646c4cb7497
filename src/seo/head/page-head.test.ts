import { describe, expect, test } from 'vitest';
import { numberView } from '#domain/graph/number-pages.ts';
import { sampleArchive, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { dataHead } from './data-head.ts';
import { graphText, type HeadMeta } from './head-meta.ts';
import { homeHead } from './home-head.ts';
import { numberFacts } from './number-facts.ts';
import { numberHead } from './number-head.ts';
import { pageHead } from './page-head.ts';

const address = { origin: 'https://vidu.vn', base: '/kho/' };
const graphOf = ({ jsonLd }: HeadMeta) => JSON.parse(graphText(jsonLd))['@graph'];
const described = ({ links }: HeadMeta) => links.filter(({ rel }) => rel === 'describedby').map(({ href }) => href);
const page = (url: string, trail: { label: string; url: string }[] = []) =>
	pageHead({ title: 'Trang', description: 'Lời dẫn.', url, trail }, address);

describe('a list', () => {
	test.each([
		['/tin-tuc/', '/du-lieu/tin-tuc.json'],
		['/so/', '/du-lieu/so-hieu.json'],
		['/tinh-thanh/lai-chau/', '/du-lieu/tinh-thanh/lai-chau.json'],
		['/chu-de/tiem-chung/', '/du-lieu/chu-de/tiem-chung.json'],
		['/nam/2025/', '/du-lieu/nam/2025.json'],
		['/nam/khong-ngay/', '/du-lieu/nam/khong-ngay.json'],
	])('%s has the same as data', (url, data) => {
		expect(described(page(url))).toEqual([data]);
		expect(graphOf(page(url))[0]['@type']).toBe('CollectionPage');
	});

	test.each(['/tinh-thanh/', '/tinh-thanh/lai-chau/nam-2025/', '/tin-tuc/2025/', '/nam/2025/03/', '/co-quan/bo-y-te/'])(
		'%s has no data of its own',
		(url) => {
			expect(described(page(url))).toEqual([]);
		},
	);

	test.each([
		['/tinh-thanh/lai-chau/', { '@type': 'AdministrativeArea', name: 'Tỉnh Lai Châu' }],
		['/tinh-thanh/lai-chau/nam-2025/', { '@type': 'AdministrativeArea', name: 'Tỉnh Lai Châu' }],
		['/chu-de/y-te-co-so/', { '@type': 'Thing', name: 'Y tế cơ sở' }],
		['/co-quan/bo-y-te/', { '@type': 'Organization', name: 'Bộ Y tế' }],
		['/tinh-thanh/trung-uong/', undefined],
		['/tin-tuc/2025/', undefined],
	])('%s is about what its entries share', (url, about) => {
		expect(graphOf(page(url))[0].about).toEqual(about);
	});
});

test('a page about the archive is no list', () => {
	expect(graphOf(page('/gioi-thieu/'))[0]['@type']).toBe('AboutPage');
	expect(graphOf(page('/huong-dan/loi/'))[0]['@type']).toBe('WebPage');
});

test('the trail begins at the home page and ends at the page', () => {
	const [, trail] = graphOf(page('/tinh-thanh/lai-chau/', [{ label: 'Tỉnh, thành phố', url: '/tinh-thanh/' }]));
	expect(trail).toEqual({
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ '@type': 'ListItem', position: 1, name: 'Trang chủ', item: 'https://vidu.vn/kho/' },
			{ '@type': 'ListItem', position: 2, name: 'Tỉnh, thành phố', item: 'https://vidu.vn/kho/tinh-thanh/' },
			{ '@type': 'ListItem', position: 3, name: 'Trang', item: 'https://vidu.vn/kho/tinh-thanh/lai-chau/' },
		],
	});
});

test('the home page tells how the site is searched', () => {
	const [site] = graphOf(homeHead(address));
	expect(site).toMatchObject({ '@type': 'WebSite', '@id': 'https://vidu.vn/kho/#trang', url: 'https://vidu.vn/kho/' });
	expect(site.potentialAction).toEqual({
		'@type': 'SearchAction',
		target: { '@type': 'EntryPoint', urlTemplate: 'https://vidu.vn/kho/tim-kiem/?q={cau_hoi}' },
		'query-input': 'required name=cau_hoi',
	});
});

describe('the page of a number', () => {
	const headOf = (slug: string, body: string, documents: Parameters<typeof sampleArchive>[0]['documents'] = []) => {
		const archive = sampleArchive({ news: [sampleNews('x', {}, { body })], documents });
		const number = archive.graph.numbers.get(slug)!;
		const view = numberView(number);
		const facts = numberFacts(number, view.kind === 'choice' ? view.documents : [view.document], archive);
		return numberHead(facts, { title: 'Số', description: 'Hồ sơ.', trail: [] }, address);
	};

	test('is about the one document, with what is known of it', () => {
		const head = headOf('659-qd-ttg', 'Quyết định số 659/QĐ-TTg ngày 20/5/2020 của Thủ tướng Chính phủ.');
		expect(graphOf(head)[0]).toEqual({
			'@type': 'Legislation',
			url: 'https://vidu.vn/kho/so/659-qd-ttg/',
			name: 'Quyết định 659/QĐ-TTg',
			legislationIdentifier: '659/QĐ-TTg',
			legislationType: 'Quyết định',
			legislationDate: '2020-05-20',
			legislationPassedBy: { '@type': 'Organization', name: 'Thủ tướng Chính phủ' },
		});
		expect(described(head)).toEqual(['/so/659-qd-ttg.json']);
	});

	test('tells the year where no day is known, and no date of a number without a year', () => {
		expect(graphOf(headOf('30-2020-nd-cp', 'Theo Nghị định 30/2020/NĐ-CP.'))[0].legislationDate).toBe('2020');
		expect(graphOf(headOf('659-qd-ttg', 'Theo Quyết định 659/QĐ-TTg.'))[0]).not.toHaveProperty('legislationDate');
	});

	test('names those among which it lets choose', () => {
		const other = sampleDocument('y', { number: '19/KH-SYT', issuedOn: '2024-01-02' });
		const same = sampleDocument('z', { number: '19/KH-SYT', issuedOn: '2025-01-02' });
		const [choice] = graphOf(headOf('19-kh-syt', '', [other, same]));
		expect(choice['@type']).toBe('CollectionPage');
		expect(choice.about.map(({ url }: { url: string }) => url)).toEqual([
			'https://vidu.vn/kho/van-ban/ke-hoach/z/',
			'https://vidu.vn/kho/van-ban/ke-hoach/y/',
		]);
	});
});

test('the page of the data is a catalogue of its tables', () => {
	const head = dataHead(
		{ title: 'Dữ liệu mở', description: 'Lời dẫn.', url: '/du-lieu/', trail: [] },
		[{ id: 'muc', title: 'Mọi mục', description: 'Mỗi dòng một mục.' }],
		address,
	);
	const [catalogue] = graphOf(head);
	expect(catalogue['@type']).toBe('DataCatalog');
	const [dataset] = catalogue.dataset;
	expect(dataset.description.length).toBeGreaterThanOrEqual(50);
	expect(dataset.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toEqual([
		'https://vidu.vn/kho/du-lieu/muc.csv',
		'https://vidu.vn/kho/du-lieu/muc.json',
	]);
});
