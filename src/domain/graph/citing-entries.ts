import type { Confidence } from '#domain/citations/find-citations.ts';
import type { Sentence } from '#domain/citations/sentence.ts';
import { type Entry, kindLabels } from '#domain/entry.ts';
import type { Collection } from '#domain/entry-path.ts';
import type { OpenMention } from './citation-graph.ts';
import type { CitedDocument } from './cited-document.ts';
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
	/** The first of them. */
	readonly entries: readonly CitingEntry[];
	/** All of the kind. */
	readonly total: number;
}

const kinds = ['van-ban', 'tin-tuc', 'diem-tin'] as const satisfies readonly Collection[];

/**
 * The entries that mention a document, by kind and each once, in the order given; the graph gives the newest first. Of each
 * kind the first `most`.
 */
export function citingGroups(
	cited: readonly Cited[],
	byId: ReadonlyMap<string, Entry>,
	most = Number.POSITIVE_INFINITY,
): CitingGroup[] {
	const byKind = Map.groupBy(cited, ({ from }) => from.kind);
	return kinds.flatMap((kind) => {
		const byEntry = Map.groupBy(byKind.get(kind) ?? [], ({ from }) => from.id);
		const entries = [...byEntry].slice(0, most).map(([id, own]) => citingEntry(byId.get(id)!, own));
		return entries.length > 0 ? [{ kind, label: kindLabels[kind], entries, total: byEntry.size }] : [];
	});
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

/** A sentence with mentions that lead to no one document. */
export interface OpenSentence {
	/** One for each mention, in the order of the text; their `sentence.text` is the same. */
	readonly quotes: readonly Quote[];
	/** Each reason once, with the mentions that have it. */
	readonly reasons: readonly {
		readonly reason: string;
		readonly texts: readonly string[];
		readonly candidates: readonly CitedDocument[];
	}[];
}

/** The open mentions of an entry by sentence, so that one with several of them is quoted once. */
export function openSentences(entry: Pick<Entry, 'url'>, open: readonly OpenMention[]): OpenSentence[] {
	const sentences: { quotes: Quote[]; mentions: OpenMention[] }[] = [];
	for (const one of open) {
		const quote = quoteOf(entry, one);
		const last = sentences.at(-1);
		const shared = last && within(last.quotes, quote);
		if (last && shared) {
			last.quotes.push({ ...quote, sentence: shared });
			last.mentions.push(one);
		} else sentences.push({ quotes: [quote], mentions: [one] });
	}
	return sentences.map(({ quotes, mentions }) => ({ quotes, reasons: reasonsOf(mentions) }));
}

/** Characters on either side of a mention by which its place in another quotation is known. */
const context = 30;

/** A quote as a place in the sentence of those before it; a long sentence is cut differently around each of its mentions. */
function within(quotes: readonly Quote[], { field, sentence: { text, start, end } }: Quote): Sentence | undefined {
	const last = quotes.at(-1)!;
	if (last.field !== field) return undefined;
	const from = Math.max(0, start - context);
	const at = last.sentence.text.indexOf(text.slice(from, end + context), Math.max(0, last.sentence.end - context));
	const moved = at < 0 ? 0 : at - from;
	const isBehind = at >= 0 && start + moved >= last.sentence.end;
	return isBehind ? { text: last.sentence.text, start: start + moved, end: end + moved } : undefined;
}

function reasonsOf(mentions: readonly OpenMention[]): OpenSentence['reasons'] {
	const alike = Map.groupBy(mentions, ({ reason, candidates }) =>
		[reason, ...candidates.map(({ key }) => key)].join('\n'),
	);
	return [...alike.values()].map((same) => ({
		reason: continuing(same[0]!.reason),
		texts: same.map(({ mention }) => mention.text),
		candidates: same[0]!.candidates,
	}));
}

/** A reason stands after a colon; letters such as «UBND» stay capital. */
function continuing(reason: string): string {
	return /^\p{Lu}\p{Ll}/u.test(reason) ? reason.charAt(0).toLocaleLowerCase('vi') + reason.slice(1) : reason;
}
