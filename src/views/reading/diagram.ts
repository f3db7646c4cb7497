import {
	countAround,
	type DiagramData,
	type DiagramGroup,
	type DiagramNode,
	mostNodes,
} from '#charts/relations-diagram.ts';
import type { Archive } from '#domain/archive.ts';
import type { DocumentEntry } from '#domain/entry.ts';
import type { CitedDocument } from '#domain/graph/cited-document.ts';
import { referenceTo } from '#domain/graph/reference.ts';
import type { RelationGroup } from '#domain/graph/relation-groups.ts';

/** The relations of a document as they are drawn; undefined where there is but one, which the list shows as well. */
export function diagramData(
	{ id }: DocumentEntry,
	groups: readonly RelationGroup[],
	archive: Archive,
): DiagramData | undefined {
	const self = archive.graph.held.get(id);
	const drawn = groups.flatMap(({ label, direction, documents }) => {
		// What only the text cites is no relation.
		const stated = documents.filter(({ confidence }) => !confidence);
		const nodes = stated.slice(0, mostNodes).map(({ document }) => nodeOf(document, archive));
		const group: DiagramGroup = { label, nodes, total: stated.length };
		return stated.length > 0 ? [{ direction, group }] : [];
	});
	if (!self) return undefined;
	const inDirection = (wanted: RelationGroup['direction']) =>
		drawn.filter(({ direction }) => direction === wanted).map(({ group }) => group);
	const data = { centre: nodeOf(self, archive), above: inDirection('outgoing'), below: inDirection('incoming') };
	return countAround(data) > 1 ? data : undefined;
}

function nodeOf(document: CitedDocument, archive: Archive): DiagramNode {
	const { shortName, issuer, when, url, held } = referenceTo(document, archive);
	return { name: shortName, detail: [issuer, when].filter(Boolean).join('\u00A0· '), url, held };
}
