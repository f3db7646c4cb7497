import type { DiagramData } from '#charts/relations-diagram.ts';
import type { Archive } from '#domain/archive.ts';
import type { CitedDocument } from '#domain/graph/cited-document.ts';
import { referenceTo } from '#domain/graph/reference.ts';
import type { RelationGroup } from '#domain/graph/relation-groups.ts';
import { neighboursUrl } from '#domain/urls.ts';
import { neighbourhood } from './neighbourhood.ts';

/** The surroundings of a document as its page draws them. */
export interface Diagram {
	readonly data: DiagramData;
	/** The same as a file, and more of it. */
	readonly csv: string;
}

/** Undefined where a list of one says as much. `groups` are the relations of the document, where they are known already. */
export function diagramOf(
	document: CitedDocument | undefined,
	archive: Archive,
	groups?: readonly RelationGroup[],
): Diagram | undefined {
	const data = document && neighbourhood(document, archive, { groups });
	return data && { data, csv: neighboursUrl(referenceTo(document, archive).url) };
}
