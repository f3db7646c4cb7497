import type { OpenMention } from '#domain/graph/citation-graph.ts';
import type { CitationLink } from '#domain/graph/cited-document.ts';
import type { PlacedMention } from '#domain/graph/source.ts';
import type { DataContext } from './data-context.ts';

/** A mention that leads to a document, or one that the archive lists as open. */
export interface MentionSource {
	readonly context: DataContext;
	readonly from: CitationLink['from'];
	readonly mention: PlacedMention;
	/** Its place among all mentions of the entry, from 0. */
	readonly position: number;
	readonly link: CitationLink | undefined;
	readonly open: OpenMention | undefined;
}

/** Every mention that leads to a document or stays open: entry by entry, each in the order of its text. */
export function* mentionSources(context: DataContext): Generator<MentionSource> {
	for (const { id } of context.entries) yield* mentionsOf(id, context);
}

/** The mentions of one entry that lead to a document or stay open, in the order of its text. */
export function* mentionsOf(id: string, context: DataContext): Generator<MentionSource> {
	const links = context.archive.graph.links.get(id) ?? [];
	const open = context.archive.graph.open.get(id) ?? [];
	const { from } = links[0] ?? open[0] ?? {};
	if (!from) return;
	// Both lists have the order of the text, so one way through it meets each in turn.
	let [nextLink, nextOpen] = [0, 0];
	for (const [position, mention] of from.mentions.entries()) {
		if (links[nextLink]?.mention === mention) {
			yield { context, from, mention, position, link: links[nextLink++], open: undefined };
		} else if (open[nextOpen]?.mention === mention) {
			yield { context, from, mention, position, link: undefined, open: open[nextOpen++] };
		}
	}
}
