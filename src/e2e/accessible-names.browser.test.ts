import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { namedParts } from './accessible-names.ts';
import { openFolds } from './open-folds.ts';
import { builtKinds } from './page-kinds.ts';
import { visitRegister } from './register-page.ts';
import { settled } from './search-page.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

const browser = sharedBrowser();

/** What programs call their buttons when nobody has translated them. */
const english =
	/(?<!\p{L})(?:search|close|open|menu|next|previous|prev|back|copy|copied|skip|home|filter|sort|loading|submit|reset|more|less|clear|show|hide|toggle|download|save|saved|delete|remove|cancel|click here|read|view|table of contents|breadcrumbs?|navigation|pagination|toc|top|results?|suggestions?)(?!\p{L})/iu;

/** Names that are missing, are no words, or are English. */
async function faults(page: Page): Promise<string[]> {
	const parts = await namedParts(page);
	expect(parts.length).toBeGreaterThan(10);
	return parts
		.filter(({ name }) => !/[\p{L}\p{N}]/u.test(name) || english.test(name))
		.map(({ role, name }) => `${role} «${name}»`);
}

test.each(builtKinds())('%s (%s): whatever needs a name has one, in Vietnamese', async (_, path) => {
	const { result } = await visit(browser.instance, path, {}, async (page) => {
		// Also what lies in folds.
		await openFolds(page);
		return faults(page);
	});
	expect(result).toEqual([]);
});

describe('so has what scripts make', () => {
	test.each<[string, string, (page: Page) => Promise<unknown>]>([
		['results with filters', '/tim-kiem/?q=y+te&tinh=lai-chau&nam=2025', settled],
		['a search that finds nothing', '/tim-kiem/?q=zzzzqq', settled],
		[
			'the search dialog with its suggestions',
			'/gioi-thieu/',
			async (page) => {
				await page.keyboard.press('/');
				await page.fill('dialog input', 'lai chau');
				await page.locator('[role=option]', { hasText: 'trong toàn kho' }).waitFor();
			},
		],
		[
			'the page reached from a search',
			'/tin-tuc/2025/lai-chau-nang-chat-luong-kham-chua-benh-chuyen-doi-so/?tim=lai+chau',
			(page) => page.locator('.highlight-bar').waitFor(),
		],
	])('%s', async (_, path, prepare) => {
		const { result } = await visit(browser.instance, path, {}, async (page) => {
			await prepare(page);
			return faults(page);
		});
		expect(result).toEqual([]);
	});

	test('the register, filtered and sorted', async () => {
		const { result } = await visitRegister(browser.instance, '/van-ban/?loc=y+te&xep=ngay', async (page) => {
			await page.locator('[aria-sort]').waitFor();
			return faults(page);
		});
		expect(result).toEqual([]);
	});
});
