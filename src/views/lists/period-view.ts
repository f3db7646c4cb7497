import { formatDay } from '#domain/dates.ts';
import { undatedFolder } from '#domain/entry-path.ts';
import type { PeriodPage, Place } from '#domain/period-pages.ts';
import { periodUrls } from '#domain/urls.ts';
import type { List } from './list.ts';
import type { Around, EmptyText, ListView, Side, Step } from './list-view.ts';
import { periodFacets } from './period-facets.ts';
import { periodLabel, periodWords } from './period-words.ts';

/** What the page of a period shows; of the rest of the archive nothing but its neighbours, so that it stays as it is. */
export function periodView<Item, Shown>(list: List<Item, Shown>, page: PeriodPage<Item>): ListView<Shown> {
	const {
		name,
		trail,
		show,
		showInPeriod = show,
		periodTitle = (words: string) => `${name}: ${words}`,
		monthsBeside,
	} = list;
	const { period, year, part, items } = page;
	const title = periodTitle(periodWords(period.key, list.undated));
	const months = periodFacets(period.months, (key) => `Tháng ${Number(key.slice(5))}`);
	const byMonth: Side = { id: 'theo-thang', title: 'Theo tháng', items: months, plainWhenEmpty: true };
	const isEmpty = period.count === 0;
	return {
		title: part > 1 ? `${title}, phần ${part}` : title,
		lead: undefined,
		trail: [
			...trail,
			{ label: name, url: list.url },
			...(year ? [{ label: periodLabel(year.key), url: year.url }] : []),
			...(part > 1 ? [{ label: monthWithin(period.key, list.undated), url: period.url }] : []),
		],
		count: isEmpty ? undefined : countOf(list, page),
		noindex: isEmpty,
		items: showInPeriod(items),
		grouping: year ? 'none' : 'months-of-year',
		within: period.byMonth && part === 1 ? byMonth : undefined,
		sides: monthsBeside && !period.byMonth && months.length > 0 ? [byMonth] : [],
		onward: undefined,
		around: aroundOf(list, page),
		empty: isEmpty ? emptyText(list, page) : undefined,
	};
}

/** A part tells what it shows itself; the first page of a long year counts the whole year. */
function countOf<Item>({ amount, whenOf }: List<Item, unknown>, { period, part, items }: PeriodPage<Item>): string {
	if (period.byMonth && part === 1) return amount(period.count);
	if (period.parts.length === 1) return amount(items.length);
	const days = items.map(whenOf).filter((on) => on.length >= 10);
	const [from, to] = [days.at(-1), days[0]].map((on) => on && formatDay(on));
	const span = from && to ? (from === to ? `, ngày ${from}` : `, từ ${from} đến ${to}`) : '';
	return `${amount(items.length)} (phần ${part}${span})`;
}

function aroundOf<Item>(list: List<Item, unknown>, { period, year, part, before, after }: PeriodPage<Item>): Around {
	const stepTo = (place: Place<Item>): Step => ({
		label: place.period === period ? `Phần ${place.part}` : periodLabel(place.period.key, list.undated),
		url: place.url,
	});
	const addresses = period.parts.map((_, index) => periodUrls.part(period.url, index + 1));
	return {
		before: before && stepTo(before),
		up: year ? { label: periodLabel(year.key), url: year.url } : { label: list.name, url: list.url },
		after: after && stepTo(after),
		parts: part === 1 && addresses.length > 1 ? addresses.map((url, index) => ({ label: String(index + 1), url })) : [],
	};
}

function emptyText<Item>({ name, url }: List<Item, unknown>, { period, year }: PeriodPage<Item>): EmptyText {
	if (year)
		return {
			text: 'Không có tư liệu nào trong tháng này.',
			elsewhere: { label: `Xem cả năm ${year.key}`, url: year.url },
		};
	const text =
		period.key === undatedFolder ? 'Không có tư liệu nào chưa rõ ngày.' : 'Không có tư liệu nào trong năm này.';
	return { text, elsewhere: { label: name, url } };
}

/** «Tháng 3» below a year that the trail has named, else the whole name. */
function monthWithin(key: string, undated: string | undefined): string {
	return /^\d{4}-/.test(key) ? `Tháng ${Number(key.slice(5))}` : periodLabel(key, undated);
}
