import { pagesOfPeriods } from '#domain/period-pages.ts';
import { addressesBelow, type Period, type PeriodAddresses, periodsOf } from '#domain/periods.ts';
import { site } from '#site';
import { firstView } from './first-view.ts';
import type { EmptyText, ListView, Side, Step } from './list-view.ts';
import { periodView } from './period-view.ts';

/** A list of the archive: what it holds and how its pages are told. */
export interface List<Item, Shown> {
	readonly url: string;
	readonly name: string;
	readonly lead?: string | undefined;
	/** To the list, itself left out. */
	readonly trail: readonly Step[];
	/** Newest first. */
	readonly items: readonly Item[];
	/** The date of an item as far as it is known: `2025-03-17`, `2025-03`, `2025`; empty when it is not. */
	readonly whenOf: (item: Item) => string;
	/** Empty for a list whose first page shows everything, unless its years always have pages. */
	readonly periods: readonly Period<Item>[];
	/** What is shown of the items of one page. */
	readonly show: (items: readonly Item[]) => readonly Shown[];
	/** The same on the page of a period, where its items stand in another order. */
	readonly showInPeriod?: (items: readonly Item[]) => readonly Shown[];
	/** «28 tin». */
	readonly amount: (count: number) => string;
	/** How many there are, on the first page, where that takes more words. */
	readonly count?: string;
	/** What the undated are called, «Chưa rõ ngày» unless told. */
	readonly undated?: string;
	/** The title of a period's page, from its words: «năm 2025», «tháng 3 năm 2025», «chưa rõ ngày». */
	readonly periodTitle?: (words: string) => string;
	/** Sides of the first page besides the years. */
	readonly sides?: () => readonly Side[];
	/** Of the list; a period has words of its own. */
	readonly empty?: EmptyText;
	/** The years stand before the items of the first page, which need the whole width. */
	readonly yearsAbove?: boolean;
	/** The months stand beside the items of a year, since each of them has a page. */
	readonly monthsBeside?: boolean;
	/** Items on the first page; the site's usual number unless told. */
	readonly newest?: number;
}

/** A page of a list: where it stands and what it shows. */
export interface PageOfList<Shown, Item = unknown> {
	readonly url: string;
	/** `2025`, `2025-03`, `khong-ngay`; absent for the first page. */
	readonly period?: string;
	/** What the page stands for, shown on it or on those below it; an empty page is kept out of search engines. */
	readonly holds: readonly Item[];
	readonly view: () => ListView<Shown>;
}

/** The first page of a list, then those of its periods. */
export function* pagesOfList<Item, Shown>(list: List<Item, Shown>): Generator<PageOfList<Shown, Item>> {
	yield firstPage(list);
	yield* periodPages(list);
}

/** The first page of a list. */
export function firstPage<Item, Shown>(list: List<Item, Shown>): PageOfList<Shown, Item> {
	return { url: list.url, holds: list.items, view: () => firstView(list) };
}

/** The pages of its periods. */
export function* periodPages<Item, Shown>(list: List<Item, Shown>): Generator<PageOfList<Shown, Item>> {
	for (const page of pagesOfPeriods(list.periods)) {
		const { url, period, items } = page;
		// The months of a long year stand on its first page.
		const holds = page.part === 1 && period.byMonth ? everyItemOf(period) : items;
		yield { url, period: period.key, holds, view: () => periodView(list, page) };
	}
}

function everyItemOf<Item>(year: Period<Item>): Item[] {
	return [year, ...year.months].flatMap(({ parts }) => parts.flat());
}

/** The periods of a list that needs them: what its first page shows wholly has none. */
export function periodsWhenLong<Item>(
	items: readonly Item[],
	url: string,
	whenOf: (item: Item) => string,
	{ newest, year, page }: ListSizes = site.lists,
): Period<Item>[] {
	if (items.length <= newest) return [];
	return periodsOf(items, { whenOf, urls: addressesBelow(url), mostInYear: year, mostOnPage: page });
}

/** The periods of a list whose years always have pages, also those of which only tombstones are left. */
export function standingPeriods<Item>(
	items: readonly Item[],
	rules: {
		readonly urls: PeriodAddresses;
		readonly whenOf: (item: Item) => string;
		readonly standing: Iterable<string>;
		readonly everyMonth?: boolean;
	},
): Period<Item>[] {
	return periodsOf(items, { ...rules, mostInYear: site.lists.year, mostOnPage: site.lists.page });
}

export interface ListSizes {
	/** On the first page. */
	readonly newest: number;
	/** A year with more is shown by month. */
	readonly year: number;
	/** On any page. */
	readonly page: number;
}
