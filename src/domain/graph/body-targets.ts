import { urls } from '#domain/urls.ts';
import type { CitationGraph } from './citation-graph.ts';
import { documentUrl } from './naming.ts';
import type { PlacedMention } from './source.ts';

/** Where one mention of a body leads. */
export interface MentionTarget {
	readonly href: string;
	/** The archive holds the document; otherwise the link leads to the page of its number. */
	readonly held: boolean;
	/** The link rests on more than the full number in the text. */
	readonly unsure: boolean;
}

/** `open` is a mention that leads to no one document but is listed, so that its place needs an address. */
export type MentionOutcome = MentionTarget | 'open' | undefined;

/** What becomes of the mentions of an entry's body, by their index. */
export function bodyTargets(entryId: string, graph: CitationGraph): MentionOutcome[] {
	const outcomes: MentionOutcome[] = [];
	for (const { mention, target } of linkedMentions(entryId, graph)) {
		if (mention.index !== undefined) outcomes[mention.index] = target ?? 'open';
	}
	return outcomes;
}

/** A piece of a short field: plain text, or a mention with where it leads. */
export interface FieldRun {
	readonly text: string;
	readonly target?: MentionTarget | undefined;
}

/** The text of a short field of an entry, cut at the mentions that lead somewhere. Joining the runs gives the text back. */
export function fieldRuns(
	entryId: string,
	field: Exclude<PlacedMention['field'], 'body'>,
	text: string,
	graph: CitationGraph,
): FieldRun[] {
	const mentions = linkedMentions(entryId, graph)
		.filter(({ mention, target }) => mention.field === field && target)
		.sort((a, b) => a.mention.start - b.mention.start);
	const runs: FieldRun[] = [];
	let at = 0;
	for (const { mention, target } of mentions) {
		if (mention.start > at) runs.push({ text: text.slice(at, mention.start) });
		runs.push({ text: text.slice(mention.start, mention.end), target });
		at = mention.end;
	}
	if (at < text.length) runs.push({ text: text.slice(at) });
	return runs;
}

/** The mentions of an entry that readers can follow; one without a target is listed among those that match nothing. */
function linkedMentions(entryId: string, graph: CitationGraph): { mention: PlacedMention; target?: MentionTarget }[] {
	const links = (graph.links.get(entryId) ?? [])
		// A document does not lead to itself.
		.filter(({ to }) => to.held !== entryId)
		.map(({ mention, to, confidence }) => ({
			mention,
			target: { href: documentUrl(to, graph), held: to.held !== undefined, unsure: confidence !== 'certain' },
		}));
	const open = (graph.open.get(entryId) ?? []).map(({ mention, slug }) => ({
		mention,
		...(slug && { target: { href: urls.number(slug), held: false, unsure: true } }),
	}));
	return [...links, ...open];
}
