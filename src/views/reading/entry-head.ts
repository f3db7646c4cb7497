import type { Entry } from '#domain/entry.ts';
import { type CitationMark, type FieldRun, fieldRuns } from '#domain/graph/body-targets.ts';
import type { CitationGraph } from '#domain/graph/citation-graph.ts';
import { formatEntryPlace } from '#domain/labels.ts';
import { type Revisions, updatedOn } from '#domain/revisions.ts';

/** The head of an entry's page. */
export interface EntryHead {
	readonly kind: Entry['kind'];
	readonly completeness: Entry['data']['completeness'];
	/** Of documents only. */
	readonly document:
		| { readonly issuer: string; readonly number: string | undefined; readonly type: string }
		| undefined;
	readonly title: string;
	/** The summary, unless the text opens with it. */
	readonly lead: readonly FieldRun[] | undefined;
	readonly date: Entry['date'];
	readonly dateMissing: Entry['dateMissing'];
	/** The day on which the text last changed after its publication. */
	readonly updatedOn: string | undefined;
	readonly place: string;
	/** Author or publisher; not told of documents, whose issuer stands above. */
	readonly origin: string | undefined;
	/** How many remarks of the editors stand below. */
	readonly notes: number;
	/** The marks of citations on the page: they are explained far below. */
	readonly marks: readonly CitationMark[];
}

/** `marks` are those of the whole page. */
export function entryHead(
	entry: Entry,
	graph: CitationGraph,
	marks: EntryHead['marks'],
	revisions: Revisions,
): EntryHead {
	const { id, kind, data, date, dateMissing } = entry;
	const { title, summary, completeness, source } = data;
	const isDocument = entry.kind === 'van-ban';
	return {
		kind,
		completeness,
		document: isDocument ? { issuer: entry.issuer.name, number: entry.data.number, type: entry.type.name } : undefined,
		title,
		lead: summary && kind !== 'diem-tin' && entry.showsSummary ? fieldRuns(id, 'summary', summary, graph) : undefined,
		date,
		dateMissing,
		updatedOn: updatedOn(revisions, date?.on),
		place: formatEntryPlace(entry),
		origin: isDocument ? undefined : (source?.author ?? source?.name ?? 'Chưa rõ nguồn'),
		notes: data.notes.length,
		marks,
	};
}
