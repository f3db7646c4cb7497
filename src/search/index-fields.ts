import { yearOf } from '#domain/archive.ts';
import { formatDate } from '#domain/dates.ts';
import { type Entry, kindLabels } from '#domain/entry.ts';
import type { NumberPage } from '#domain/graph/citation-graph.ts';
import { issuerNameOf, whenOf } from '#domain/graph/naming.ts';
import { newestFirst } from '#domain/graph/number-pages.ts';
import { formatEntryPlace } from '#domain/labels.ts';
import { folderLabel } from '#domain/listing.ts';
import { provinceName } from '#vocabulary/provinces.ts';
import type { SearchFilter } from './filters.ts';

export interface FilterValue {
	readonly filter: SearchFilter;
	/** What the index and the address of a search hold; it stays when a label changes. */
	readonly id: string;
	readonly label: string;
}

/** What the index holds of a page beside its text. */
export interface IndexFields {
	readonly filters: readonly FilterValue[];
	/** The line above a result that tells what it is. */
	readonly line: string;
	/** ISO text that orders results without a query; empty when no date is known. */
	readonly sortKey: string;
}

export function indexFieldsOf(entry: Entry): IndexFields {
	return { filters: filterValues(entry), line: resultLine(entry), sortKey: entry.sortKey };
}

/** The page of a number, as a kind beside news, documents and briefs. */
export const recordKind = { filter: 'loai', id: 'so-hieu', label: 'Hồ sơ số hiệu' } as const satisfies FilterValue;

export function indexFieldsOfNumber({ documents }: NumberPage): IndexFields {
	const [newest, ...others] = newestFirst(documents);
	const which =
		newest && others.length === 0 ? [issuerNameOf(newest), whenOf(newest)] : [`${documents.length} văn bản cùng số`];
	return {
		filters: [recordKind],
		line: [recordKind.label, ...which].filter(Boolean).join(' · '),
		sortKey: newest?.date ?? '',
	};
}

/** The filter values of an entry. Provinces are those of today. */
export function filterValues(entry: Entry): FilterValue[] {
	const places = [...new Set(entry.provinces.map(({ currentId }) => currentId))];
	return [
		{ filter: 'loai', id: entry.kind, label: kindLabels[entry.kind] },
		...places.map((id) => ({ filter: 'tinh' as const, id, label: provinceName(id).shortName })),
		...entry.topics.map(({ id, name }) => ({ filter: 'chu-de' as const, id, label: name })),
		...(entry.kind === 'van-ban'
			? [{ filter: 'loai-van-ban' as const, id: entry.type.id, label: entry.type.name }]
			: []),
		{ filter: 'nam', id: yearOf(entry), label: folderLabel(yearOf(entry)) },
	];
}

/** The line above a result that tells what it is: number and issuer of a document, place, date. */
export function resultLine(entry: Entry): string {
	const what =
		entry.kind === 'van-ban'
			? [`${entry.type.name} ${entry.data.number ?? '(chưa rõ số)'}`, entry.issuer.shortName ?? entry.issuer.name]
			: [kindLabels[entry.kind], formatEntryPlace(entry)];
	return [...what, entry.date ? formatDate(entry.date) : 'chưa rõ ngày'].join(' · ');
}
