import type { CitedDocument, Relation } from '#domain/graph/cited-document.ts';
import type { DataContext } from '../data-context.ts';
import { type DocumentLink, documentLink } from './record-links.ts';

/** How a document stands to others. Of very many the first are told; the table `quan-he` has all. */
export interface Relations {
	readonly total: number;
	readonly items: readonly RelationRecord[];
}

export interface RelationRecord {
	/** `incoming`: the other does it to this one. */
	readonly direction: 'outgoing' | 'incoming';
	readonly kind: Relation['kind'];
	readonly other: DocumentLink;
	/** The part concerned: «Điều 5». */
	readonly scope: string | null;
	readonly note: string | null;
	/** Id of the entry that says so. */
	readonly statedIn: string;
}

/** The relations of a document, at most `most` of them. */
export function relationsRecord(document: CitedDocument, most: number, context: DataContext): Relations {
	const { relations } = document;
	return {
		total: relations.length,
		items: relations.slice(0, most).map(({ from, kind, to, scope, note, statedIn }) => ({
			direction: from === document ? 'outgoing' : 'incoming',
			kind,
			other: documentLink(from === document ? to : from, context),
			scope: scope ?? null,
			note: note ?? null,
			statedIn: statedIn.id,
		})),
	};
}
