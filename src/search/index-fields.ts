import { yearOf } from '#domain/archive.ts';
import { formatDate } from '#domain/dates.ts';
import { type DocumentEntry, type Entry, kindLabels } from '#domain/entry.ts';
import type { NumberPage } from '#domain/graph/citation-graph.ts';
import { issuerNameOf, whenOf } from '#domain/graph/naming.ts';
import { newestFirst } from '#domain/graph/number-pages.ts';
import { formatEntryPlace } from '#domain/labels.ts';
import { folderLabel } from '#domain/listing.ts';
import { completeness } from '#vocabulary/closed-lists.ts';
import { provinceName } from '#vocabulary/provinces.ts';
import type { SearchFilter } from './filters.ts';
import { recordKindId } from './record-kind.ts';

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
	/** ISO text that orders results by Pagefind's own search; empty when no date is known. */
	readonly sortKey: string;
	/** ISO day, month or year; empty when unknown. */
	readonly date: string;
	/** The document's own number, then the words that people put beside it; empty when it has none. */
	readonly number: string;
	/** Empty when there is none. */
	readonly summary: string;
}

export function indexFieldsOf(entry: Entry): IndexFields {
	return {
		filters: filterValues(entry),
		line: resultLine(entry),
		sortKey: entry.sortKey,
		date: entry.date?.on ?? '',
		number: entry.kind === 'van-ban' ? numberOf(entry) : '',
		summary: entry.data.summary ?? '',
	};
}

/** The page of a number, as a kind beside news, documents and briefs. */
export const recordKind = { filter: 'loai', id: recordKindId, label: 'Hồ sơ số hiệu' } as const satisfies FilterValue;

export function indexFieldsOfNumber({ number, documents, open }: NumberPage): IndexFields {
	const [newest, ...others] = newestFirst(documents);
	const which =
		newest && others.length === 0 ? [issuerNameOf(newest), whenOf(newest)] : [`${documents.length} văn bản cùng số`];
	return {
		filters: [recordKind],
		line: [recordKind.label, ...which].filter(Boolean).join(' · '),
		sortKey: newest?.date ?? '',
		date: newest?.date ?? '',
		number: [
			number,
			...documents.flatMap((document) => [document.typeWord, issuerNameOf(document), yearOnly(document.date)]),
		]
			.filter(Boolean)
			.join(' '),
		summary: recordSummary(documents, open),
	};
}

/** What the result of a number's page says: how often it is cited, and whether the archive holds its text. */
function recordSummary(documents: NumberPage['documents'], open: NumberPage['open']): string {
	const citing = new Set([...documents.flatMap(({ citedIn }) => citedIn), ...open].map(({ from }) => from.id)).size;
	const held = documents.filter((document) => document.held).length;
	const text = held === 0 ? 'kho chưa có toàn văn' : `kho có ${held} trong ${documents.length} văn bản`;
	return citing > 0
		? `Được nhắc đến trong ${citing} mục; ${text}.`
		: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function numberOf({ data: { number }, type, issuer, date }: DocumentEntry): string {
	return number ? [number, type.name, issuer.name, issuer.shortName, yearOnly(date?.on)].filter(Boolean).join(' ') : '';
}

function yearOnly(date: string | undefined): string | undefined {
	return date?.slice(0, 4);
}

/** The filter values of an entry. Provinces are those of today. */
export function filterValues(entry: Entry): FilterValue[] {
	const places = [...new Set(entry.provinces.map(({ currentId }) => currentId))];
	return [
		{ filter: 'loai', id: entry.kind, label: kindLabels[entry.kind] },
		...places.map((id) => ({ filter: 'tinh' as const, id, label: provinceName(id).shortName })),
		...entry.topics.map(({ id, name }) => ({ filter: 'chu-de' as const, id, label: name })),
		...(entry.kind === 'van-ban'
			? [
					{ filter: 'loai-van-ban' as const, id: entry.type.id, label: entry.type.name },
					{ filter: 'co-quan' as const, id: entry.issuer.id, label: entry.issuer.shortName ?? entry.issuer.name },
				]
			: []),
		{ filter: 'nam', id: yearOf(entry), label: folderLabel(yearOf(entry)) },
		{ filter: 'muc-do', id: entry.data.completeness, label: completeness[entry.data.completeness] },
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
