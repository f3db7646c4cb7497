import type { Archive } from '#domain/archive.ts';
import type { DocumentEntry, Entry } from '#domain/entry.ts';
import { type Cited, citingGroups, type Quote } from '#domain/graph/citing-entries.ts';
import { confidenceLabels } from '#domain/graph/confidence.ts';
import { firstPath, originOf } from './feed-item.ts';
import type { FeedItem } from './feed-view.ts';

/** Sentences of an entry that are quoted; the others are counted. */
const mostQuotes = 5;

/** The entries that mention a document, each with its mentions. */
export function mentionsOf(document: DocumentEntry, { graph, byId }: Archive): Map<Entry, readonly Cited[]> {
	const cited = graph.held.get(document.id)?.citedIn ?? [];
	const byEntry = Map.groupBy(cited, ({ from }) => from.id);
	return new Map([...byEntry].map(([id, mentions]) => [byId.get(id)!, mentions]));
}

/**
 * An item that says where an entry mentions a document. It is not the item of the entry itself, which a reader may get from
 * another feed, and so has an id of its own: `/tin-tuc/2025/x/#van-ban/ke-hoach/y`.
 */
export function mentionItem(item: FeedItem, entry: Entry, document: DocumentEntry, cited: readonly Cited[]): FeedItem {
	const [citing] = citingGroups(cited, new Map([[entry.id, entry]]))[0]!.entries;
	const quotes = citing!.quotes;
	const shown = quotes.slice(0, mostQuotes).map(quoted);
	const more = quotes.length - shown.length;
	return {
		...item,
		id: `${item.id}#${firstPath(document).slice(1, -1)}`,
		url: quotes[0]?.url ?? entry.url,
		paragraphs: [...shown, ...(more > 0 ? [`Còn ${more} chỗ nhắc khác trong mục này.`] : []), originOf(entry)],
	};
}

/** The sentence; of a title, which stands above, only that it mentions the document; and how sure that is. */
function quoted({ sentence, field, confidence }: Quote): string {
	const doubt = confidence && confidence !== 'certain' ? confidenceLabels[confidence].label : undefined;
	if (field === 'title') return `Nhắc ${['trong tiêu đề', doubt].filter(Boolean).join(', ')}.`;
	return doubt ? `«${sentence.text}» (${doubt})` : `«${sentence.text}»`;
}
