import type { CitationGraph } from './citation-graph.ts';
import type { CitedDocument, Relation } from './cited-document.ts';
import { isForeign } from './reference-remarks.ts';
import type { RelationKind } from './source.ts';

/** Relations in which one document hands down what another begins; the target stands above. Strongest first. */
const downward: readonly RelationKind[] = ['implements', 'guides', 'details', 'based-on'];

/** Documents above and below that are shown at most; without a bound a law would list a whole archive. */
const mostAbove = 12;
const mostBelow = 16;

export interface ChainNode {
	readonly document: CitedDocument;
	/** What it is to the document above it, and who says so; undefined at the top. */
	readonly relation: Relation | undefined;
	readonly below: readonly ChainNode[];
	/** It stands in full further up in the tree. */
	readonly repeated: boolean;
	/** Documents right below it that are left out. */
	readonly omitted: number;
}

export interface Chain {
	/** The documents at the top, the oldest first. */
	readonly roots: readonly ChainNode[];
	/** Documents above that are left out. */
	readonly omittedAbove: number;
}

interface Neighbours {
	readonly above: Map<CitedDocument, Relation>;
	readonly below: Map<CitedDocument, Relation>;
}

/**
 * The chain of implementation through a document: what it carries out, from the top, and what carries it out. Undefined
 * when no document of it stands further away than one step, since a plain list of relations then says as much.
 * A way that leads over a third document replaces the direct one; circles are cut.
 */
export function chainOf(document: CitedDocument, graph: Pick<CitationGraph, 'relations'>): Chain | undefined {
	const neighbours = neighboursIn(graph);
	const above = reach(document, 'above', neighbours, mostAbove);
	const bases = mereBases(document, above.found, neighbours);
	const dropped = bases.length < above.found.size ? bases : [];
	for (const basis of dropped) above.found.delete(basis);
	const below = reach(document, 'below', neighbours, mostBelow);
	const members = new Set([...above.found, document, ...below.found]);
	const onward = withoutShortCuts(document, members, above.found, neighbours);
	const steps = [...onward].some(([, next]) => [...next].some((middle) => (onward.get(middle)?.size ?? 0) > 0));
	if (!steps) return undefined;
	return { roots: treeOf(members, above.found, onward, neighbours), omittedAbove: above.omitted + dropped.length };
}

const cache = new WeakMap<object, ReadonlyMap<CitedDocument, Neighbours>>();

/** What stands right above and below every document; made once per graph, so that a page costs only what it shows. */
function neighboursIn({ relations }: Pick<CitationGraph, 'relations'>): ReadonlyMap<CitedDocument, Neighbours> {
	const known = cache.get(relations);
	if (known) return known;
	const all = new Map<CitedDocument, Neighbours>();
	const of = (document: CitedDocument) => {
		const found = all.get(document) ?? { above: new Map(), below: new Map() };
		all.set(document, found);
		return found;
	};
	for (const kind of downward) {
		for (const relation of relations) {
			const { from, to } = relation;
			if (relation.kind !== kind || from === to) continue;
			const known = of(from).above.get(to);
			// Of two that say the same, the word of one of the two documents goes before that of a third.
			if (known && (known.kind !== kind || !isForeign(known) || isForeign(relation))) continue;
			of(from).above.set(to, relation);
			of(to).below.set(from, relation);
		}
	}
	cache.set(relations, all);
	return all;
}

/** The nearest documents in one direction; mere legal bases, often a dozen laws, only where there is room left for them. */
function reach(
	start: CitedDocument,
	direction: keyof Neighbours,
	neighbours: ReadonlyMap<CitedDocument, Neighbours>,
	most: number,
): { found: Set<CitedDocument>; omitted: number } {
	const found = new Set<CitedDocument>();
	const omitted = new Set<CitedDocument>();
	for (const kinds of [downward.filter((kind) => kind !== 'based-on'), downward]) {
		// Grows while it is walked through: the nearest come first.
		const queue = [start, ...found];
		for (const document of queue) {
			for (const [other, { kind }] of neighbours.get(document)?.[direction] ?? []) {
				if (!kinds.includes(kind) || other === start || found.has(other)) continue;
				if (found.size >= most) omitted.add(other);
				else {
					found.add(other);
					queue.push(other);
				}
			}
		}
	}
	return { found, omitted: omitted.size };
}

/** Laws that the document names as its basis and that lead to nothing else here: its list of relations says as much. */
function mereBases(
	document: CitedDocument,
	above: ReadonlySet<CitedDocument>,
	neighbours: ReadonlyMap<CitedDocument, Neighbours>,
): CitedDocument[] {
	return [...above].filter(
		(basis) =>
			neighbours.get(document)?.above.get(basis)?.kind === 'based-on' &&
			neighbours.get(basis)?.above.size === 0 &&
			![...above].some((other) => neighbours.get(other)?.above.has(basis)),
	);
}

/** The steps downwards between the documents shown, without those that a longer way makes superfluous. */
function withoutShortCuts(
	document: CitedDocument,
	members: ReadonlySet<CitedDocument>,
	above: ReadonlySet<CitedDocument>,
	neighbours: ReadonlyMap<CitedDocument, Neighbours>,
): Map<CitedDocument, Set<CitedDocument>> {
	const onward = new Map([...members].map((member) => [member, new Set<CitedDocument>()]));
	// Read upwards: a document has few above it, a law has thousands below.
	for (const lower of members) {
		for (const upper of neighbours.get(lower)?.above.keys() ?? []) {
			// From below nothing leads back up, not even where relations run in a circle.
			const back = !above.has(upper) && (above.has(lower) || lower === document);
			if (members.has(upper) && !back) onward.get(upper)!.add(lower);
		}
	}
	// One by one, so that in a circle no two steps make each other superfluous.
	for (const next of onward.values()) {
		for (const lower of [...next]) {
			next.delete(lower);
			const reached = [...next].some((middle) => leads(middle, lower, onward));
			if (!reached) next.add(lower);
		}
	}
	return onward;
}

function leads(
	from: CitedDocument,
	to: CitedDocument,
	onward: ReadonlyMap<CitedDocument, ReadonlySet<CitedDocument>>,
): boolean {
	const seen = new Set([from]);
	for (const document of seen) {
		if (document === to) return true;
		for (const next of onward.get(document) ?? []) seen.add(next);
	}
	return false;
}

function treeOf(
	members: ReadonlySet<CitedDocument>,
	above: ReadonlySet<CitedDocument>,
	onward: ReadonlyMap<CitedDocument, ReadonlySet<CitedDocument>>,
	neighbours: ReadonlyMap<CitedDocument, Neighbours>,
): ChainNode[] {
	const shown = new Set<CitedDocument>();
	const nodeOf = (document: CitedDocument, upper: CitedDocument | undefined): ChainNode => {
		const relation = upper && neighbours.get(document)?.above.get(upper);
		if (shown.has(document)) return { document, relation, below: [], repeated: true, omitted: 0 };
		shown.add(document);
		const below = [...(onward.get(document) ?? [])].sort(byAge).map((lower) => nodeOf(lower, document));
		// Of what stands above, only the way to this document is shown; the rest of its branches is no omission.
		const lowest = above.has(document) ? [] : [...(neighbours.get(document)?.below.keys() ?? [])];
		const omitted = lowest.filter((other) => !members.has(other)).length;
		return { document, relation, below, repeated: false, omitted };
	};
	const lower = new Set([...onward.values()].flatMap((next) => [...next]));
	const tops = [...members].filter((document) => !lower.has(document)).sort(byAge);
	const roots = tops.map((document) => nodeOf(document, undefined));
	// Whatever only a circle leads to begins where the circle is met.
	for (const document of members) if (!shown.has(document)) roots.push(nodeOf(document, undefined));
	return roots;
}

/** The oldest first; what has no date comes last. */
function byAge(a: CitedDocument, b: CitedDocument): number {
	return (a.date ?? '9999').localeCompare(b.date ?? '9999', 'en') || a.key.localeCompare(b.key, 'en');
}
