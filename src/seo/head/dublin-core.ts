import { kindLabels } from '#domain/entry.ts';
import { type FieldKey, fields } from '#schema/fields.ts';
import { site } from '#site';
import type { EntryFacts } from './entry-facts.ts';
import type { Link, Meta } from './head-meta.ts';

/**
 * Dublin Core as the portals of state agencies carry it: the names of Circular 24/2011/TT-BTTTT, articles 3 and 4, by which
 * title, creator, date, description, publisher and identifier must be there, and language, source and subject should.
 */
export const dublinCoreLinks: readonly Link[] = [
	{ rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
	{ rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' },
];

/** The elements that the terms of the field table refine; «spatial» is no mere coverage, so it keeps its own name. */
const elements: Readonly<Record<string, string>> = {
	abstract: 'DC.Description',
	creator: 'DC.Creator',
	description: 'DC.Description',
	identifier: 'DC.Identifier',
	issued: 'DC.Date',
	publisher: 'DC.Publisher',
	rights: 'DC.Rights',
	source: 'DC.Source',
	spatial: 'DCTERMS.spatial',
	subject: 'DC.Subject',
	title: 'DC.Title',
	type: 'DC.Type',
};

/** The name of a field in the head: `DC.Title`. Throws for a field that the field table gives no such term. */
export function dublinCoreName(key: FieldKey): string {
	const field = fields[key];
	const name = 'dc' in field ? elements[field.dc] : undefined;
	if (!name) throw new Error(`No Dublin Core element for ${key}`);
	return name;
}

/**
 * What `open-graph.ts` does not say with the same words. The creator of an item is its author, else who published it; that of
 * a document are its signers, else its issuer. The archive publishes its summaries and copies, an agency its documents.
 */
export function dublinCore({ kind, places, source, rights, document }: EntryFacts): Meta[] {
	const signers = document?.signers.map(({ name }) => name) ?? [];
	const author = source?.author ?? source?.name;
	const creators = document ? (signers.length > 0 ? signers : [document.issuer.name]) : author ? [author] : [];
	return [
		...all('signers', creators),
		...all('issuer', [document?.issuer.name ?? site.name]),
		...all('type', [document?.type ?? kindLabels[kind]]),
		{ name: 'DC.Language', content: site.language },
		...all('source', [source?.name, source?.url]),
		...all('provinces', places),
		...all('rights', [rights]),
	];
}

function all(key: FieldKey, values: readonly (string | undefined)[]): Meta[] {
	const name = dublinCoreName(key);
	return values.filter((value) => value !== undefined).map((content) => ({ name, content }));
}

/**
 * The name for the address of an entry. Zotero takes anything with «10/» in an identifier for a DOI, and items of 2010 lie
 * below `/2010/`; it does not look into refined identifiers.
 */
export function identifierName(address: string): string {
	return address.includes('10/') ? `${dublinCoreName('id')}.URI` : dublinCoreName('id');
}
