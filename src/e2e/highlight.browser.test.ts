import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { seedPages } from './seed-pages.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

/** The words that a search result passes on, marked on the page that it leads to. */
const browser = sharedBrowser();
const bar = '.highlight-bar';
const addressOf = (words: string, path: string = seedPages.plan) => `${path}?${new URLSearchParams({ tim: words })}`;
const markedOf = (page: Page, name = 'tim-thay') =>
	page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map((range) => String(range)), name);

test('marks them, leads from one to the next, and leaves no trace when switched off', async () => {
	const { result, mischief } = await visit(browser.instance, addressOf('suc khoe'), {}, async (page) => {
		await page.waitForSelector(bar);
		const before = await page.locator('main').innerHTML();
		const text = await page.locator(`${bar} [role=status]`).innerText();
		const marked = await markedOf(page);
		const places: unknown[] = [];
		for (let step = 0; step < 3; step++) {
			await page.click(`${bar} >> text=Chỗ kế`);
			places.push(await page.locator(`${bar} [role=status] span`).first().innerText());
		}
		const current = await markedOf(page, 'dang-xem');
		const inView = await page.evaluate(() => {
			const range = [...CSS.highlights.get('dang-xem')!][0] as Range;
			const { top, bottom } = range.getBoundingClientRect();
			return top >= 0 && bottom <= innerHeight;
		});
		await page.click(`${bar} >> text=Tắt tô`);
		return {
			text,
			marked,
			places,
			current,
			inView,
			left: [await page.locator(bar).count(), (await markedOf(page)).length, new URL(page.url()).search],
			same: (await page.locator('main').innerHTML()) === before,
		};
	});
	const count = result.marked.length;
	expect(count).toBeGreaterThan(3);
	expect(result.text).toBe(`Đang tô “suc khoe” (${count} chỗ)`);
	expect(new Set(result.marked.map((text) => text.toLowerCase().replace('khoẻ', 'khỏe')))).toEqual(
		new Set(['sức khỏe']),
	);
	expect(result.places).toEqual([1, 2, 3].map((place) => `“suc khoe”: chỗ ${place}/${count}`));
	expect(result.current).toEqual([result.marked[2]]);
	expect(result).toMatchObject({ inView: true, left: [0, 0, ''], same: true });
	expect(mischief).toEqual([]);
});

test('only the text of the article is marked, not the facts, the path or the lists around it', async () => {
	const { result } = await visit(browser.instance, addressOf('Lai Châu'), {}, async (page) => {
		await page.waitForSelector(bar);
		return page.evaluate(() =>
			[...CSS.highlights.get('tim-thay')!].map((range) => {
				const at = (range as Range).startContainer.parentElement;
				return Boolean(at?.closest('[data-pagefind-body]')) && !at?.closest('[data-pagefind-ignore]');
			}),
		);
	});
	expect(result.length).toBeGreaterThan(0);
	expect(result).not.toContain(false);
});

test('the bar comes before the text by the keyboard, and is not printed', async () => {
	const { result } = await visit(browser.instance, addressOf('sức khỏe'), {}, async (page) => {
		await page.waitForSelector(bar);
		await page.focus('header a[href="/tim-kiem/"]');
		await page.keyboard.press('Tab');
		const focused = await page.evaluate(() => document.activeElement?.textContent);
		await page.emulateMedia({ media: 'print' });
		return { focused, printed: await page.locator(bar).isVisible() };
	});
	expect(result).toEqual({ focused: 'Chỗ kế', printed: false });
});

test.each([
	['words that the page does not have', 'zzzz'],
	['no word', ' … '],
	['markup', '<img src=x onerror=alert(1)>'],
	['10,000 characters', 'zz '.repeat(3333)],
])('%s: no bar and no error', async (_, words) => {
	const { result, mischief } = await visit(browser.instance, addressOf(words, '/gioi-thieu/'), {}, async (page) => {
		await page.waitForLoadState('networkidle');
		return page.locator(bar).count();
	});
	expect(result).toBe(0);
	expect(mischief).toEqual([]);
});

test.each(['light', 'dark'] as const)('is accessible and fits a phone, %s', async (colorScheme) => {
	const options = { colorScheme, viewport: { width: 320, height: 640 } };
	const { result } = await visit(browser.instance, addressOf('sức khỏe'), options, async (page) => {
		await page.waitForSelector(bar);
		return {
			faults: await axeFaults(page, { within: bar }),
			wide: await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
		};
	});
	expect(result).toEqual({ faults: [], wide: false });
});
