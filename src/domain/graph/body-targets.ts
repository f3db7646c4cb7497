import { urls } from '#domain/urls.ts';
import type { CitationGraph } from './citation-graph.ts';
import { documentUrl } from './naming.ts';

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
	for (const { mention, to, confidence } of graph.links.get(entryId) ?? []) {
		if (mention.index === undefined || to.held === entryId) continue;
		outcomes[mention.index] = {
			href: documentUrl(to, graph),
			held: to.held !== undefined,
			unsure: confidence !== 'certain',
		};
	}
	for (const { mention, slug } of graph.open.get(entryId) ?? []) {
		if (mention.index === undefined) continue;
		outcomes[mention.index] = slug ? { href: urls.number(slug), held: false, unsure: true } : 'open';
	}
	return outcomes;
}
