import type { Archive } from '#domain/archive.ts';
import type { NumberPage } from '#domain/graph/citation-graph.ts';
import type { CitedDocument } from '#domain/graph/cited-document.ts';
import type { EntryDays } from '#views/entry-days.ts';

/** When a document or number first appeared in an entry, as exact as known, and the last whole day on which such an entry changed. */
export interface MentionDays {
	/** Empty when unknown. */
	readonly first: string;
	readonly last: string | undefined;
}

/** The days of documents and of numbers; a law that thousands mention is looked through once. */
export function mentionDays({ byId }: Pick<Archive, 'byId'>, days: EntryDays) {
	const known = new Map<CitedDocument, MentionDays>();

	function ofEntries(ids: Iterable<string>): MentionDays {
		let first: string | undefined;
		let last: string | undefined;
		for (const id of ids) {
			const entry = byId.get(id);
			if (!entry) continue;
			const appeared = days.appeared(entry) ?? '';
			if (first === undefined || appeared < first) first = appeared;
			last = later(last, days.lastChange([entry]));
		}
		return { first: first ?? '', last };
	}

	/** From the entry that holds it, and those that name it. */
	function ofDocument(document: CitedDocument): MentionDays {
		const found = known.get(document) ?? ofEntries(idsNaming(document));
		known.set(document, found);
		return found;
	}

	function ofNumber({ documents, open }: NumberPage): MentionDays {
		const all = documents.map(ofDocument);
		if (open.length > 0) all.push(ofEntries(open.map(({ from }) => from.id)));
		return { first: all.map(({ first }) => first).sort()[0] ?? '', last: lastOf(all) };
	}

	const lastOf = (some: readonly MentionDays[]) => some.map(({ last }) => last).reduce(later, undefined);

	return { ofNumber, lastOfDocuments: (documents: readonly CitedDocument[]) => lastOf(documents.map(ofDocument)) };
}

function idsNaming({ held, citedIn, relations }: CitedDocument): Set<string> {
	const ids = new Set(held === undefined ? [] : [held]);
	for (const { from } of citedIn) ids.add(from.id);
	for (const { statedIn } of relations) ids.add(statedIn.id);
	return ids;
}

function later(a: string | undefined, b: string | undefined): string | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return a > b ? a : b;
}
