import { type FieldKey, fields } from '#schema/fields.ts';
import { documentSystems, levels, signingAuthorities } from '#vocabulary/closed-lists.ts';
import type { Archive } from './archive.ts';
import { formatBound, formatDate } from './dates.ts';
import { describeEffect } from './effect-words.ts';
import type { DocumentEntry, Entry } from './entry.ts';
import { formatEntryPlace } from './labels.ts';
import { urls } from './urls.ts';

export interface FactValue {
	readonly text: string;
	readonly url?: string;
	/** A reason or evidence, set smaller below the value. */
	readonly note?: string | undefined;
	/** Inferred, unverified or unknown: drawn so that it stands out. */
	readonly unsure?: boolean;
}

export interface Fact {
	readonly key: FieldKey;
	readonly label: string;
	readonly values: readonly FactValue[];
}

const owners = { 'tin-tuc': 'news', 'van-ban': 'document', 'diem-tin': 'brief' } as const;

/** The metadata panel of an entry, in the order of the field table; fields without a value are left out. */
export function factsOf(entry: Entry, archive: Archive): Fact[] {
	const facts: Fact[] = [];
	for (const key of Object.keys(fields) as FieldKey[]) {
		const field = fields[key];
		if (!('panel' in field) || !(field.in as readonly string[]).includes(owners[entry.kind])) continue;
		const values = valuesOf(entry, key, archive);
		if (values.length > 0) facts.push({ key, label: field.label, values });
	}
	return facts;
}

function valuesOf(entry: Entry, key: FieldKey, archive: Archive): FactValue[] {
	if (key === 'effect' && entry.kind === 'van-ban') return [effectValue(entry, archive)];
	const shared = sharedValues(entry, key);
	if (shared) return shared;
	return entry.kind === 'van-ban' ? documentValues(entry, key) : itemValues(entry, key);
}

function sharedValues(entry: Entry, key: FieldKey): FactValue[] | undefined {
	const [main, ...others] = entry.topics;
	switch (key) {
		case 'provinces':
			return entry.provinces.map((province) => ({
				text: formatEntryPlace({ provinces: [province] }),
				url: urls.province(province.currentId),
			}));
		case 'level':
			return entry.data.level ? [{ text: levels[entry.data.level] }] : [];
		case 'topic':
			return [{ text: main.name, url: urls.topic(main.id) }];
		case 'topics':
			return others.map(({ id, name }) => ({ text: name, url: urls.topic(id) }));
		default:
			return undefined;
	}
}

function itemValues(entry: Exclude<Entry, { kind: 'van-ban' }>, key: FieldKey): FactValue[] {
	switch (key) {
		case 'publishedAt':
			return [dateValue(entry.date, entry.dateMissing)];
		case 'eventOn':
			return entry.data.eventOn ? [dateValue(entry.data.eventOn, undefined)] : [];
		case 'seenIn':
			return entry.kind === 'diem-tin' ? entry.data.seenIn.map((text) => ({ text })) : [];
		default:
			return [];
	}
}

function documentValues({ data, type, issuer, date, dateMissing }: DocumentEntry, key: FieldKey): FactValue[] {
	switch (key) {
		case 'number':
			return [
				data.number ? { text: data.number } : { text: 'Chưa rõ số', note: data.numberMissing?.reason, unsure: true },
			];
		case 'type':
			return [{ text: type.name, url: urls.documentType(type.id) }];
		case 'system':
			return [{ text: documentSystems[data.system] }];
		case 'issuer':
			return [{ text: issuer.name, url: urls.agency(issuer.id) }];
		case 'place':
			return data.place ? [{ text: data.place }] : [];
		case 'issuedOn':
			return [dateValue(date, dateMissing)];
		case 'effectiveOn':
		case 'expiresOn':
			return data[key] ? [dateValue(data[key], undefined)] : [];
		case 'signers':
			return data.signers.map(({ name, authority, onBehalfOf, position }) => ({
				text: name,
				note: [authority && `${signingAuthorities[authority]} ${onBehalfOf ?? ''}`.trim(), position]
					.filter(Boolean)
					.join(', '),
			}));
		case 'pages':
			return data.pages ? [pagesValue(data.pages)] : [];
		case 'abstract':
			return data.abstract ? [{ text: data.abstract }] : [];
		default:
			return [];
	}
}

function pagesValue(pages: NonNullable<DocumentEntry['data']['pages']>): FactValue {
	if (typeof pages === 'number') return { text: `${pages}` };
	return { text: `${pages.count}`, note: pages.inferred, unsure: true };
}

function dateValue(date: Entry['date'], missing: Entry['dateMissing']): FactValue {
	if (date) return { text: formatDate(date), note: date.inferred, unsure: Boolean(date.inferred) };
	const text = ['Chưa rõ ngày', formatBound(missing)].filter(Boolean).join(', ');
	return { text, note: missing?.reason, unsure: true };
}

/** The same status as under the title, where its evidence stands too. */
function effectValue(entry: DocumentEntry, archive: Archive): FactValue {
	const { status, label } = describeEffect(entry, archive);
	return { text: label, unsure: status === 'unverified' };
}
