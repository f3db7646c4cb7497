import { urls } from '#domain/urls.ts';
import type { CitationGraph } from './citation-graph.ts';
import { documentUrl } from './naming.ts';
import type { PlacedMention } from './source.ts';

/** Where one mention of a body leads. */
export interface MentionTarget {
	readonly href: string;
	readonly mark: CitationMark;
	/** The archive has deduced which document is meant: the link rests on more than the full number in the text. */
	readonly unsure: boolean;
}

/**
 * What readers are told of a link. `held`: the archive holds the document. `lacking`: it knows the document only by name.
 * `open`: the number is that of several documents, held or not, and the text does not tell which; nothing is deduced.
 */
export type CitationMark = 'held' | 'lacking' | 'open';

/** Ids of the legend and of its phrases, which describe the links to those who do not see the marks. */
export const legendIds = {
	all: 'trang--dau-vien-dan',
	held: 'trang--dau-co',
	lacking: 'trang--dau-chua-co',
	open: 'trang--dau-chua-ro',
	unsure: 'trang--dau-suy-ra',
} as const satisfies Record<CitationMark | 'all' | 'unsure', string>;

/** How a link shows where it leads; its page must print the legend. */
export function linkAttributes({ mark, unsure }: MentionTarget): { class: string; 'aria-describedby': string } {
	return {
		class: ['vd', mark !== 'lacking' && mark, unsure && 'unsure'].filter(Boolean).join(' '),
		'aria-describedby': unsure ? `${legendIds[mark]} ${legendIds.unsure}` : legendIds[mark],
	};
}

/** The marks that stand in the text and the summary of an entry; its title is not linked. */
export function marksOf(entryId: string, graph: CitationGraph): Set<CitationMark> {
	return new Set(
		linkedMentions(entryId, graph).flatMap(({ mention, target }) =>
			target && mention.field !== 'title' ? target.mark : [],
		),
	);
}

/**
 * `open` is a mention that leads to no one document but is listed, so that its place needs an address; null one that is not
 * told apart from the text around it.
 */
export type MentionOutcome = MentionTarget | 'open' | null;

/** What becomes of the mentions of an entry's body, by their index; plain data, with no holes. */
export function bodyTargets(entryId: string, graph: CitationGraph): MentionOutcome[] {
	const outcomes: MentionOutcome[] = [];
	for (const { mention, target } of linkedMentions(entryId, graph)) {
		if (mention.index === undefined) continue;
		while (outcomes.length < mention.index) outcomes.push(null);
		outcomes[mention.index] = target ?? 'open';
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
			target: {
				href: documentUrl(to, graph),
				mark: to.held === undefined ? ('lacking' as const) : ('held' as const),
				unsure: confidence !== 'certain',
			},
		}));
	const open = (graph.open.get(entryId) ?? []).map(({ mention, slug }) => ({
		mention,
		...(slug && { target: { href: urls.number(slug), mark: 'open' as const, unsure: false } }),
	}));
	return [...links, ...open];
}
