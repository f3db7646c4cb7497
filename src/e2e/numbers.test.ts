import type { Element } from 'hast';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { elements, textOf } from './built-pages.ts';
import { citedFiles, sentences } from './cited-items.ts';
import { inventedSite } from './invented-site.ts';

/** What becomes of the pages of numbers when the archive holds documents with a number, which the seeds do not. */

const { page, tree, linked, pagesBelow } = inventedSite(citedFiles);

const decision = '/van-ban/quyet-dinh/659-qd-ttg-thu-tuong-2020/';
const plan = '/van-ban/ke-hoach/12-kh-syt-so-y-te-lai-chau-2025/';
const directives = {
	2018: '/van-ban/chi-thi/25-ct-tw-ban-bi-thu-2018/',
	2023: '/van-ban/chi-thi/25-ct-tw-ban-bi-thu-2023/',
};
const news = '/tin-tuc/2025/tin-nhac-nhieu-van-ban/';
const oldNews = '/tin-tuc/2024/tin-cu/';

async function all(url: string, is: (element: Element) => boolean): Promise<Element[]> {
	return [...elements(await tree(url))].filter(is);
}
/** The innermost section that holds the heading with this id. */
const section = async (url: string, id: string) =>
	(
		await all(
			url,
			(part) => part.tagName === 'section' && [...elements(part)].some(({ properties }) => properties['id'] === id),
		)
	).at(-1)!;
const hrefsIn = (element: Element) =>
	[...elements(element)].flatMap(({ tagName, properties }) => (tagName === 'a' ? String(properties['href']) : []));
const headingsOf = async (url: string) => (await all(url, ({ tagName }) => tagName === 'h1')).map(textOf);

describe('the number of one document that is held', () => {
	const url = '/so/659-qd-ttg/';

	it('leads on to the document at once, and by a link', async () => {
		const [refresh] = await all(url, ({ properties }) => String(properties['httpEquiv']) === 'refresh');
		expect(refresh?.properties['content']).toBe(`0; url=${decision}`);
		expect(await linked(url)).toContain(decision);
	});

	it('names the document as the page that counts, and stays out of search', async () => {
		const [canonical] = await all(url, ({ properties }) => String(properties['rel']) === 'canonical');
		expect(new URL(String(canonical?.properties['href'])).pathname).toBe(decision);
		const html = await page(url);
		expect(html).toContain('noindex');
		expect(html).not.toContain('data-pagefind-body');
	});
});

describe('a document that came after those that cite it', () => {
	it('has all of them on its page, documents first, newest first, each with its sentence and place', async () => {
		const cited = await section(decision, 'trang--duoc-nhac-den-trong');
		const ways = hrefsIn(cited).filter((href) => !/\.(?:xml|json)$/.test(href));
		expect(ways).toEqual([plan, `${plan}#vien-dan--1`, news, `${news}#vien-dan--4`, oldNews, oldNews]);
		const text = textOf(cited);
		expect(text).toContain(sentences.forward);
		expect(text).toContain('Tin này nhắc Quyết định 659/QĐ-TTg. (trong câu tóm tắt, thiếu năm hoặc khóa)');
	});

	it('is what they link to', async () => {
		for (const url of [plan, news, oldNews]) expect(await linked(url)).toContain(decision);
	});

	it('is not listed on its own page, and one that nobody cites has no such list', async () => {
		expect(hrefsIn(await section(decision, 'trang--duoc-nhac-den-trong'))).not.toContain(decision);
		expect(textOf(await tree(plan))).not.toContain('Được nhắc đến trong');
	});
});

describe('a number of two terms', () => {
	const url = '/so/25-ct-tw/';

	it('has a page that tells the documents apart, newest first', async () => {
		expect(await headingsOf(url)).toEqual(['Số 25-CT/TW: 2 văn bản']);
		const parts = await all(url, ({ tagName }) => tagName === 'h2');
		expect(parts.map(({ properties }) => properties['id']).slice(0, 2)).toEqual(['vb--tw-xiii', 'vb--tw-xii']);
		expect(await linked(url)).toEqual(expect.arrayContaining(Object.values(directives)));
	});

	it.each([
		['vb--tw-xiii', 1],
		['vb--tw-xii', 2],
	])('quotes under %s only what means this document', async (id, place) => {
		const cited = await section(url, `${id}--nhac-den`);
		expect(hrefsIn(cited)).toEqual([news, `${news}#vien-dan--${place}`]);
	});

	it('lists the mentions that do not tell which they mean', async () => {
		const open = await section(url, 'trang--chua-ro');
		expect(textOf(open)).toContain(sentences.unclear);
		expect(hrefsIn(open)).toEqual([news, `${news}#vien-dan--3`]);
	});

	it('is what such a mention leads to; the others lead to their documents', async () => {
		const places = await all(news, ({ properties }) => /^vien-dan--[123]$/.test(String(properties['id'])));
		expect(places.map(({ properties }) => properties['href'])).toEqual([directives[2023], directives[2018], url]);
		expect(places.map(({ properties }) => properties['className'])).toEqual([
			['vd', 'held'],
			['vd', 'held'],
			['vd', 'open'],
		]);
	});
});

describe('the number of a document that is only cited', () => {
	const url = '/so/1660-qd-ttg/';

	it('has a record that says what is known, and that the archive lacks it', async () => {
		expect(await headingsOf(url)).toEqual(['Quyết định 1660/QĐ-TTg']);
		const text = textOf(await tree(url));
		expect(text).toContain('Kho chưa có văn bản này');
		expect(text).toContain('Ngày ban hành 02/10/2021');
		expect(text).toContain(sentences.record);
		expect(await page(url)).toContain('data-pagefind-body');
	});
});

test('the list of numbers has each, and whether it is held', async () => {
	const rows = (await all('/so/', ({ tagName }) => tagName === 'tr')).slice(1).map(textOf);
	expect(rows.map((row) => row.replace(/\s*Được .*/, ''))).toEqual([
		expect.stringMatching(/^12\/KH-SYT .*● có chưa thấy$/),
		expect.stringMatching(/^25-CT\/TW .*25\/10\/2023 ● có trong 1 mục$/),
		expect.stringMatching(/^25-CT\/TW .*08\/8\/2018 ● có trong 1 mục$/),
		expect.stringMatching(/^659\/QĐ-TTg .*● có trong 3 mục$/),
		expect.stringMatching(/^1660\/QĐ-TTg .*○ chưa có trong 1 mục$/),
	]);
});

test('mentions that lead to no one document are listed with their sentence, the reason and their place', async () => {
	const url = '/so/chua-khop/';
	const text = textOf(await tree(url));
	for (const sentence of [sentences.unclear, sentences.suspect]) expect(text).toContain(sentence);
	expect(text).toContain('viết sai dạng');
	expect(await linked(url)).toEqual(expect.arrayContaining([`${news}#vien-dan--3`, `${news}#vien-dan--5`]));
});

test('the day on which the source was published is told', async () => {
	expect(textOf(await section(news, 'trang--lay-tu-dau'))).toContain('Đăng ngày 01/5/2025');
});

test('every place that a page of numbers or a document points at exists', async () => {
	const faults: string[] = [];
	const ids = new Map<string, Set<unknown>>();
	const idsOf = async (url: string) => {
		if (!ids.has(url)) ids.set(url, new Set((await all(url, () => true)).map(({ properties }) => properties['id'])));
		return ids.get(url)!;
	};
	for (const url of [...pagesBelow('so'), ...pagesBelow('van-ban'), ...pagesBelow('tin-tuc')]) {
		for (const href of await linked(url)) {
			const [target = '', anchor] = String(href).split('#');
			if (anchor && !(await idsOf(target || url)).has(anchor)) faults.push(`${url} → ${href}`);
		}
	}
	expect(faults).toEqual([]);
});

test('html-validate accepts every page of a number', async () => {
	const validator = new HtmlValidate(new StaticConfigLoader(config));
	const reports = await Promise.all(
		pagesBelow('so').map(async (url) => validator.validateString(await page(url), url)),
	);
	const messages = reports.flatMap(({ results }) => results.flatMap((result) => result.messages));
	expect(messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).toEqual([]);
});
