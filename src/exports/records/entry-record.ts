import { entryWithId } from '#domain/archive.ts';
import type { DocumentEntry, Entry } from '#domain/entry.ts';
import { recordUrl, tableName, urls } from '#domain/urls.ts';
import { provinceName } from '#vocabulary/provinces.ts';
import { sentenceOf } from '../columns/document-columns.ts';
import type { DataContext } from '../data-context.ts';
import { dataVersion } from '../data-version.ts';
import { mentionsOf } from '../mention-sources.ts';
import { recordSchemas, schemaUrl } from '../schema-names.ts';
import { type Citing, citingRecord } from './citing.ts';
import { type MentionRecord, mentionRecord } from './mention-record.ts';
import { metadataOf } from './metadata.ts';
import { type Relations, relationsRecord } from './relation-record.ts';

interface RecordHead {
	readonly $schema: string;
	readonly version: string;
	readonly id: string;
	readonly kind: Entry['kind'];
	readonly url: string;
}

/** All that the archive knows of an entry but its text, which is added when the file is written. */
export interface ShownRecord extends RecordHead {
	readonly status: 'shown';
	readonly metadata: Readonly<Record<string, unknown>>;
	readonly names: EntryNames;
	/** ISO, as exact as known. */
	readonly appearedOn: string | null;
	readonly changedOn: string | null;
	/** CSV files of its tables. */
	readonly tables: readonly string[];
	readonly citations: readonly MentionRecord[];
	/** Of documents only. */
	readonly document: DocumentFacts | null;
}

/** What the codes of the metadata mean. */
export interface EntryNames {
	readonly provinces: readonly {
		readonly id: string;
		readonly name: string;
		readonly currentId: string;
		readonly currentName: string;
		readonly url: string;
	}[];
	readonly topics: readonly { readonly id: string; readonly name: string; readonly url: string }[];
	readonly type: { readonly id: string; readonly name: string } | null;
	readonly issuer: { readonly id: string; readonly name: string } | null;
}

export interface DocumentFacts {
	/** As in the table `so-hieu`. */
	readonly key: string;
	readonly numberUrl: string | null;
	readonly effect: {
		readonly status: string;
		readonly label: string;
		readonly evidence: readonly string[];
		/** A day that is known changes it, or has. */
		readonly mayChange: boolean;
	};
	readonly relations: Relations;
	readonly citedBy: Citing;
}

/** What is left of a withdrawn entry. */
export interface WithdrawnRecord extends RecordHead {
	readonly status: 'withdrawn';
	readonly withdrawnOn: string;
	readonly reason: string;
	readonly replacement: { readonly id: string; readonly url: string; readonly record: string } | null;
}

/** Entries of each kind, and relations, of which a record tells; as many as the page of a document shows. */
const most = 60;

/** The record of an entry that the site shows. */
export function shownRecord(entry: Entry, context: DataContext): ShownRecord {
	const { days, whole } = context;
	return {
		...headOf(entry, context),
		status: 'shown',
		metadata: metadataOf(entry, context),
		names: namesOf(entry, context),
		appearedOn: days.appeared(entry) ?? null,
		changedOn: days.changed(entry) ?? null,
		tables: Array.from({ length: entry.tables }, (_, at) => whole(`${entry.url}${tableName(at + 1)}.csv`)),
		citations: Array.from(mentionsOf(entry.id, context), mentionRecord),
		document: entry.kind === 'van-ban' ? documentFacts(entry, context) : null,
	};
}

/** The record of a withdrawn entry: that it is gone, why, and what stands in its place. */
export function withdrawnRecord(entry: Entry, context: DataContext): WithdrawnRecord {
	const { on, reason, replacedBy } = entry.data.withdrawn!;
	const replacement = replacedBy === undefined ? undefined : entryWithId(replacedBy, context.archive);
	const { whole } = context;
	return {
		...headOf(entry, context),
		status: 'withdrawn',
		withdrawnOn: on,
		reason,
		replacement: replacement
			? { id: replacement.id, url: whole(replacement.url), record: whole(recordUrl(replacement.url)) }
			: null,
	};
}

function headOf({ id, kind, url }: Entry, { whole }: DataContext): RecordHead {
	return { $schema: whole(schemaUrl(recordSchemas.entry)), version: dataVersion, id, kind, url: whole(url) };
}

function namesOf(entry: Entry, { whole }: DataContext): EntryNames {
	const document = entry.kind === 'van-ban' ? entry : undefined;
	return {
		provinces: entry.provinces.map(({ id, name, currentId }) => ({
			id,
			name,
			currentId,
			currentName: provinceName(currentId).name,
			url: whole(urls.province(currentId)),
		})),
		topics: entry.topics.map(({ id, name }) => ({ id, name, url: whole(urls.topic(id)) })),
		type: document ? { id: document.type.id, name: document.type.name } : null,
		issuer: document ? { id: document.issuer.id, name: document.issuer.name } : null,
	};
}

function documentFacts(entry: DocumentEntry, context: DataContext): DocumentFacts {
	const { archive, whole } = context;
	const document = archive.graph.held.get(entry.id)!;
	const { status, label, lines, asOf } = context.effectOf(entry);
	return {
		key: document.key,
		numberUrl: document.slug === undefined ? null : whole(urls.number(document.slug)),
		effect: { status, label, evidence: lines.map(sentenceOf), mayChange: asOf !== undefined },
		relations: relationsRecord(document, most, context),
		citedBy: citingRecord(document.citedIn, most, context),
	};
}
