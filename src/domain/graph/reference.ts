import type { Archive } from '#domain/archive.ts';
import { citedSubject } from '#domain/cited-subject.ts';
import { formatBound, formatDate } from '#domain/dates.ts';
import type { DocumentEntry } from '#domain/entry.ts';
import type { CitedDocument } from './cited-document.ts';
import { documentName, documentUrl, issuerNameOf, whenOf } from './naming.ts';

/** A document as lists of other documents show it. */
export interface DocumentReference {
	/** Within a sentence: «Kế hoạch 7095/KH-UBND», «Kế hoạch (chưa rõ số), Sở Y tế Lai Châu». */
	readonly name: string;
	/** Where the issuer stands beside it: «Kế hoạch (chưa rõ số)». */
	readonly shortName: string;
	/** What a held document is about. */
	readonly subject: string | undefined;
	readonly issuer: string | undefined;
	/** «25/10/2023», «năm 2021», «chưa rõ ngày, không sớm hơn 11/11/2025». */
	readonly when: string;
	readonly url: string;
	/** The archive holds its text or a summary, not only its number. */
	readonly held: boolean;
}

const known = new WeakMap<CitedDocument, DocumentReference>();

/** How a document of the archive, held or only cited, is shown where another names it; found once for all pages. */
export function referenceTo(document: CitedDocument, archive: Pick<Archive, 'byId' | 'graph'>): DocumentReference {
	const reference = known.get(document) ?? makeReference(document, archive);
	known.set(document, reference);
	return reference;
}

function makeReference(document: CitedDocument, archive: Pick<Archive, 'byId' | 'graph'>): DocumentReference {
	const url = documentUrl(document, archive.graph);
	const entry = entryOf(document, archive);
	if (entry) return { ...heldReference(entry), url, held: true };
	const name = documentName(document);
	return {
		name,
		shortName: name,
		subject: undefined,
		issuer: issuerNameOf(document),
		when: whenOf(document),
		url,
		held: false,
	};
}

/** The entry that holds a document. */
export function entryOf({ held }: CitedDocument, { byId }: Pick<Archive, 'byId'>): DocumentEntry | undefined {
	const entry = held === undefined ? undefined : byId.get(held);
	return entry?.kind === 'van-ban' ? entry : undefined;
}

function heldReference(entry: DocumentEntry) {
	const { data, type, issuer, date, dateMissing } = entry;
	const agency = issuer.shortName ?? issuer.name;
	const shortName = `${type.name} ${data.number ?? '(chưa rõ số)'}`;
	return {
		name: data.number ? shortName : `${shortName}, ${agency}`,
		shortName,
		subject: citedSubject(entry) || data.title,
		issuer: agency,
		when: date ? formatDate(date) : ['chưa rõ ngày', formatBound(dateMissing)].filter(Boolean).join(', '),
	};
}
