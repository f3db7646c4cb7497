import type { Entry } from '#domain/entry.ts';
import { type Cited, citingGroups, type Quote } from '#domain/graph/citing-entries.ts';
import type { DataContext } from '../data-context.ts';
import { type EntryLink, entryLink } from './record-links.ts';

/** Who mentions a document. Of very many the newest are told; the table `vien-dan` has all. */
export interface Citing {
	/** Entries of all kinds. */
	readonly total: number;
	readonly entries: readonly CitingEntryRecord[];
}

export interface CitingEntryRecord extends EntryLink {
	readonly kind: Entry['kind'];
	/** Sentences beyond those given. */
	readonly omitted: number;
	readonly sentences: readonly SentenceRecord[];
}

/** A sentence and the mention in it. */
export interface SentenceRecord {
	readonly field: Quote['field'];
	readonly url: string;
	readonly sentence: string;
	/** UTF-16 code units from the start of the sentence. */
	readonly start: number;
	readonly end: number;
	/** Null for a mention that leads to no one document. */
	readonly confidence: Quote['confidence'] | null;
}

/** Sentences of one entry; its page shows no more. */
const mostSentences = 20;

/** The entries that mention a document, documents first and the newest first; of each kind at most `most`. */
export function citingRecord(cited: readonly Cited[], most: number, context: DataContext): Citing {
	const groups = citingGroups(cited, context.archive.byId, most);
	return {
		total: groups.reduce((sum, { total }) => sum + total, 0),
		entries: groups.flatMap(({ kind, entries }) =>
			entries.map(({ entry, quotes }) => ({
				...entryLink(entry, context),
				kind,
				omitted: Math.max(0, quotes.length - mostSentences),
				sentences: quotes.slice(0, mostSentences).map((quote) => sentenceRecord(quote, context)),
			})),
		),
	};
}

function sentenceRecord({ field, url, sentence, confidence }: Quote, { whole }: DataContext): SentenceRecord {
	const { text, start, end } = sentence;
	return { field, url: whole(url), sentence: text, start, end, confidence: confidence ?? null };
}
