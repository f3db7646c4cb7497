import type { CitationGraph } from './citation-graph.ts';
import type { CitedDocument, Relation } from './cited-document.ts';
import type { RelationKind } from './source.ts';

/** Relations that only a later document can have to an earlier one. */
const laterToEarlier = new Set<RelationKind>([
	'based-on',
	'implements',
	'amends',
	'replaces',
	'repeals',
	'corrects',
	'consolidates',
	'guides',
	'details',
	'suspends',
	'pauses',
	'revokes',
]);

export interface Contradiction {
	readonly kind: 'to-itself' | 'circle' | 'to-later';
	readonly relation: Relation;
	/** The documents of a circle, in order, the first one again at the end. */
	readonly circle?: readonly CitedDocument[];
}

/** Relations that cannot all be true: to the document itself, in a circle (both ways included), to a later document. */
export function contradictionsIn({ relations }: Pick<CitationGraph, 'relations'>): Contradiction[] {
	const found: Contradiction[] = [];
	const onward = new Map<CitedDocument, Relation[]>();
	for (const relation of relations) {
		const { from, to, kind } = relation;
		if (from === to) found.push({ kind: 'to-itself', relation });
		else if (laterToEarlier.has(kind)) {
			onward.set(from, [...(onward.get(from) ?? []), relation]);
			if (isLater(to, from)) found.push({ kind: 'to-later', relation });
		}
	}
	for (const relation of relations) {
		if (relation.from === relation.to || !laterToEarlier.has(relation.kind)) continue;
		const way = wayBack(relation, onward);
		if (way) found.push({ kind: 'circle', relation, circle: [relation.from, ...way] });
	}
	return found;
}

function isLater({ date: other }: CitedDocument, { date }: CitedDocument): boolean {
	if (!date || !other) return false;
	const length = Math.min(date.length, other.length, 10);
	return other.slice(0, length) > date.slice(0, length);
}

/** The documents on the shortest way from the target of a relation back to its origin, both included. */
function wayBack(
	{ from, to }: Relation,
	onward: ReadonlyMap<CitedDocument, readonly Relation[]>,
): CitedDocument[] | undefined {
	const reachedFrom = new Map<CitedDocument, CitedDocument | undefined>([[to, undefined]]);
	const queue = [to];
	for (const document of queue) {
		if (document === from) {
			const way: CitedDocument[] = [];
			for (let at: CitedDocument | undefined = document; at; at = reachedFrom.get(at)) way.unshift(at);
			return way;
		}
		for (const { to: next } of onward.get(document) ?? []) {
			if (reachedFrom.has(next)) continue;
			reachedFrom.set(next, document);
			queue.push(next);
		}
	}
	return undefined;
}
