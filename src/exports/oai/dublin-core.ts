import { machineDate } from '#domain/dates.ts';
import { type DocumentEntry, type Entry, kindLabels } from '#domain/entry.ts';
import type { CitationGraph } from '#domain/graph/citation-graph.ts';
import { documentUrl } from '#domain/graph/naming.ts';
import { formatEntryPlace } from '#domain/labels.ts';
import { publicUrl, type SiteAddress } from '#domain/site-address.ts';
import { contentTypeOf, unknownType } from '#hosting/content-types.ts';
import { type FieldKey, fields } from '#schema/fields.ts';
import { site } from '#site';

/** The fifteen elements of Dublin Core, in the order of the standard (ISO 15836-1). */
export const elements = [
	'title',
	'creator',
	'subject',
	'description',
	'publisher',
	'contributor',
	'date',
	'type',
	'format',
	'identifier',
	'source',
	'language',
	'relation',
	'coverage',
	'rights',
] as const;

export type DcElement = (typeof elements)[number];
export type DcLine = readonly [element: DcElement, text: string];

/** The element that a finer term is a kind of, after DCMI Metadata Terms. */
const broader: Readonly<Record<string, DcElement>> = {
	abstract: 'description',
	issued: 'date',
	extent: 'format',
	temporal: 'coverage',
	spatial: 'coverage',
	references: 'relation',
};

type DescribedField = { [Key in FieldKey]: (typeof fields)[Key] extends { dc: string } ? Key : never }[FieldKey];

/** The simple element for a field that the field table maps to Dublin Core. Throws for a term without one. */
export function elementFor(field: DescribedField): DcElement {
	const term = fields[field].dc;
	const element = elements.find((name) => name === term) ?? broader[term];
	if (!element) throw new Error(`No simple Dublin Core element for ${term}`);
	return element;
}

interface Context {
	readonly graph: CitationGraph;
	readonly address: SiteAddress;
}

/**
 * What Dublin Core can say of an entry, each statement once, in the order of the standard. Dates are as exact as they are known
 * (`2025`, `2025-03-17T08:34+07:00`); nothing is said of what is unknown.
 */
export function dublinCore(entry: Entry, context: Context): DcLine[] {
	const said = new Set<string>();
	const own = entry.kind === 'van-ban' ? documentLines(entry) : itemLines(entry);
	return [...sharedLines(entry, context), ...own, ...summaryLine(entry)]
		.filter(([element, text]) => !said.has(`${element} ${text}`) && said.add(`${element} ${text}`))
		.sort(([a], [b]) => elements.indexOf(a) - elements.indexOf(b));
}

function* sharedLines(entry: Entry, { graph, address }: Context): Generator<DcLine> {
	const { data, topics, provinces, date } = entry;
	const whole = (path: string) => publicUrl(path, address);
	yield [elementFor('title'), data.title];
	yield [elementFor('id'), whole(entry.url)];
	for (const { name } of topics) yield [elementFor('topic'), name];
	if (date) yield [elementFor(entry.kind === 'van-ban' ? 'issuedOn' : 'publishedAt'), machineDate(date)];
	yield ['type', 'Text'];
	yield ['format', 'text/html'];
	const files = entry.kind === 'diem-tin' ? [] : entry.data.files;
	for (const type of files.map(({ url }) => contentTypeOf(url).replace(/;.*/, ''))) {
		if (type !== unknownType) yield [elementFor('files'), type];
	}
	if (data.source) yield [elementFor('source'), data.source.url ?? data.source.name];
	yield ['language', site.language];
	for (const path of pagesNamed(entry, graph)) yield [elementFor('relations'), whole(path)];
	for (const province of provinces) yield [elementFor('provinces'), formatEntryPlace({ provinces: [province] })];
	yield [elementFor('rights'), data.rights];
}

function summaryLine({ data }: Entry): DcLine[] {
	return data.summary ? [[elementFor('summary'), data.summary]] : [];
}

function* documentLines({ data, type, issuer }: DocumentEntry): Generator<DcLine> {
	if (data.abstract) yield [elementFor('abstract'), data.abstract];
	for (const { name } of data.signers) yield [elementFor('signers'), name];
	if (data.signers.length === 0) yield [elementFor('signers'), issuer.name];
	yield [elementFor('issuer'), issuer.name];
	yield [elementFor('type'), type.name];
	if (data.number) yield [elementFor('id'), data.number];
	const pages = typeof data.pages === 'object' ? data.pages.count : data.pages;
	if (pages !== undefined) yield [elementFor('pages'), `${pages} trang`];
	if (data.place) yield [elementFor('place'), data.place];
}

function* itemLines({ kind, data }: Exclude<Entry, DocumentEntry>): Generator<DcLine> {
	yield ['type', kindLabels[kind]];
	if (data.source?.author) yield ['creator', data.source.author];
	if (data.source) yield ['publisher', data.source.name];
	if (data.eventOn) yield [elementFor('eventOn'), machineDate(data.eventOn)];
}

/** The pages of the documents that an entry itself names; who names the entry is told by the others. */
function* pagesNamed({ id }: Entry, graph: CitationGraph): Generator<string> {
	const own = graph.held.get(id);
	for (const { from, to, statedIn } of own?.relations ?? []) {
		if (statedIn.id === id) for (const other of [from, to]) if (other !== own) yield documentUrl(other, graph);
	}
	for (const { to } of graph.links.get(id) ?? []) if (to !== own) yield documentUrl(to, graph);
}
