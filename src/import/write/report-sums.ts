import type { EntryReport, FileReport, FileStatus } from './report.ts';
import { labelsOf } from './report-entries.ts';
import { totalsOf } from './report-totals.ts';
import { wrapToColumns } from './terminal-width.ts';

type Collection = EntryReport['collection'];
/** Labels of the fields that every entry of a collection asks a person to look at. */
export type SharedLabels = ReadonlyMap<Collection, ReadonlySet<string>>;

/** Up to so many entries of a kind, each tells by itself what it needs. */
const maxAlone = 3;

const names: Record<Collection, string> = { 'tin-tuc': 'tin', 'van-ban': 'văn bản', 'diem-tin': 'tin dẫn' };

const done: Record<FileStatus, string> = {
	written: 'đã ghi',
	'would-write': 'sẽ ghi',
	skipped: 'bỏ qua',
	'same-item': 'chưa ghi vì đã có',
	refused: 'chưa nhập được',
	failed: 'lỗi',
};

/** What the report says once for all entries of a kind and not with each. */
export function sharedLabels(files: readonly FileReport[]): SharedLabels {
	const byCollection = Map.groupBy(
		files.flatMap(({ entries }) => entries),
		({ collection }) => collection,
	);
	return new Map(
		[...byCollection].map(([collection, entries]) => {
			const common = entries.map((entry) => new Set(labelsOf(entry))).reduce((one, other) => one.intersection(other));
			return [collection, entries.length > maxAlone ? common : new Set<string>()];
		}),
	);
}

/** The sums at the end of the table, and what every entry needs. */
export function sumLines(files: readonly FileReport[], shared: SharedLabels, width: number): string[] {
	const { byStatus, entries, drafts, warnings } = totalsOf(files);
	const parts = Object.entries(done).flatMap(([status, name]) => {
		const count = byStatus[status as FileStatus];
		return count ? `${count} ${name}` : [];
	});
	const made = Object.entries(entries).flatMap(([collection, count]) =>
		count > 0 ? `${count} ${names[collection as Collection]}` : [],
	);
	const needs = [...shared].flatMap(([collection, labels]) =>
		labels.size > 0 ? `Mọi ${names[collection]} đều cần xem: ${[...labels].join('; ')}` : [],
	);
	return [
		`${files.length} tệp${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`,
		...(made.length > 0 ? [`Mục: ${made.join(', ')}; ${drafts} mục còn là bản nháp`] : []),
		...(warnings > 0 ? [`Cảnh báo: ${warnings}`] : []),
		...needs,
	].flatMap((line) => wrapToColumns(line, width, '  '));
}
