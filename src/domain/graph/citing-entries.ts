import type { Confidence } from '#domain/citations/find-citations.ts';
import type { Sentence } from '#domain/citations/sentence.ts';
import { type Entry, kindLabels } from '#domain/entry.ts';
import type { Collection } from '#domain/entry-path.ts';
import { mentionId, type PlacedMention, type Source } from './source.ts';

/** A mention as lists of «Được nhắc đến trong» need it: a link of the graph, or a mention that stays open. */
export interface Cited {
	readonly from: Source;
	readonly mention: PlacedMention;
	readonly confidence?: Confidence;
}

/** A sentence that mentions a document. */
export interface Quote {
	readonly sentence: Sentence;
	readonly field: PlacedMention['field'];
	/** The place in the text; the page of the entry where the mention stands in its title, summary or abstract. */
	readonly url: string;
	/** Absent for a mention that leads to no one document. */
	readonly confidence: Confidence | undefined;
}

export interface CitingEntry {
	readonly entry: Entry;
	/** Where its title mentions the document. */
	readonly inTitle: readonly { readonly start: number; readonly end: number }[];
	/** Each sentence once, those of the body after those of title, summary and abstract. */
	readonly quotes: readonly Quote[];
}

export interface CitingGroup {
	readonly kind: Collection;
	readonly label: string;
	readonly entries: readonly CitingEntry[];
}

const kinds = ['van-ban', 'tin-tuc', 'diem-tin'] as const satisfies readonly Collection[];

/** The entries that mention a document, by kind and each once, in the order given; the graph gives the newest first. */
export function citingGroups(cited: readonly Cited[], byId: ReadonlyMap<string, Entry>): CitingGroup[] {
	const byEntry = Map.groupBy(cited, ({ from }) => byId.get(from.id)!);
	const entries = [...byEntry].map(([entry, own]) => citingEntry(entry, own));
	return kinds
		.map((kind) => ({ kind, label: kindLabels[kind], entries: entries.filter(({ entry }) => entry.kind === kind) }))
		.filter((group) => group.entries.length > 0);
}

function citingEntry(entry: Entry, cited: readonly Cited[]): CitingEntry {
	return {
		entry,
		inTitle: cited
			.filter(({ mention }) => mention.field === 'title')
			.map(({ mention: { start, end } }) => ({ start, end })),
		quotes: eachOnce(cited.map((one) => quoteOf(entry, one))),
	};
}

/** One mention in an entry, as a sentence to quote. */
export function quoteOf({ url }: Pick<Entry, 'url'>, { mention, confidence }: Cited): Quote {
	const { field, index, sentence } = mention;
	return { sentence, field, url: index === undefined ? url : `${url}#${mentionId(index)}`, confidence };
}

/** Titles, summaries and abstracts repeat each other and the text; of the same sentence the one with a place of its own stays. */
function eachOnce(quotes: readonly Quote[]): Quote[] {
	return [...Map.groupBy(quotes, ({ sentence }) => sentence.text).values()].map(
		(same) => same.find(({ field }) => field === 'body') ?? same[0]!,
	);
}
