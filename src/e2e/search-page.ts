import type { Page } from 'playwright-core';
import { type SearchFilter, searchFilters } from '#search/filters.ts';
import { filterCounts, indexedEntries } from './indexed-entries.ts';

/** How many results a press on «Xem thêm kết quả» adds. */
export const pageSize = 10;
/** Selects the results shown. */
export const rows = '#ket-qua li';

export const filterNames = Object.keys(searchFilters) as SearchFilter[];
export const entries = indexedEntries();

/** The first value that an entry has for a filter. Throws when it has none. */
export function filterValueOf(path: string, name: SearchFilter): string {
	const value = entries.find((entry) => entry.path === path)?.filters[name]?.[0];
	if (!value) throw new Error(`${path} không có giá trị lọc «${name}»`);
	return value;
}

/** The address of the search page with `q` and filters. */
export function addressOf(search: Record<string, string>): string {
	return `/tim-kiem/?${new URLSearchParams(search)}`;
}

/** Waits until a search has ended, well or not; tells what the page then says and where its results lead. */
export async function settled(page: Page) {
	await page.waitForSelector('#phan-ket-qua[aria-busy=false]');
	const links = page.locator(`${rows} h3 a`);
	return {
		status: await page.locator('#trang-thai').innerText(),
		paths: await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
	};
}

/** What a screen reader was told last. */
export function announced(page: Page): Promise<string> {
	return page.locator('#thong-bao').innerText();
}

/** The link of a filter value; the lists around it are unfolded first. */
export async function facet(page: Page, name: SearchFilter, value: string) {
	const list = page.locator(`[data-filter="${name}"]`);
	await list.evaluate((group: HTMLDetailsElement) => {
		for (let fold: HTMLDetailsElement | null | undefined = group; fold; fold = fold.parentElement?.closest('details'))
			fold.open = true;
		if (!group.querySelector('[data-all]')) group.querySelector<HTMLElement>('button')?.click();
	});
	return list.locator(`[data-value="${value}"] a`);
}

/** Filter value → the number beside it. */
export function facetCounts(page: Page, name: SearchFilter): Promise<Record<string, number>> {
	return page
		.locator(`[data-filter="${name}"] li`)
		.evaluateAll((items) =>
			Object.fromEntries(
				items.map((item) => [
					(item as HTMLElement).dataset['value'],
					Number(item.querySelector('.count')?.textContent?.replaceAll('.', '')),
				]),
			),
		);
}

/** A search by one filter that has more than one page of results, whatever the archive holds. Throws when there is none. */
export function longSearch(): { address: string; count: number } {
	for (const name of filterNames) {
		const [most] = filterCounts(entries, name);
		if (most && most.count > pageSize) return { address: addressOf({ [name]: most.value }), count: most.count };
	}
	throw new Error(`bản dựng không có giá trị lọc nào được trên ${pageSize} mục, nên không thử được «Xem thêm»`);
}
