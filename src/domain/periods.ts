import { undatedFolder } from './entry-path.ts';
import { periodUrls } from './urls.ts';

/** A year, a month of it, or the undated items of a list. */
export interface Period<Item> {
	/** `2025`, `2025-03`, `khong-ngay`. */
	readonly key: string;
	readonly url: string;
	/** All its items, those of its months too. */
	readonly count: number;
	/** The items on its own pages, newest first on each; the earliest page first, so that a new item changes the last only. */
	readonly parts: readonly (readonly Item[])[];
	/** The months with a page, in the order of the year. */
	readonly months: readonly Period<Item>[];
	/** A long year: its pages show only what belongs to no month. */
	readonly byMonth: boolean;
}

export interface PeriodRules<Item> {
	/** The date as far as it is known: `2025-03-17`, `2025-03`, `2025`; empty when it is not. */
	readonly whenOf: (item: Item) => string;
	readonly urls: PeriodAddresses;
	/** A year with more items is shown by month. */
	readonly mostInYear: number;
	readonly mostOnPage: number;
	/** Years (or `khong-ngay`) that have a page even when they are empty. */
	readonly standing?: Iterable<string>;
	/** Whether all twelve months of every year have a page. */
	readonly everyMonth?: boolean;
}

export interface PeriodAddresses {
	readonly year: (year: string) => string;
	readonly month: (year: string, month: string) => string;
	readonly undated: string;
}

/** The addresses of the periods of a list that has no pages of years but these. */
export function addressesBelow(list: string): PeriodAddresses {
	const year = (year: string) => periodUrls.year(list, year);
	return { year, month: (of, month) => periodUrls.month(year(of), month), undated: periodUrls.undated(list) };
}

/** Sorts items (newest first) into years, newest first, and the undated last; long years into months. Linear. */
export function periodsOf<Item>(items: readonly Item[], rules: PeriodRules<Item>): Period<Item>[] {
	const years = new Map<string, Item[]>(Array.from(rules.standing ?? [], (year) => [year, []]));
	for (const item of items) addTo(years, rules.whenOf(item).slice(0, 4) || undatedFolder, item);
	return [...years]
		.sort(([a], [b]) => Number(a === undatedFolder) - Number(b === undatedFolder) || (a < b ? 1 : -1))
		.map(([key, own]) => (key === undatedFolder ? undated(own, rules) : yearOf(key, own, rules)));
}

function undated<Item>(items: readonly Item[], { urls, mostOnPage }: PeriodRules<Item>): Period<Item> {
	return { ...simple(undatedFolder, urls.undated, items, mostOnPage), count: items.length };
}

function yearOf<Item>(year: string, items: readonly Item[], rules: PeriodRules<Item>): Period<Item> {
	const { urls, mostInYear, mostOnPage, everyMonth = false, whenOf } = rules;
	const byMonth = items.length > mostInYear;
	const months = new Map<string, Item[]>(everyMonth ? monthNumbers.map((month) => [month, []]) : []);
	const without: Item[] = [];
	for (const item of items) {
		const month = whenOf(item).slice(5, 7);
		if (month) addTo(months, month, item);
		else without.push(item);
	}
	return {
		...simple(year, urls.year(year), byMonth ? without : items, mostOnPage),
		count: items.length,
		byMonth,
		months:
			byMonth || everyMonth
				? [...months]
						.sort(([a], [b]) => (a < b ? -1 : 1))
						.map(([month, own]) => simple(`${year}-${month}`, urls.month(year, month), own, mostOnPage))
				: [],
	};
}

const monthNumbers = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

function simple<Item>(key: string, url: string, items: readonly Item[], mostOnPage: number): Period<Item> {
	const parts: (readonly Item[])[] = [];
	for (let end = items.length; end > 0; end -= mostOnPage) parts.push(items.slice(Math.max(0, end - mostOnPage), end));
	return { key, url, count: items.length, parts: parts.length > 0 ? parts : [[]], months: [], byMonth: false };
}

function addTo<Item>(groups: Map<string, Item[]>, key: string, item: Item) {
	const group = groups.get(key);
	if (group) group.push(item);
	else groups.set(key, [item]);
}
