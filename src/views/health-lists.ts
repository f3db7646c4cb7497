import { kindLabels } from '#domain/entry.ts';
import { fileOf } from '#domain/health/folders.ts';
import type { Health, MeasureResult } from '#domain/health/health-of.ts';
import { wantedList } from '#domain/health/wanted-list.ts';
import { publicUrl, type SiteAddress } from '#domain/site-address.ts';
import { toCsv } from '#domain/tables.ts';
import { healthListUrl } from '#domain/urls.ts';
import type { FileKind } from './file-kind.ts';

/** Rows, the header row first. */
type HealthListView = readonly (readonly string[])[];

/**
 * The whole list behind each part of the page about the state of the archive, as CSV with whole addresses; those of measures
 * that found nothing too, so that their addresses stay.
 */
export const healthLists: FileKind<HealthListView> = {
	name: 'danh sách tình trạng kho',
	files({ health, address }) {
		const { measures, wanted } = health();
		return [
			...measures.map((measure) => ({ path: pathOf(measure.id), view: () => entryRows(measure, address) })),
			{ path: pathOf(wantedList), view: () => wantedRows(wanted, address) },
		];
	},
	write: toCsv,
};

function pathOf(list: string): string {
	return healthListUrl(list).slice(1);
}

/** A withdrawn entry is listed by its file: its title may be why it is gone. */
function entryRows({ found }: MeasureResult, address: SiteAddress): HealthListView {
	const header = ['Tiêu đề', 'Loại', 'Tệp', 'Địa chỉ', 'Ghi chú'];
	const lines = found.map(({ entry, note = '' }) => [
		entry.data.withdrawn ? '' : entry.data.title,
		kindLabels[entry.kind],
		`content/${fileOf(entry)}`,
		publicUrl(entry.url, address),
		note,
	]);
	return [header, ...lines];
}

function wantedRows(wanted: Health['wanted'], address: SiteAddress): HealthListView {
	const header = ['Văn bản', 'Cơ quan ban hành', 'Thời gian', 'Số mục nhắc đến', 'Số lần nhắc', 'Địa chỉ'];
	const lines = wanted.map(({ name, issuer = '', when, entries, mentions, url }) => [
		name,
		issuer,
		when,
		String(entries),
		String(mentions),
		publicUrl(url, address),
	]);
	return [header, ...lines];
}
