import { cardOf } from '#cards/card-address.ts';
import type { Archive } from '#domain/archive.ts';
import { machineDate } from '#domain/dates.ts';
import type { Entry } from '#domain/entry.ts';
import type { Collection } from '#domain/entry-path.ts';
import { type Revisions, updatedOn } from '#domain/revisions.ts';
import { tableName } from '#domain/urls.ts';
import { central } from '#vocabulary/provinces.ts';
import { type RelatedFact, relatedFacts } from './cited-facts.ts';
import { type DocumentFacts, documentFacts } from './document-facts.ts';

/**
 * What the head of an entry's page is made from: values alone, because it is part of what decides whether the page is
 * rendered anew. Unknown values are undefined and are told nowhere. Dates are as exact as the archive knows them (`2018`).
 */
export interface EntryFacts {
	readonly kind: Collection;
	readonly url: string;
	readonly title: string;
	/** The summary, else the abstract of a document. */
	readonly abstract: string | undefined;
	/** ISO; with the offset of Vietnam when the hour is known. */
	readonly date: string | undefined;
	/** The day on which title, summary or text last changed after the publication in the archive. */
	readonly updatedOn: string | undefined;
	/** The day of the event that news tell of. */
	readonly eventOn: string | undefined;
	/** The main topic first. */
	readonly topics: readonly string[];
	/** «Tỉnh Lai Châu», as named at the time. */
	readonly places: readonly string[];
	readonly source: SourceFacts | undefined;
	readonly rights: string;
	/** The text is the archive's own, a summary or a description, and so under its licence. */
	readonly inOurWords: boolean;
	/** Site path of the picture. */
	readonly card: string;
	readonly related: readonly RelatedFact[];
	/** Addresses of its tables and files. */
	readonly items: readonly string[];
	/** Of documents only. */
	readonly document: DocumentFacts | undefined;
}

/** Where an item was taken from. */
export interface SourceFacts {
	readonly name: string;
	readonly url: string | undefined;
	readonly author: string | undefined;
}

/** The facts of an entry that stands in the archive.. */
export function entryFacts(entry: Entry, archive: Archive, revisions: Revisions): EntryFacts {
	const { kind, url, data, date, topics, provinces } = entry;
	const { title, summary, source, rights, completeness } = data;
	const tables = Array.from({ length: entry.tables }, (_, index) => `${url}${tableName(index + 1)}.csv`);
	return {
		kind,
		url,
		title,
		abstract: summary ?? (entry.kind === 'van-ban' ? entry.data.abstract : undefined),
		date: date && machineDate(date),
		updatedOn: updatedOn(revisions, date?.on),
		eventOn: 'eventOn' in data && data.eventOn ? machineDate(data.eventOn) : undefined,
		topics: topics.map(({ name }) => name),
		places: provinces.filter(({ id }) => id !== central.id).map(({ fullName }) => fullName),
		source: source && { name: source.name, url: source.url, author: source.author },
		rights,
		inOurWords: completeness === 'summary' || completeness === 'metadata',
		card: cardOf(entry, archive),
		related: relatedFacts(entry.id, archive),
		items: [...tables, ...('files' in data ? data.files.map((file) => file.url) : [])],
		document: entry.kind === 'van-ban' ? documentFacts(entry, archive) : undefined,
	};
}
