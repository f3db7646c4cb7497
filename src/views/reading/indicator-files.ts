import { directionOf, directionWords } from '#domain/indicators.ts';
import { toCsv } from '#domain/tables.ts';
import { indicatorsUrl } from '#domain/urls.ts';
import type { FileKind } from '../file-kind.ts';
import { type IndicatorChart, indicatorCharts } from './indicator-charts.ts';

/** The values of every chart as CSV, below the page of its entry: a row an indicator, values as the table writes them. */
export const indicatorFiles: FileKind<IndicatorChart> = {
	name: 'số liệu biểu đồ trong bài',
	*files({ archive }) {
		for (const entry of archive.entries) {
			const count = 'charts' in entry.data ? entry.data.charts.length : 0;
			for (let index = 0; index < count; index++) {
				const path = indicatorsUrl(entry.url, index + 1).slice(1);
				yield { path, view: () => indicatorCharts(entry)[index]! };
			}
		}
	},
	write: ({ from, to, indicators }) =>
		toCsv([
			['Nhóm', 'Chỉ tiêu', 'Đơn vị', from, to, 'Chiều'],
			...indicators.map((one) => {
				const direction = directionOf(one);
				return [one.group, one.label, one.unit, one.from, one.to, direction ? directionWords[direction] : ''];
			}),
		]),
};
