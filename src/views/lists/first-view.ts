import type { Period } from '#domain/periods.ts';
import { site } from '#site';
import type { List } from './list.ts';
import type { ListView, Onward } from './list-view.ts';
import { periodFacets } from './period-facets.ts';
import { periodLabel, periodWords } from './period-words.ts';

/** What the first page of a list shows: the newest items, and how one gets to the others. */
export function firstView<Item, Shown>(list: List<Item, Shown>): ListView<Shown> {
	const {
		name,
		lead,
		trail,
		items,
		periods,
		show,
		amount,
		count,
		yearsAbove,
		sides,
		empty,
		newest = site.lists.newest,
	} = list;
	const years = periodFacets(periods, (key) => periodLabel(key, list.undated));
	const byYear =
		years.length > 0 ? { id: 'theo-nam', title: 'Theo năm', items: years, plainWhenEmpty: false } : undefined;
	const isEmpty = items.length === 0;
	return {
		title: name,
		lead,
		trail,
		count: isEmpty && empty ? undefined : (count ?? amount(items.length)),
		noindex: isEmpty,
		items: show(items.slice(0, newest)),
		grouping: 'months',
		within: yearsAbove ? byYear : undefined,
		sides: [...(byYear && !yearsAbove ? [byYear] : []), ...(sides?.() ?? [])],
		onward: items.length > newest ? onward(list, newest) : undefined,
		around: undefined,
		empty: isEmpty ? empty : undefined,
	};
}

function onward<Item>({ items, periods, amount, undated }: List<Item, unknown>, newest: number): Onward | undefined {
	const next = placeOf(items[newest]!, periods);
	return (
		next && {
			shown: amount(newest),
			all: amount(items.length),
			next: { label: periodWords(next.key, undated), url: next.url },
		}
	);
}

/** The period whose page shows an item; a long list has one for each of its items. */
function placeOf<Item>(item: Item, periods: readonly Period<Item>[]): Period<Item> | undefined {
	for (const year of periods) {
		const shows = (period: Period<Item>) => period.parts.some((part) => part.includes(item));
		if (shows(year)) return year;
		const month = year.months.find(shows);
		if (month) return month;
	}
	return undefined;
}
