import { kindLabels } from '#domain/entry.ts';
import { toCsv } from '#domain/tables.ts';
import { fileOf } from './folders.ts';
import type { Health, MeasureResult } from './health-of.ts';

/** The id of the list of documents that the archive should hold; it is no measure of entries. */
export const wantedList = 'nen-co';

/**
 * Every list in full as CSV, in the form that `getStaticPaths` returns. `addressOf` makes the public address of a site path:
 * who reads the file elsewhere cannot tell where the archive stands.
 */
export function pathsOfHealthLists({ measures, wanted }: Health, addressOf: (path: string) => string) {
	return [
		...measures.map((measure) => ({
			params: { list: measure.id },
			props: { csv: toCsv(entryRows(measure, addressOf)) },
		})),
		{ params: { list: wantedList }, props: { csv: toCsv(wantedRows(wanted, addressOf)) } },
	];
}

/** A withdrawn entry is listed by its file: its title may be why it is gone. */
function entryRows({ found }: MeasureResult, addressOf: (path: string) => string): string[][] {
	return [
		['Tiêu đề', 'Loại', 'Tệp', 'Địa chỉ', 'Ghi chú'],
		...found.map(({ entry, note = '' }) => [
			entry.data.withdrawn ? '' : entry.data.title,
			kindLabels[entry.kind],
			`content/${fileOf(entry)}`,
			addressOf(entry.url),
			note,
		]),
	];
}

function wantedRows(wanted: Health['wanted'], addressOf: (path: string) => string): string[][] {
	return [
		['Văn bản', 'Cơ quan ban hành', 'Thời gian', 'Số mục nhắc đến', 'Số lần nhắc', 'Địa chỉ'],
		...wanted.map(({ name, issuer = '', when, entries, mentions, url }) => [
			name,
			issuer,
			when,
			String(entries),
			String(mentions),
			addressOf(url),
		]),
	];
}
