import type { Brief } from '#schema/brief.ts';
import type { DocumentData } from '#schema/document.ts';
import type { News } from '#schema/news.ts';
import type { Mention } from './citations/mentions.ts';
import { bodyMentions, fieldMentions, type PlacedMention } from './graph/source.ts';
import { opensWith } from './opening.ts';
import { tablesOf } from './tables.ts';

/** What the archive asks of the text of an entry: found once, so that bodies need not stay in memory. */
export interface TextFacts {
	/** There is a summary, and it is more than the words that the body opens with. */
	readonly showsSummary: boolean;
	/** The documents that title, summary, abstract and body mention, in this order. */
	readonly mentions: readonly PlacedMention[];
	/** Targets of the body's pictures and links that lie on this site: `/anh/tiem.jpg`. */
	readonly localTargets: readonly string[];
	/** How many tables the body has. */
	readonly tables: number;
}

/** Finds the mentions in a short text. */
type Recogniser = (text: string, manual: readonly string[]) => readonly Mention[];

const localTarget = /\]\(\s*<?(\/[^)\s>"?#]+)/g;
/** Below the header of every table stands a row with bars or colons; parsing takes time. */
const maybeTable = /\||:-|-:/;

/** Reads an entry's text; `mentions` are those of its body. */
export function textFactsOf(
	data: News | Brief | DocumentData,
	body: string,
	mentions: readonly Mention[],
	recognise?: Recogniser,
): TextFacts {
	const showsSummary = data.summary !== undefined && !opensWith(body, data.summary);
	const fields = {
		title: data.title,
		// A summary that only repeats the lead is not shown, so what it cites is cited once.
		summary: showsSummary ? data.summary : undefined,
		abstract: 'abstract' in data ? data.abstract : undefined,
	};
	const manual = data.citations.map(({ text }) => text);
	return {
		showsSummary,
		mentions: [...fieldMentions(fields, manual, recognise), ...bodyMentions(mentions)],
		localTargets: [...body.matchAll(localTarget)].map(([, path]) => path!),
		tables: maybeTable.test(body) ? tablesOf(body).length : 0,
	};
}
