import type { Period } from './periods.ts';
import { periodUrls } from './urls.ts';

/** One page of a period. */
export interface PeriodPage<Item> {
	readonly url: string;
	readonly period: Period<Item>;
	/** The year of a month. */
	readonly year: Period<Item> | undefined;
	/** From 1. */
	readonly part: number;
	/** Newest first. */
	readonly items: readonly Item[];
	/** What is earlier: the part before, else the period before that has a page. */
	readonly before: Place<Item> | undefined;
	readonly after: Place<Item> | undefined;
}

/** A period, or a part of it when there are several. */
export interface Place<Item> {
	readonly period: Period<Item>;
	readonly part: number;
	readonly url: string;
}

/** All pages of the periods of a list. A year stands between years; a month also between months of other years. */
export function* pagesOfPeriods<Item>(periods: readonly Period<Item>[]): Generator<PeriodPage<Item>> {
	const years = periods.filter(({ key }) => /^\d/.test(key)).toReversed();
	const months = years.flatMap((year) => (year.months.length > 0 ? year.months : [year]));
	const yearAt = new Map(years.map((year, index) => [year, index]));
	const monthAt = new Map(months.map((month, index) => [month, index]));
	for (const period of periods) {
		const at = yearAt.get(period);
		yield* pagesOf(period, undefined, neighbours(years, at));
		for (const month of period.months) yield* pagesOf(month, period, neighbours(months, monthAt.get(month)));
	}
}

function neighbours<Item>(periods: readonly Period<Item>[], at: number | undefined) {
	return at === undefined ? [undefined, undefined] : [periods[at - 1], periods[at + 1]];
}

function* pagesOf<Item>(
	period: Period<Item>,
	year: Period<Item> | undefined,
	[before, after]: (Period<Item> | undefined)[],
): Generator<PeriodPage<Item>> {
	for (const [index, items] of period.parts.entries()) {
		const part = index + 1;
		yield {
			url: periodUrls.part(period.url, part),
			period,
			year,
			part,
			items,
			before: part > 1 ? placeOf(period, part - 1) : before && placeOf(before, 1),
			after: part < period.parts.length ? placeOf(period, part + 1) : after && placeOf(after, 1),
		};
	}
}

function placeOf<Item>(period: Period<Item>, part: number): Place<Item> {
	return { period, part, url: periodUrls.part(period.url, part) };
}
