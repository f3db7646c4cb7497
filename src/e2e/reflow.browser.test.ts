import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { layoutFaults } from './layout-faults.ts';
import { openFolds } from './open-folds.ts';
import { builtKinds } from './page-kinds.ts';
import { settled } from './search-page.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

/** Pages enlarged, in letters twice as large, and with the room between letters, words and lines that a reader may want. */
const browser = sharedBrowser();

/** WCAG 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
	p { margin-block-end: 2em !important; }`;

/** Sets the styles of the reader: the Content-Security-Policy of the page does not apply to them. */
async function restyle(page: Page, css: string) {
	await page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [sheet];
	}, css);
}

/** Sets the size of letters that a reader has chosen in the browser. */
async function enlarge(page: Page, standard: number) {
	const session = await page.context().newCDPSession(page);
	await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
	await session.detach();
}

interface Way {
	readonly name: string;
	readonly viewport: { readonly width: number; readonly height: number };
	readonly css?: string;
	readonly letters?: number;
	/** Letters in drawings may leave the window; tables and lists beside them do not. */
	readonly drawings?: boolean;
}

const desk = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };
const ways: readonly Way[] = [
	// A window of 1280 × 1024 at 400 % (WCAG 1.4.10).
	{ name: 'enlarged to 400 %', viewport: { width: 320, height: 256 } },
	{ name: 'with wide spacing on a desk', viewport: desk, css: spacing },
	{ name: 'with wide spacing on a phone', viewport: phone, css: spacing, drawings: true },
	{ name: 'in letters twice as large on a desk', viewport: desk, letters: 32 },
	{ name: 'in letters twice as large on a phone', viewport: phone, letters: 32 },
];

const pages: [string, string, (page: Page) => Promise<unknown>][] = [
	...builtKinds().map(([kind, path]): (typeof pages)[number] => [kind, path, async () => {}]),
	['kết quả tìm', '/tim-kiem/?q=y+te&tinh=lai-chau', settled],
];

test.each(pages)('%s (%s) loses nothing enlarged, in large letters or with wide spacing', async (_, path, ready) => {
	const { result } = await visit(browser.instance, path, { viewport: phone }, async (page) => {
		await ready(page);
		await openFolds(page);
		const found: Record<string, string[]> = {};
		for (const { name, viewport, css = '', letters = 16, drawings = false } of ways) {
			await page.setViewportSize(viewport);
			await restyle(page, css);
			await enlarge(page, letters);
			const faults = await layoutFaults(page, { drawings });
			if (faults.length > 0) found[name] = faults;
		}
		return found;
	});
	expect(result).toEqual({});
});

test('the search dialog fits the window at 400 %, and its list is walked through in sight', async () => {
	const { viewport } = ways[0]!;
	const { result } = await visit(browser.instance, '/gioi-thieu/', { viewport }, async (page) => {
		await page.keyboard.press('/');
		await page.fill('dialog input', 'lai chau');
		const options = page.locator('[role=option]');
		await options.filter({ hasText: 'trong toàn kho' }).waitFor();
		const seen: boolean[] = [];
		for (let step = await options.count(); step > 0; step--) {
			await page.keyboard.press('ArrowDown');
			seen.push(
				await page.locator('[role=option][aria-selected=true]').evaluate((option) => {
					const { left, top, width, height } = option.getBoundingClientRect();
					const hit = document.elementFromPoint(left + width / 2, top + height / 2);
					return hit !== null && option.contains(hit);
				}),
			);
		}
		return { faults: await layoutFaults(page), seen };
	});
	expect(result.seen.length).toBeGreaterThan(2);
	expect(result.seen).not.toContain(false);
	expect(result.faults.filter((fault) => !fault.startsWith('chồng lên nhau'))).toEqual([]);
});
