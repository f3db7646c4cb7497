import type { Entry } from '#domain/entry.ts';
import { type Indicator, indicatorsOf } from '#domain/indicators.ts';
import { tablesOf } from '#domain/tables.ts';
import { indicatorsUrl } from '#domain/urls.ts';

/** A table of the text whose values are drawn. */
export interface IndicatorChart {
	readonly title: string;
	readonly table: number;
	/** The headers of the columns with the values. */
	readonly from: string;
	readonly to: string;
	readonly note: string | undefined;
	/** Empty where the table is not as front matter says, which the checks refuse. */
	readonly indicators: readonly Indicator[];
	readonly csv: string;
}

/** The charts of an entry, in the order of its front matter. */
export function indicatorCharts(entry: Entry): IndicatorChart[] {
	const { data, url } = entry;
	const stated = 'charts' in data ? data.charts : [];
	const tables = stated.length > 0 ? tablesOf(entry.body) : [];
	return stated.map((chart, index) => {
		const { title, table, from, to, note } = chart;
		const { indicators } = indicatorsOf(tables, chart);
		return { title, table, from, to, note, indicators, csv: indicatorsUrl(url, index + 1) };
	});
}
