import type { Archive } from '#domain/archive.ts';
import { formatBound, formatDate } from '#domain/dates.ts';
import type { DocumentEntry } from '#domain/entry.ts';
import type { CitedDocument } from '#domain/graph/cited-document.ts';
import { entryOf, referenceTo } from '#domain/graph/reference.ts';
import { timelineOf } from '#domain/graph/timeline.ts';
import { formatEntryPlace } from '#domain/labels.ts';
import { urls } from '#domain/urls.ts';
import { type DocumentLink, documentLink } from '../documents/document-link.ts';

/** Directives on the topics of a document in its province, on a line of years. */
export interface Timeline {
	readonly place: string;
	/** Where those are listed that the line leaves out; undefined when it leaves out none. */
	readonly more: { readonly shown: number; readonly url: string; readonly name: string } | undefined;
	readonly years: readonly { readonly title: string; readonly documents: readonly TimelineItem[] }[];
}

export interface TimelineItem {
	/** The day within its year: «25/10», «tháng 10», empty when only the year is known. */
	readonly day: string;
	/** The name of the page's own document, which is no link. */
	readonly own: string | undefined;
	/** Undefined for the page's own document. */
	readonly link: DocumentLink | undefined;
}

/** Undefined for fewer than three documents. */
export function timelineView(document: DocumentEntry, archive: Archive): Timeline | undefined {
	const timeline = timelineOf(document, archive);
	if (!timeline) return undefined;
	const self = archive.graph.held.get(document.id);
	const itemsOf = (documents: readonly CitedDocument[]) => documents.map((cited) => itemOf(cited, self, archive));
	return {
		place: formatEntryPlace(document),
		more: timeline.hasMore ? { shown: timeline.shown, ...wholeList(document) } : undefined,
		years: [
			...timeline.years.map(({ year, documents }) => ({ title: year, documents: itemsOf(documents) })),
			...(timeline.undated.length > 0 ? [{ title: 'Chưa rõ', documents: itemsOf(timeline.undated) }] : []),
		],
	};
}

function wholeList(document: DocumentEntry): { url: string; name: string } {
	const [place, ...places] = new Set(document.provinces.map(({ currentId }) => currentId));
	return place && places.length === 0
		? { url: urls.province(place), name: `trang ${formatEntryPlace(document)}` }
		: { url: urls.numbers(), name: 'danh sách số hiệu văn bản' };
}

function itemOf(cited: CitedDocument, self: CitedDocument | undefined, archive: Archive): TimelineItem {
	const reference = referenceTo(cited, archive);
	const own = cited === self;
	return {
		day: dayOf(cited, archive),
		own: own ? `Văn bản này: ${reference.name}` : undefined,
		link: own ? undefined : documentLink(reference, false),
	};
}

function dayOf(cited: CitedDocument, archive: Archive): string {
	const entry = entryOf(cited, archive);
	if (entry && !entry.date) return formatBound(entry.dateMissing);
	const on = entry?.date?.on ?? cited.date ?? '';
	return on.length < 7 ? '' : formatDate({ on: on.slice(0, 10) }).slice(0, -5);
}
