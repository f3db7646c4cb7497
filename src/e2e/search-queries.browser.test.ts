import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { faultsOf, type Seen } from './search-expectation.ts';
import { addressOf } from './search-page.ts';
import { searchQueries } from './search-queries.ts';
import { sharedBrowser } from './shared-browser.ts';

const browser = sharedBrowser();
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
	context = await browser.instance.newContext({ reducedMotion: 'reduce', locale: 'vi-VN' });
	page = await context.newPage();
});
afterAll(() => context?.close());

/** Opens the first search of a group by its address, as a link does, and sends the others with the form. */
async function search(query: string, byAddress: boolean): Promise<Seen> {
	if (byAddress) await page.goto(new URL(addressOf({ q: query }), inject('baseUrl')).href);
	else await page.evaluate(submit, query);
	return page.evaluate(readPage);
}

/** Runs in the page. To type each query would take most of the time, for suggestions that other tests look at. */
function submit(query: string): void {
	const field = document.querySelector<HTMLInputElement>('#q');
	if (!field) throw new Error('Trang không có ô tìm kiếm.');
	field.value = query;
	field.form?.requestSubmit();
}

/** Runs in the page: what it shows when the search has ended. */
async function readPage(): Promise<Seen> {
	const place = document.querySelector('#phan-ket-qua');
	while (place?.getAttribute('aria-busy') !== 'false') await new Promise((wait) => setTimeout(wait, 5));
	const all = (selector: string, within: ParentNode = document) => [...within.querySelectorAll(selector)];
	const textOf = (node: Element) => node.textContent ?? '';
	const [whole] = all('#ket-qua ol');
	return {
		status: all('#trang-thai').map(textOf).join(),
		notices: all('#luu-y p').map(textOf),
		results: all('#ket-qua ol:not([hidden]) > li').map((row) => ({
			name: all('h3 a', row)
				.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2) ?? '')
				.join(),
			whole: whole?.contains(row) ?? false,
			marks: all('mark', row).map(textOf),
			section: all('.section a', row)
				.map((link) => (link as HTMLAnchorElement).hash)
				.join(),
		})),
	};
}

describe.each(Object.entries(searchQueries))('%s', (_, queries) => {
	test.each(queries.map((one, at) => ({ ...one, at })))('$query', async ({ query, at, ...expected }) => {
		const faults = faultsOf(expected, await search(query, at === 0));
		expect(faults, `«${query}» ${faults.join('; ')}`).toEqual([]);
	});
});

test('the table has its size, and no query twice', () => {
	const queries = Object.values(searchQueries).flatMap((group) => group.map(({ query }) => query));
	expect(queries.length).toBeGreaterThanOrEqual(120);
	expect(new Set(queries).size).toBe(queries.length);
});
