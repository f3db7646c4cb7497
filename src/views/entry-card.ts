import type { DocumentEntry, Entry } from '#domain/entry.ts';
import type { Collection } from '#domain/entry-path.ts';
import { formatEntryPlace } from '#domain/labels.ts';
import type { ArchiveDate, Missing } from '#schema/dates.ts';
import type { completeness } from '#vocabulary/closed-lists.ts';

/** An entry as lists and other pages show it: plain data, all that they show of it and nothing else. */
export interface EntryCard {
	readonly kind: Collection;
	readonly url: string;
	readonly title: string;
	readonly summary: string | undefined;
	readonly date: ArchiveDate | undefined;
	readonly dateMissing: Missing | undefined;
	/** «Bắc Giang (nay là Bắc Ninh)». */
	readonly place: string;
	/** The main topic. */
	readonly topic: { readonly id: string; readonly name: string };
	readonly completeness: keyof typeof completeness;
	/** Of documents only. */
	readonly document: DocumentCard | undefined;
}

export interface DocumentCard {
	readonly number: string | undefined;
	readonly abstract: string | undefined;
	readonly type: { readonly id: string; readonly name: string };
	/** `name` is the short name where there is one. */
	readonly issuer: { readonly id: string; readonly name: string };
}

const cards = new WeakMap<Entry, EntryCard>();

/** The card of an entry; the same object each time, because an entry stands in many lists. */
export function cardOf(entry: Entry): EntryCard {
	const known = cards.get(entry);
	if (known) return known;
	const { kind, url, data, date, dateMissing, topics } = entry;
	const card: EntryCard = {
		kind,
		url,
		title: data.title,
		summary: data.summary,
		date,
		dateMissing,
		place: formatEntryPlace(entry),
		topic: { id: topics[0].id, name: topics[0].name },
		completeness: data.completeness,
		document: kind === 'van-ban' ? documentCard(entry) : undefined,
	};
	cards.set(entry, card);
	return card;
}

function documentCard({ data, type, issuer }: DocumentEntry): DocumentCard {
	return {
		number: data.number,
		abstract: data.abstract,
		type: { id: type.id, name: type.name },
		issuer: { id: issuer.id, name: issuer.shortName ?? issuer.name },
	};
}
