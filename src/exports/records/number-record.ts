import type { NumberPage, OpenMention } from '#domain/graph/citation-graph.ts';
import type { CitedDocument } from '#domain/graph/cited-document.ts';
import { issuerNameOf, typeNameOf } from '#domain/graph/naming.ts';
import { citingCount, newestFirst } from '#domain/graph/number-pages.ts';
import { entryOf } from '#domain/graph/reference.ts';
import { mentionId } from '#domain/graph/source.ts';
import { urls } from '#domain/urls.ts';
import type { DataContext } from '../data-context.ts';
import { dataVersion } from '../data-version.ts';
import { recordSchemas, schemaUrl } from '../schema-names.ts';
import { type Citing, citingRecord } from './citing.ts';
import { type DocumentLink, documentLink, type EntryLink, entryLink } from './record-links.ts';
import { type Relations, relationsRecord } from './relation-record.ts';

/** All documents with one number, and the mentions that do not tell which of them they mean. */
export interface NumberRecord {
	readonly $schema: string;
	readonly version: string;
	readonly slug: string;
	/** «25-CT/TW». */
	readonly number: string;
	readonly url: string;
	/** Newest first. */
	readonly documents: readonly NumberedDocument[];
	readonly open: { readonly total: number; readonly mentions: readonly OpenRecord[] };
}

export interface NumberedDocument extends Omit<DocumentLink, 'held'> {
	readonly type: string | null;
	readonly issuer: string | null;
	/** ISO, as exact as known. */
	readonly date: string | null;
	/** Year, term of congress, or `?`; null without a number. */
	readonly period: string | null;
	/** The entry that holds it, whose record has the rest. */
	readonly held: EntryLink | null;
	/** Entries that mention it. */
	readonly citedByTotal: number;
	/** Null of a document that is held. */
	readonly citedBy: Citing | null;
	readonly relations: Relations | null;
}

export interface OpenRecord {
	readonly entry: string;
	readonly url: string;
	readonly text: string;
	readonly sentence: string;
	readonly start: number;
	readonly end: number;
	readonly reason: string;
	/** Keys of the documents that it may mean. */
	readonly candidates: readonly string[];
}

/** Entries, relations and mentions of which a record tells; less of each where there are many documents. */
const [most, little, many] = [60, 15, 8];

/** The record of a number. */
export function numberRecord({ slug, number, documents, open }: NumberPage, context: DataContext): NumberRecord {
	const { whole } = context;
	const room = documents.length > many ? little : most;
	return {
		$schema: whole(schemaUrl(recordSchemas.number)),
		version: dataVersion,
		slug,
		number,
		url: whole(urls.number(slug)),
		documents: newestFirst(documents).map((document) => numberedDocument(document, room, context)),
		open: { total: open.length, mentions: open.slice(0, most).map((mention) => openRecord(mention, context)) },
	};
}

function numberedDocument(document: CitedDocument, room: number, context: DataContext): NumberedDocument {
	const entry = entryOf(document, context.archive);
	return {
		...documentLink(document, context),
		type: typeNameOf(document) ?? null,
		issuer: issuerNameOf(document) ?? null,
		date: document.date ?? null,
		period: document.identity?.period ?? null,
		held: entry ? entryLink(entry, context) : null,
		citedByTotal: citingCount(document),
		citedBy: entry ? null : citingRecord(document.citedIn, room, context),
		relations: entry ? null : relationsRecord(document, room, context),
	};
}

function openRecord({ from, mention, reason, candidates }: OpenMention, { whole }: DataContext): OpenRecord {
	const { text, index, sentence } = mention;
	return {
		entry: from.id,
		url: whole(`/${from.id}/${index === undefined ? '' : `#${mentionId(index)}`}`),
		text,
		sentence: sentence.text,
		start: sentence.start,
		end: sentence.end,
		reason,
		candidates: candidates.map(({ key }) => key),
	};
}
