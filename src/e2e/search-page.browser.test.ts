import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, filterValueOf, longSearch, pageSize, rows, settled } from './search-page.ts';
import { seedPages } from './seed-pages.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

const browser = sharedBrowser();

test('typing, filtering, removing the filter and going back keep address and results together', async () => {
	// The plan and the news item of Lai Châu both match; only the plan has a document type.
	const type = filterValueOf(seedPages.plan, 'loai-van-ban');
	const { result } = await visit(browser.instance, '/tim-kiem/', {}, async (page) => {
		await page.fill('#q', 'Lai Châu');
		await page.press('#q', 'Enter');
		const all = await settled(page);
		await page.selectOption('select[name=loai-van-ban]', type);
		await page.waitForURL(/loai-van-ban=/);
		const filtered = await settled(page);
		await page.click('#dang-loc button');
		await page.waitForURL((url) => !url.searchParams.has('loai-van-ban'));
		const again = await settled(page);
		await page.goBack();
		await page.waitForURL(/loai-van-ban=/);
		const back = await settled(page);
		return { all, filtered, again, back, value: await page.inputValue('#q') };
	});
	const total = ({ status }: { status: string }) => Number.parseInt(status, 10);
	expect(total(result.filtered)).toBeGreaterThan(0);
	expect(total(result.filtered)).toBeLessThan(total(result.all));
	expect(result.again).toEqual(result.all);
	expect(result.back).toEqual(result.filtered);
	expect(result.value).toBe('Lai Châu');
});

test('the same search again adds no step to the history', async () => {
	const { result } = await visit(browser.instance, '/tim-kiem/', {}, async (page) => {
		const steps = () => page.evaluate(() => history.length);
		const lengths = [await steps()];
		await page.fill('#q', 'y tế');
		for (let press = 0; press < 3; press += 1) {
			await page.press('#q', 'Enter');
			await settled(page);
			lengths.push(await steps());
		}
		return lengths.map((length) => length - lengths[0]!);
	});
	expect(result).toEqual([0, 1, 1, 1]);
});

test('removing a filter by keyboard on a phone keeps the focus in the form', async () => {
	const address = addressOf({ q: 'y tế', tinh: filterValueOf(seedPages.plan, 'tinh') });
	const { result } = await visit(browser.instance, address, { viewport: { width: 360, height: 740 } }, async (page) => {
		await settled(page);
		await page.locator('#dang-loc button').focus();
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => !url.searchParams.has('tinh'));
		await settled(page);
		return page.evaluate(() => ({
			inForm: Boolean(document.activeElement?.closest('#tim-kiem form')),
			visible: document.activeElement?.checkVisibility(),
			chips: document.querySelectorAll('#dang-loc button').length,
		}));
	});
	expect(result).toEqual({ inForm: true, visible: true, chips: 0 });
});

describe('more results', () => {
	const pressMore = async (page: Page) => {
		const before = await page.locator(rows).count();
		await page.click('#xem-them');
		await page.waitForFunction(([selector, count]) => document.querySelectorAll(selector).length > count, [
			rows,
			before,
		] as const);
	};
	const shownOf = (total: number) => Math.min(total, 2 * pageSize);

	test('follow on demand and take the focus', async () => {
		const { address, count } = longSearch();
		const { result } = await visit(browser.instance, address, {}, async (page) => {
			await settled(page);
			const before = await page.locator(rows).count();
			await pressMore(page);
			return {
				before,
				after: await page.locator(rows).count(),
				focused: await page.evaluate(
					([selector, index]) => document.activeElement?.closest('li') === document.querySelectorAll(selector)[index],
					[rows, pageSize] as const,
				),
				button: await page.locator('#xem-them').isVisible(),
			};
		});
		expect(result).toEqual({ before: pageSize, after: shownOf(count), focused: true, button: count > 2 * pageSize });
	});

	test('come at the next press when one of them failed to load, none lost, none twice', async () => {
		const { address, count } = longSearch();
		const { result } = await visit(browser.instance, address, {}, async (page) => {
			await settled(page);
			await page.route('**/pagefind/fragment/*', (route) => route.abort(), { times: 1 });
			await page.click('#xem-them');
			await page.getByText('Chưa tải được kết quả').waitFor();
			const failed = await page.locator(rows).count();
			await pressMore(page);
			return { failed, ...(await settled(page)) };
		});
		expect(result.failed).toBe(pageSize);
		expect(new Set(result.paths).size).toBe(shownOf(count));
		expect(result.paths).toHaveLength(shownOf(count));
		expect(result.status, 'the message of the failure stays').not.toMatch(/^Chưa tải/);
	});
});

test('a search engine that failed to load is loaded at the next search', async () => {
	const { result } = await visit(browser.instance, '/tim-kiem/', {}, async (page) => {
		await page.route('**/pagefind/pagefind.js*', (route) => route.abort(), { times: 1 });
		await page.fill('#q', 'Lai Châu');
		await page.press('#q', 'Enter');
		const failed = await settled(page);
		await page.press('#q', 'Enter');
		return { failed, again: await settled(page) };
	});
	expect(result.failed).toEqual({ status: expect.stringContaining('Chưa tải được chỉ mục tìm kiếm'), paths: [] });
	expect(result.again.status).toMatch(/^\d+ kết quả/);
	expect(result.again.paths).not.toEqual([]);
});
