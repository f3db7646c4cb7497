import { kindLabels } from '#domain/entry.ts';
import { fileOf } from '#domain/health/folders.ts';
import type { Health, MeasureResult } from '#domain/health/health-of.ts';
import { wantedList } from '#domain/health/wanted-list.ts';
import { toCsv } from '#domain/tables.ts';
import type { PageKind } from './page-kind.ts';

/** A whole list behind one part of the page about the state of the archive. */
export interface HealthListView {
	/** The header row first. */
	readonly rows: readonly (readonly string[])[];
	/** The column whose values, below the header, are paths of the site. */
	readonly addressColumn: number;
}

/** The lists of all measures, those that found nothing too, so that their addresses stay. */
export const healthLists: PageKind<HealthListView> = {
	route: 'tinh-trang-kho/[list].csv',
	pages({ health }) {
		const { measures, wanted } = health();
		return [
			...measures.map((measure) => ({ params: { list: measure.id }, view: () => entryRows(measure) })),
			{ params: { list: wantedList }, view: () => wantedRows(wanted) },
		];
	},
};

/**
 * A list as CSV. `addressOf` makes the public address of a path of the site: who reads the file elsewhere cannot tell where
 * the archive stands.
 */
export function healthCsv({ rows, addressColumn }: HealthListView, addressOf: (path: string) => string): string {
	const [header = [], ...lines] = rows;
	return toCsv([header, ...lines.map((line) => line.with(addressColumn, addressOf(line[addressColumn]!)))]);
}

/** A withdrawn entry is listed by its file: its title may be why it is gone. */
function entryRows({ found }: MeasureResult): HealthListView {
	const header = ['Tiêu đề', 'Loại', 'Tệp', 'Địa chỉ', 'Ghi chú'];
	const lines = found.map(({ entry, note = '' }) => [
		entry.data.withdrawn ? '' : entry.data.title,
		kindLabels[entry.kind],
		`content/${fileOf(entry)}`,
		entry.url,
		note,
	]);
	return { rows: [header, ...lines], addressColumn: 3 };
}

function wantedRows(wanted: Health['wanted']): HealthListView {
	const header = ['Văn bản', 'Cơ quan ban hành', 'Thời gian', 'Số mục nhắc đến', 'Số lần nhắc', 'Địa chỉ'];
	const lines = wanted.map(({ name, issuer = '', when, entries, mentions, url }) => [
		name,
		issuer,
		when,
		String(entries),
		String(mentions),
		url,
	]);
	return { rows: [header, ...lines], addressColumn: 5 };
}
