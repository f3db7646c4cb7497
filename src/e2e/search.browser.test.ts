import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

const browser = sharedBrowser();
const settled = async (page: Page) => {
	await page.waitForFunction(() => !/^(Đang tìm|$)/.test(document.querySelector('#trang-thai')?.textContent ?? ''));
	return {
		status: await page.locator('#trang-thai').innerText(),
		titles: await page.locator('#ket-qua h2').allInnerTexts(),
	};
};
const search = async (query: string) =>
	(await visit(browser.instance, `/tim-kiem/?${new URLSearchParams(query)}`, {}, settled)).result;

test.each([
	['words with diacritics', 'q=bệnh án điện tử', 'Bắc Ninh: 100% cơ sở khám, chữa bệnh hoàn thành bệnh án điện tử'],
	[
		'words without diacritics, đ as d',
		'q=benh an dien tu&tinh=Bắc Ninh',
		'Bắc Ninh: 100% cơ sở khám, chữa bệnh hoàn thành bệnh án điện tử',
	],
	['decomposed letters', `q=${'sốt xuất huyết'.normalize('NFD')}`, 'Bốn "trụ cột" kiểm soát sốt xuất huyết'],
	['a document number', 'q=7095/KH-UBND', 'Kế hoạch Thực hiện Chương trình hành động số 02-Ctr/ĐU'],
])('finds %s', async (_, query, title) => {
	const { titles } = await search(query);
	expect(titles.some((found) => found.startsWith(title))).toBe(true);
});

test('letters kept for the index never reach the reader', async () => {
	const { result } = await visit(browser.instance, '/tim-kiem/?q=điện', {}, async (page) => {
		await settled(page);
		return page.locator('#ket-qua').innerText();
	});
	expect(result).toContain('điện');
	expect(result).not.toMatch(/[ḏḎ]/);
});

test.each([
	['tinh=Lai Châu', 2],
	['loai=Văn bản', 1],
	['chu-de=Ngoài lĩnh vực y tế', 14],
	['nam=2018', 1],
	['loai-van-ban=Kế hoạch', 1],
	['tinh=Nghệ An&loai=Tin tức', 2],
])('a filter alone lists its entries: %s', async (query, count) => {
	expect((await search(query)).status).toBe(`${count} kết quả`);
});

test('nothing found says so and what to try', async () => {
	expect(await search('q=zzzzzz')).toEqual({ status: expect.stringContaining('Không tìm thấy mục nào'), titles: [] });
});

test('an empty search invites instead of searching', async () => {
	expect((await search('')).status).toContain('Gõ từ khóa');
});

test.each(['q=<img src=x onerror=alert(1)>', `q="`, 'q=...', `q=${'dài '.repeat(400)}`, 'q=\u202Eabc'])(
	'odd input stays text and raises no error: %.30s',
	async (query) => {
		const { result, mischief } = await visit(
			browser.instance,
			`/tim-kiem/?${new URLSearchParams(query)}`,
			{},
			async (page) => {
				await settled(page);
				return page.locator('#tim-kiem img').count();
			},
		);
		expect(result).toBe(0);
		expect(mischief).toEqual([]);
	},
);

test('typing, filtering, removing the filter and going back keep address and results together', async () => {
	const { result } = await visit(browser.instance, '/tim-kiem/', {}, async (page) => {
		await page.fill('#q', 'sởi');
		await page.press('#q', 'Enter');
		const all = await settled(page);
		await page.selectOption('select[name=tinh]', 'Quảng Ninh');
		await page.waitForURL(/tinh=/);
		const filtered = await settled(page);
		await page.click('#dang-loc button');
		await page.waitForURL((url) => !url.searchParams.has('tinh'));
		const again = await settled(page);
		await page.goBack();
		await page.waitForURL(/tinh=/);
		const back = await settled(page);
		return { all, filtered, again, back, value: await page.inputValue('#q') };
	});
	expect(result.filtered.titles.length).toBeGreaterThan(0);
	expect(result.filtered.titles.length).toBeLessThan(result.all.titles.length);
	expect(result.again).toEqual(result.all);
	expect(result.back).toEqual(result.filtered);
	expect(result.value).toBe('sởi');
});

test('more results follow on demand and take the focus', async () => {
	const { result } = await visit(browser.instance, '/tim-kiem/?chu-de=Ngoài lĩnh vực y tế', {}, async (page) => {
		await settled(page);
		const before = await page.locator('#ket-qua li').count();
		await page.click('#xem-them');
		await page.waitForFunction((count) => document.querySelectorAll('#ket-qua li').length > count, before);
		const focused = await page.evaluate(
			() => document.activeElement?.closest('li') === document.querySelectorAll('#ket-qua li')[10],
		);
		return {
			before,
			after: await page.locator('#ket-qua li').count(),
			focused,
			button: await page.locator('#xem-them').isVisible(),
		};
	});
	expect(result).toEqual({ before: 10, after: 14, focused: true, button: false });
});

test.each(['light', 'dark'] as const)('results are accessible, %s', async (colorScheme) => {
	const { result } = await visit(browser.instance, '/tim-kiem/?q=y tế&tinh=Lai Châu', { colorScheme }, async (page) => {
		await settled(page);
		return (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
	});
	expect(result).toEqual([]);
});
