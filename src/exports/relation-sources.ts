import type { Relation } from '#domain/graph/cited-document.ts';
import { type DataContext, order } from './data-context.ts';

/** What one document is stated to be to another. */
export interface RelationSource {
	readonly context: DataContext;
	readonly relation: Relation;
	/** Of a relation that a text states: the place of the mention among those of the entry, as in the table of citations. */
	readonly position: number | undefined;
}

/** Every stated relation, in the order of the entries that state them; of each first what its editor wrote. */
export function relationSources(context: DataContext): RelationSource[] {
	const places = new Map(context.entries.map(({ id }, place) => [id, place]));
	return context.archive.graph.relations
		.map((relation) => {
			const { statedIn, evidence } = relation;
			const position = evidence && statedIn.mentions.indexOf(evidence);
			return { context, relation, position, place: places.get(statedIn.id) ?? 0 };
		})
		.sort((a, b) => a.place - b.place || compareWithin(a, b));
}

/** The order of what one entry states. */
function compareWithin(a: RelationSource, b: RelationSource): number {
	if ((a.position === undefined) !== (b.position === undefined)) return a.position === undefined ? -1 : 1;
	const [first, second] = [a, b].map(({ relation, position }) => position ?? relation.index ?? 0);
	return first! - second! || order(a.relation.to.key, b.relation.to.key);
}
