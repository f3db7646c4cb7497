import { describe, expect, test } from 'vitest';
import { missed, walk } from './focus-walk.ts';
import { builtKinds, pageOfEachKind } from './page-kinds.ts';
import { seedPages } from './seed-pages.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

/** The Tab key through whole pages: it reaches everything, in order, comes out again, and one sees where it is. */
const browser = sharedBrowser();
const desk = { width: 1280, height: 720 };
const phone = { width: 360, height: 640 };

const cases = [
	...builtKinds().map(([kind, path]) => ({ name: kind, path })),
	// A bar stays at the foot of the window here.
	{ name: 'trang mở từ kết quả tìm', path: `${seedPages.plan}?tim=suc+khoe` },
];

describe.each([
	['a desk', desk],
	['a phone', phone],
])('on %s', (_, viewport) => {
	test.each(cases)('$name ($path)', async ({ path }) => {
		const { result } = await visit(browser.instance, path, { viewport }, async (page) => {
			if (path.includes('?tim=')) await page.locator('.highlight-bar').waitFor();
			const stops = await walk(page);
			return { stops, missed: await missed(page) };
		});
		const { stops } = result;
		expect(stops[0]?.name).toBe('a «Tới nội dung chính»');
		expect(stops.filter(({ unseen }) => unseen)).toEqual([]);
		expect(result.missed).toEqual([]);
		if (viewport === desk) expect(stops.filter(({ backwards }) => backwards)).toEqual([]);
	});
});

test('on a phone the filters of the search are gone through without any lying under the button below them', async () => {
	const { result } = await visit(browser.instance, '/tim-kiem/?q=y+te', { viewport: phone }, async (page) => {
		await page.waitForSelector('#phan-ket-qua[aria-busy=false]');
		await page.getByText('Bộ lọc', { exact: true }).click();
		await page.locator('#bo-loc summary').first().focus();
		return walk(page);
	});
	expect(result.length).toBeGreaterThan(20);
	expect(result.filter(({ unseen }) => unseen)).toEqual([]);
});

test('on a phone the keys go through the head of a page as the eye does: name, search, sections', async () => {
	const path = pageOfEachKind()['giới thiệu']!;
	const { result } = await visit(browser.instance, path, { viewport: phone }, (page) => walk(page));
	const head = result.slice(1, 4).map(({ name }) => name);
	expect(head).toEqual(['a «Kho Y tế»', 'a «Tìm kiếm»', 'a «Tin tức»']);
});

test('the skip link shows itself, leads past the head, and the next key goes on from there', async () => {
	const { result } = await visit(browser.instance, seedPages.news, { viewport: desk }, async (page) => {
		const link = page.locator('.skip-link');
		const before = await link.boundingBox();
		await page.keyboard.press('Tab');
		const shown = await link.boundingBox();
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => document.activeElement?.localName === 'main');
		await page.keyboard.press('Tab');
		return {
			hidden: (before?.y ?? 0) + (before?.height ?? 0) <= 0,
			shown: (shown?.y ?? -1) >= 0,
			inMain: await page.evaluate(() => document.activeElement?.closest('main') !== null),
		};
	});
	expect(result).toEqual({ hidden: true, shown: true, inMain: true });
});
