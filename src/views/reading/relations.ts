import type { Archive } from '#domain/archive.ts';
import type { Confidence } from '#domain/citations/find-citations.ts';
import type { Entry } from '#domain/entry.ts';
import { doubtsIn } from '#domain/graph/confidence.ts';
import type { RelationGroup } from '#domain/graph/relation-groups.ts';
import { type RelatedList, relatedList } from './related-list.ts';

/** How an entry stands to documents, held or only cited: as front matter states, and as its text cites. */
export interface Relations {
	readonly isDocument: boolean;
	/** Said once for all where the archive holds none of them. */
	readonly lacking: string | undefined;
	readonly groups: readonly {
		readonly label: string;
		/** The text of the page says it too, or the other document does. */
		readonly unindexed: boolean;
		readonly list: RelatedList;
	}[];
	/** How sure the mentions are other than certain. */
	readonly doubts: readonly Exclude<Confidence, 'certain'>[];
}

/** Undefined for an entry that names no document and stands in no relation to one. */
export function relationsView(entry: Entry, groups: readonly RelationGroup[], archive: Archive): Relations | undefined {
	if (groups.length === 0) return undefined;
	const all = groups.flatMap(({ documents }) => documents);
	const holdsSome = all.some(({ document }) => document.held);
	return {
		isDocument: entry.kind === 'van-ban',
		lacking: holdsSome
			? undefined
			: all.length === 1
				? 'Kho chưa có văn bản này.'
				: `Kho chưa có văn bản nào trong ${all.length} văn bản này.`,
		groups: groups.map(({ label, direction, documents }) => ({
			label,
			unindexed: direction === 'incoming' || documents.some(({ confidence }) => confidence),
			list: relatedList(documents, holdsSome, archive),
		})),
		doubts: doubtsIn(all.map(({ confidence }) => confidence)),
	};
}
