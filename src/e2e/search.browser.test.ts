// Long, because it asks the search page of the built site for everything in one browser.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaultsLightAndDark } from './axe-faults.ts';
import { filterCounts } from './indexed-entries.ts';
import { addressOf, entries, facet, facetCounts, filterNames, filterValueOf, rows, settled } from './search-page.ts';
import { seedPages } from './seed-pages.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

const browser = sharedBrowser();
const onSearch = async <Result>(search: Record<string, string>, look: (page: Page) => Promise<Result>) =>
	(await visit(browser.instance, addressOf(search), {}, look)).result;
const search = (query: Record<string, string>) => onSearch(query, settled);

test.each([
	['words with diacritics', 'Bắc Ninh hoàn thành bệnh án điện tử', seedPages.briefOfBacNinh],
	['words without diacritics, đ as d', 'bac ninh hoan thanh benh an dien tu', seedPages.briefOfBacNinh],
	['decomposed letters', 'bốn trụ cột kiểm soát sốt xuất huyết'.normalize('NFD'), seedPages.brief],
	['a document number', '7095/KH-UBND 02-Ctr/ĐU Lai Châu', seedPages.plan],
])('finds %s', async (_, q, path) => {
	expect((await search({ q })).paths).toContain(path);
});

test('letters kept for the index never reach the reader, and whole phrases are marked', async () => {
	const result = await onSearch({ q: 'bệnh án điện tử' }, async (page) => {
		await settled(page);
		return { text: await page.locator('#ket-qua').innerText(), marks: await page.locator('mark').allInnerTexts() };
	});
	expect(result.text).toMatch(/điện/i);
	expect(result.text).not.toMatch(/[ḏḎ]/);
	expect(result.marks.map((mark) => mark.toLowerCase())).toContain('bệnh án điện tử');
});

test('a result tells what it is and leads to the place, with the words to mark there', async () => {
	const result = await onSearch({ q: 'sử dụng hiệu quả, bồi dưỡng y đức' }, async (page) => {
		await settled(page);
		const row = page.locator(rows, { has: page.locator(`a[href^="${seedPages.plan}"]`) });
		return {
			line: await row.locator('.meta').innerText(),
			links: await row
				.locator('a')
				.evaluateAll((all) =>
					all
						.map((link) => new URL((link as HTMLAnchorElement).href))
						.map(({ pathname, searchParams, hash }) => [pathname, searchParams.get('tim'), hash !== '']),
				),
		};
	});
	expect(result.line).toMatch(/^Kế hoạch .*Sở Y tế Lai Châu/);
	const words = 'sử dụng hiệu quả, bồi dưỡng y đức';
	expect(result.links).toEqual([
		[seedPages.plan, words, false],
		[seedPages.plan, words, true],
	]);
});

describe.each(filterNames)('the filter %s', (name) => {
	const counts = filterCounts(entries, name);

	test('has a value', () => {
		expect(counts).not.toEqual([]);
	});

	test('counts the whole archive before a search', async () => {
		const result = await onSearch({}, (page) => facetCounts(page, name));
		expect(result).toEqual(Object.fromEntries(counts.map(({ value, count }) => [value, count])));
	});

	test.each([...new Set([counts.at(0), counts.at(-1)])].filter((choice) => choice !== undefined))(
		'alone lists its entries, here those with $value',
		async ({ value, count }) => {
			expect((await search({ [name]: value })).status).toBe(`${count} kết quả`);
		},
	);
});

test('two filters list the entries that have both', async () => {
	const loai = filterValueOf(seedPages.news, 'loai');
	const tinh = filterValueOf(seedPages.news, 'tinh');
	const both = entries.filter((entry) => entry.filters.loai?.includes(loai) && entry.filters.tinh?.includes(tinh));
	expect((await search({ loai, tinh })).status).toBe(`${both.length} kết quả`);
});

test('filter values that a search does not find stay with a zero and cannot be pressed; the others tell what they lead to', async () => {
	const loai = filterValueOf(seedPages.plan, 'loai');
	const result = await onSearch({ loai }, async (page) => {
		await settled(page);
		const all = filterCounts(entries, 'tinh').map(({ value }) => value);
		const counts = await facetCounts(page, 'tinh');
		const zero = all.find((value) => counts[value] === 0)!;
		const inert = await facet(page, 'tinh', zero);
		return { all, counts, visible: await inert.isVisible(), href: await inert.getAttribute('href') };
	});
	const having = (tinh: string) =>
		entries.filter(({ filters }) => filters.loai?.includes(loai) && filters.tinh?.includes(tinh)).length;
	expect(result.counts).toEqual(Object.fromEntries(result.all.map((value) => [value, having(value)])));
	expect([result.visible, result.href]).toEqual([true, null]);
});

test('a range of days keeps what lies in it, both ends included', async () => {
	const day = /(\d{1,2})\/(\d{1,2})\/(\d{4})/;
	const result = await onSearch({ tu: '2025-03-17', den: '2025-03-17' }, async (page) => {
		const { paths } = await settled(page);
		return { paths, days: await page.locator('.meta').allInnerTexts() };
	});
	expect(result.paths).toContain(seedPages.news);
	expect(new Set(result.days.map((line) => day.exec(line)?.[0]))).toEqual(new Set(['17/3/2025']));
});

test('results stand newest or oldest first when asked so', async () => {
	const years = async (xep: string) =>
		onSearch({ loai: filterValueOf(seedPages.news, 'loai'), xep }, async (page) => {
			await settled(page);
			const lines = await page.locator('.meta').allInnerTexts();
			return lines.flatMap((line) => /\d{4}(?=\D*(?:lúc.*)?$)/.exec(line)?.[0] ?? []);
		});
	const newest = await years('moi');
	expect(newest.length).toBeGreaterThan(2);
	expect(newest).toEqual(newest.toSorted().reverse());
	expect(await years('cu')).toEqual(newest.toSorted());
});

describe('a misspelt word', () => {
	const typed = 'benh vienj';

	test('is repaired, which is always said, with a way back', async () => {
		const result = await onSearch({ q: typed }, async (page) => {
			const repaired = await settled(page);
			const notice = await page.locator('#luu-y').innerText();
			await page.getByRole('link', { name: `Tìm đúng “${typed}”` }).click();
			await page.waitForURL(/nguyen=1/);
			const literal = await settled(page);
			return { repaired, notice, literal, after: await page.locator('#luu-y').innerText() };
		});
		expect(result.notice).toContain('Đang hiển thị kết quả cho “benh vien”');
		expect(result.repaired.status).toMatch(/^\d+ kết quả cho “benh vien”$/);
		expect(result.literal.status).toContain(`“${typed}”`);
		expect(result.after).toContain('không có mục nào chứa “vienj”');
	});
});

test('the former name of a province finds the one of today, says so and leads to all of it', async () => {
	const result = await onSearch({ q: 'bac giang' }, async (page) => {
		const { paths } = await settled(page);
		const notice = await page.locator('#luu-y').innerText();
		await page.getByRole('link', { name: 'Xem mọi mục của Bắc Ninh' }).click();
		await page.waitForURL(/tinh=bac-ninh/);
		return { paths, notice, all: await settled(page), search: new URL(page.url()).search };
	});
	expect(result.paths).toContain(seedPages.briefOfBacNinh);
	expect(result.notice).toContain('Bắc Giang nay thuộc tỉnh Bắc Ninh (từ 01/7/2025)');
	expect(result.search).toBe('?tinh=bac-ninh');
	expect(result.all.paths).toContain(seedPages.briefOfBacNinh);
});

describe('nothing found', () => {
	test('says so, which word is unknown, and what to try', async () => {
		const result = await onSearch({ q: 'qqqqqqqq' }, async (page) => ({
			...(await settled(page)),
			notice: await page.locator('#luu-y').innerText(),
			ways: await page.locator('#khong-thay a').filter({ visible: true }).count(),
		}));
		expect(result).toMatchObject({ status: 'Không tìm thấy mục nào cho “qqqqqqqq”', paths: [] });
		expect(result.notice).toContain('Không có mục nào chứa “qqqqqqqq”');
		expect(result.ways).toBeGreaterThan(3);
	});

	test('because of filters leads to the results without them', async () => {
		const result = await onSearch({ q: 'bốn trụ cột sốt xuất huyết', tinh: 'khong-co' }, async (page) => {
			const { status } = await settled(page);
			const offer = page.locator('#goi-y-khac a');
			const text = await offer.innerText();
			await offer.click();
			await page.waitForURL((url) => !url.searchParams.has('tinh'));
			return { status, text, after: (await settled(page)).status };
		});
		expect(result.status).toMatch(/^Không tìm thấy mục nào/);
		expect(result.text).toBe(`Bỏ hết bộ lọc: ${Number.parseInt(result.after, 10)} kết quả`);
	});

	test('for a number offers near ones', async () => {
		const result = await onSearch({ q: '7096/KH-UBND', loai: 'khong-co' }, async (page) => {
			await settled(page);
			return page.locator('#goi-y-khac').getByRole('link', { name: '7095/KH-UBND' }).getAttribute('href');
		});
		expect(result).toBe('/so/7095-kh-ubnd/');
	});
});

test('an empty search invites instead of searching, with examples that find something', async () => {
	const { status, examples } = await onSearch({}, async (page) => ({
		...(await settled(page)),
		examples: await page
			.locator('#mo-dau dd a')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).search)),
	}));
	expect(status).toContain('Gõ từ khóa');
	expect(examples.length).toBeGreaterThan(3);
	for (const example of examples) {
		const found = await search({ q: new URLSearchParams(example).get('q')! });
		expect(found.status, example).toMatch(/^\d+ kết quả/);
	}
});

describe('odd input stays text and raises no error', () => {
	const look = async (page: Page) => {
		const { status } = await settled(page);
		return {
			status,
			inserted: await page.locator('#tim-kiem :is(img, script, b)').count(),
			width: await page.evaluate(() => document.documentElement.scrollWidth),
		};
	};
	const odd = [
		['nothing but blanks', '   '],
		['markup', '<img src=x onerror=alert(1)><script>alert(2)</script><b>'],
		['an unclosed quotation mark', '"bệnh'],
		['only quotation marks', '"" “ ”'],
		['only points', '... ?! –'],
		['10,000 characters', 'a'.repeat(10_000)],
		['many words', 'dài '.repeat(400)],
		['control characters', 'a\u0000b\u0007\u001b[31m'],
		['a right-to-left mark', '\u202Eabc\u2067'],
		['database language', "' OR 1=1; DROP TABLE van_ban; --"],
		['a pattern', '^(a+)+$[\\d{1,}*'],
		['a template', '{{7*7}} <%= 7*7 %> %00 %E0%A4%A'],
		['an emoji and a letter beyond the BMP', '🩺 𠮷'],
		['a name of every object', '__proto__ constructor hasOwnProperty'],
	] as const;

	test.each(odd)('in the address: %s', async (_, q) => {
		const address = addressOf({ q, tinh: q.slice(0, 100), tu: q.slice(0, 20), xep: q.slice(0, 20) });
		const { result, mischief } = await visit(
			browser.instance,
			address,
			{ viewport: { width: 320, height: 640 } },
			look,
		);
		expect(result).toEqual({
			status: expect.stringMatching(/^(Không tìm|Gõ từ|Hãy gõ|Không có mục|\d+ kết quả)/),
			inserted: 0,
			width: 320,
		});
		expect(mischief).toEqual([]);
	});

	test.each(odd)('typed: %s', async (_, q) => {
		const { result, mischief } = await visit(browser.instance, '/tim-kiem/', {}, async (page) => {
			await settled(page);
			await page.fill('#q', q);
			await page.press('#q', 'Enter');
			return { ...(await look(page)), search: new URL(page.url()).searchParams.get('q') ?? '' };
		});
		expect(result.inserted).toBe(0);
		expect(result.status).toMatch(/^(Không tìm|Gõ từ|Hãy gõ|Không có mục|\d+ kết quả)/);
		expect([...result.search].length).toBeLessThanOrEqual(200);
		expect(mischief).toEqual([]);
	});

	test('half of a letter in the address', async () => {
		const { result, mischief } = await visit(browser.instance, '/tim-kiem/?q=%ED%A0%80%FF&tinh=%E0', {}, look);
		expect(result.inserted).toBe(0);
		expect(mischief).toEqual([]);
	});
});

describe.each([360, 1280])('at %d px', (width) => {
	test.each([
		['results with open lists', { q: 'y tế' }],
		['a repaired spelling and filters', { q: 'benh vienj', nam: '2025', tu: '2025-01-01' }],
		['nothing found', { q: 'qqqqqqqq', tinh: 'lai-chau', tu: '2025-12-31', den: '2025-01-01' }],
		['part of the query found', { q: 'bệnh án qqqqqqqq' }],
		['the invitation', {}],
	])('%s: axe finds nothing, light or dark', async (_, query) => {
		const options = { viewport: { width, height: 800 } };
		const { result } = await visit(
			browser.instance,
			addressOf(query as Record<string, string>),
			options,
			async (page) => {
				await settled(page);
				for (const name of filterNames) await facet(page, name, '');
				return axeFaultsLightAndDark(page);
			},
		);
		expect(result).toEqual([]);
	});
});
