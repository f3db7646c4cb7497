import type { Archive } from '#domain/archive.ts';
import type { Confidence } from '#domain/citations/find-citations.ts';
import type { CitedDocument } from '#domain/graph/cited-document.ts';
import { documentName, documentUrl } from '#domain/graph/naming.ts';
import type { RelationKind } from '#domain/graph/source.ts';

/** A document that another names: by its number, else by its name. */
export interface CitedFact {
	readonly number: string | undefined;
	readonly name: string;
	/** Site path of its page. */
	readonly url: string;
}

/** How a document stands to another, in schema.org's terms. */
export type RelationProperty =
	| 'citation'
	| 'hasPart'
	| 'legislationAmends'
	| 'legislationApplies'
	| 'legislationChanges'
	| 'legislationConsolidates'
	| 'legislationCorrects'
	| 'legislationEnsuresImplementationOf'
	| 'legislationRepeals';

/**
 * Kinds of relation in schema.org's terms, after the European Legislation Identifier from which it took them. It has none for
 * a legal basis, which is thus cited; suspending is a change, and what replaces a document repeals it.
 */
const properties: Readonly<Record<RelationKind, RelationProperty>> = {
	'based-on': 'citation',
	implements: 'legislationApplies',
	cites: 'citation',
	amends: 'legislationAmends',
	replaces: 'legislationRepeals',
	repeals: 'legislationRepeals',
	corrects: 'legislationCorrects',
	consolidates: 'legislationConsolidates',
	guides: 'legislationApplies',
	details: 'legislationEnsuresImplementationOf',
	suspends: 'legislationChanges',
	pauses: 'legislationChanges',
	revokes: 'legislationRepeals',
	attaches: 'hasPart',
};

export interface RelatedFact extends CitedFact {
	readonly as: RelationProperty;
}

/** A head names so many documents at most: it is in every page, and the record of the page names all. */
const most = 10;
/** A guess cannot be told as one in schema.org, so it is left to the page. */
const sure: ReadonlySet<Confidence> = new Set(['certain', 'year-missing', 'short-form']);

/**
 * The documents that an entry states its relations to, then those that its text names for sure, itself left out. Every relation
 * to a document is told, but it is called cited only where nothing says more.
 */
export function relatedFacts(entryId: string, { graph, byId }: Pick<Archive, 'graph' | 'byId'>): RelatedFact[] {
	const self = graph.held.get(entryId);
	const found = new Map<CitedDocument, Set<RelationProperty>>();
	const note = (to: CitedDocument, property: RelationProperty) => {
		if (to !== self) found.set(to, (found.get(to) ?? new Set()).add(property));
	};
	for (const { from, to, kind, scope } of self?.relations ?? []) {
		if (from === self) note(to, propertyOf(kind, scope));
	}
	for (const { to, confidence } of graph.links.get(entryId) ?? []) {
		if (sure.has(confidence)) note(to, 'citation');
	}
	return [...found]
		.flatMap(([document, all]) => {
			const more = [...all].filter((property) => property !== 'citation').sort();
			return (more.length > 0 ? more : (['citation'] as const)).map((property) => [document, property] as const);
		})
		.toSorted(([, a], [, b]) => Number(a === 'citation') - Number(b === 'citation'))
		.slice(0, most)
		.map(([document, as]) => ({ ...citedFact(document, { graph, byId }), as }));
}

/** What ends a part of a document only changes it. */
function propertyOf(kind: RelationKind, scope: string | undefined): RelationProperty {
	const property = properties[kind];
	return property === 'legislationRepeals' && scope !== undefined ? 'legislationChanges' : property;
}

/** A document as others name it. */
export function citedFact(document: CitedDocument, { graph, byId }: Pick<Archive, 'graph' | 'byId'>): CitedFact {
	const entry = document.held === undefined ? undefined : byId.get(document.held);
	return {
		number: document.number,
		name: entry?.data.title ?? documentName(document),
		url: documentUrl(document, graph),
	};
}
