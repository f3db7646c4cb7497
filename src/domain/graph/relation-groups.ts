import type { Confidence } from '#domain/citations/find-citations.ts';
import { relationKinds } from '#vocabulary/closed-lists.ts';
import type { CitationGraph } from './citation-graph.ts';
import type { CitationLink, CitedDocument, Relation } from './cited-document.ts';
import { remarksOn, type ThirdParty, thirdPartyOf } from './reference-remarks.ts';
import type { RelationKind } from './source.ts';

/** One line of a list of related documents. */
export interface RelatedDocument {
	readonly document: CitedDocument;
	/** Part concerned and place in the text: «sửa Điều 5 của văn bản này», «mục 2.2». */
	readonly remarks: readonly string[];
	/** What else the two are to each other, in small letters: «hướng dẫn». */
	readonly also: readonly string[];
	/** Where the relation is stated when neither of the two states it. */
	readonly statedBy: ThirdParty | undefined;
	/** How sure it is that the text means this document; absent for a relation that an editor states. */
	readonly confidence: Confidence | undefined;
	/** Times the text of the page mentions it, and the first place in its body. */
	readonly mentions: number;
	readonly firstMention: number | undefined;
}

export interface RelationGroup {
	/** `incoming`: other documents do it to this one. */
	readonly direction: 'outgoing' | 'incoming';
	readonly kind: RelationKind;
	/** «Triển khai», «Được triển khai bởi», «Viện dẫn khác». */
	readonly label: string;
	readonly documents: readonly RelatedDocument[];
}

/** What bears on legal effect is told first where it is done to a document. */
const uponEffect: readonly RelationKind[] = [
	'replaces',
	'repeals',
	'revokes',
	'suspends',
	'pauses',
	'amends',
	'corrects',
	'consolidates',
];
const kinds = (Object.keys(relationKinds) as RelationKind[]).filter((kind) => kind !== 'cites');
const order: readonly (readonly [RelationGroup['direction'], RelationKind])[] = [
	...uponEffect.map((kind) => ['incoming', kind] as const),
	...kinds.map((kind) => ['outgoing', kind] as const),
	...kinds.filter((kind) => !uponEffect.includes(kind)).map((kind) => ['incoming', kind] as const),
	['outgoing', 'cites'],
	['incoming', 'cites'],
];

/**
 * How an entry stands to other documents: relations in both directions by kind, then what its text cites besides. Each
 * document stands once, where it matters most. That others cite it is left to «Được nhắc đến trong», unless only front
 * matter says so.
 */
export function relationGroups(entryId: string, graph: Pick<CitationGraph, 'held' | 'links'>): RelationGroup[] {
	const self = graph.held.get(entryId);
	const cited = citedDocuments(entryId, graph);
	if (!self)
		return cited.length > 0
			? [{ direction: 'outgoing', kind: 'cites', label: 'Văn bản được viện dẫn', documents: cited }]
			: [];

	return groupsAround(self, cited);
}

/** How a document that no entry holds stands to others, as those that are held state, on the terms of `relationGroups`. */
export function statedGroups(document: CitedDocument): RelationGroup[] {
	return groupsAround(document, []);
}

/** `cited` are the documents that its own text mentions. */
function groupsAround(self: CitedDocument, cited: readonly RelatedDocument[]): RelationGroup[] {
	const mentioning = new Set(self.citedIn.map(({ from }) => from.id));
	const found = Map.groupBy(
		self.relations.filter(
			({ from, to, kind, statedIn }) =>
				from !== to && (kind !== 'cites' || from === self || !mentioning.has(statedIn.id)),
		),
		(relation) => keyOf(relation.from === self ? 'outgoing' : 'incoming', relation.kind),
	);
	const listed = new Map<CitedDocument, { relations: Relation[]; also: string[] }>();
	const groups = order.flatMap(([direction, kind]) => {
		const label = relationKinds[kind][direction === 'outgoing' ? 'label' : 'inverse'];
		const documents = new Set<CitedDocument>();
		for (const relation of found.get(keyOf(direction, kind)) ?? []) {
			const other = relation.from === self ? relation.to : relation.from;
			const known = listed.get(other);
			if (!known) {
				listed.set(other, { relations: [relation], also: [] });
				documents.add(other);
			} else if (documents.has(other)) known.relations.push(relation);
			else if (kind !== 'cites' && !known.also.includes(label)) known.also.push(label);
		}
		return documents.size > 0 ? [{ direction, kind, label, documents: [...documents] }] : [];
	});

	const mentions = new Map(cited.map((one) => [one.document, one]));
	const stated = groups.map((group) => ({
		...group,
		documents: group.documents.map((document) =>
			describe(document, listed.get(document)!, mentions.get(document), group.direction === 'incoming'),
		),
	}));
	const others = cited.filter(({ document }) => !listed.has(document));
	const label = stated.some(({ direction }) => direction === 'outgoing') ? 'Viện dẫn khác' : relationKinds.cites.label;
	return others.length > 0 ? [...stated, { direction: 'outgoing', kind: 'cites', label, documents: others }] : stated;
}

/** The documents that the text of an entry mentions, each once, in the order of the text, itself left out. */
function citedDocuments(entryId: string, { links }: Pick<CitationGraph, 'links'>): RelatedDocument[] {
	const others = (links.get(entryId) ?? []).filter(({ to }) => to.held !== entryId);
	return [...Map.groupBy(others, ({ to }) => to)].map(([document, own]) => ({
		document,
		remarks: [],
		also: [],
		statedBy: undefined,
		confidence: surest(own),
		mentions: own.length,
		firstMention: own.find(({ mention }) => mention.index !== undefined)?.mention.index,
	}));
}

const sureness: readonly Confidence[] = ['certain', 'year-missing', 'short-form', 'inferred', 'suspect'];

/** A text that names a document in full once means it wherever it shortens the name. */
function surest(links: readonly CitationLink[]): Confidence | undefined {
	return sureness.find((confidence) => links.some((link) => link.confidence === confidence));
}

function describe(
	document: CitedDocument,
	{ relations, also }: { relations: readonly Relation[]; also: readonly string[] },
	mentioned: RelatedDocument | undefined,
	incoming: boolean,
): RelatedDocument {
	return {
		document,
		remarks: remarksOn(relations, incoming),
		also: also.map((label) => label.charAt(0).toLocaleLowerCase('vi') + label.slice(1)),
		statedBy: thirdPartyOf(relations),
		confidence: undefined,
		mentions: mentioned?.mentions ?? 0,
		firstMention: mentioned?.firstMention,
	};
}

function keyOf(direction: RelationGroup['direction'], kind: RelationKind): string {
	return `${direction} ${kind}`;
}
