import { wordsOf } from '#search/words.ts';
import type { NamedKind, NamedLine } from './suggest-index.ts';
import { fitOf, type TypedWord } from './typed-words.ts';

export interface FoundName {
	readonly kind: NamedKind;
	readonly label: string;
	readonly url: string;
	/** «nay thuộc Bắc Ninh», the name by which it was found if that is another, or empty. */
	readonly note: string;
}

interface Known extends FoundName {
	readonly names: readonly {
		readonly text: string;
		readonly words: ReturnType<typeof wordsOf>;
		readonly initials: string;
	}[];
}

/** Words before the name of a province that say nothing of which one it is. */
const leads = [['tinh'], ['thanh', 'pho'], ['tp']];

/** Finds provinces, everyday names of documents, topics and agencies by the beginnings of their words. */
export class NamedFinder {
	readonly #known: readonly Known[];

	constructor(lines: readonly NamedLine[]) {
		this.#known = lines.map(([kind, label, url, note, ...names]) => ({
			kind,
			label,
			url,
			note,
			names: [label, ...names].map((name) => {
				const words = wordsOf(name);
				return { text: name, words, initials: words.map(({ folded }) => folded.charAt(0)).join('') };
			}),
		}));
	}

	/** At most `limit`: all tones as typed first, then names that begin with the words, then as the index lists them. */
	find(typed: readonly TypedWord[], limit: number): FoundName[] {
		const wanted = withoutLead(typed);
		if (wanted.length === 0) return [];
		const hits = this.#known.flatMap((known) => {
			const ranks = known.names.map(({ words, initials }) =>
				Math.min(rankOf(words, wanted), initialsRank(initials, wanted)),
			);
			const rank = Math.min(...ranks);
			return Number.isFinite(rank) ? [{ found: named(known, ranks.indexOf(rank)), rank }] : [];
		});
		hits.sort((a, b) => a.rank - b.rank);
		return hits.slice(0, limit).map(({ found }) => found);
	}
}

/** A topic found by one of its keywords says which; the full name of a province would say nothing new. */
function named({ kind, label, url, note, names }: Known, by: number): FoundName {
	const other = by > 0 && kind !== 'province' ? `“${names[by]!.text}”` : '';
	return { kind, label, url, note: [note, other].filter(Boolean).join(', ') };
}

function withoutLead(typed: readonly TypedWord[]): readonly TypedWord[] {
	const lead = leads.find((words) => words.every((word, at) => typed[at]?.folded.includes(word)));
	return lead && typed.length > lead.length ? typed.slice(lead.length) : typed;
}

/** 0 or 1 at the start of the name, with and without tones as typed 2 apart; infinite when the words are not there in a row. */
function rankOf(words: ReturnType<typeof wordsOf>, typed: readonly TypedWord[]): number {
	let best = Number.POSITIVE_INFINITY;
	for (let from = 0; from + typed.length <= words.length; from++) {
		const fits = typed.map((word, at) => fitOf(words[from + at]!, word));
		if (fits.includes(0)) continue;
		best = Math.min(best, (fits.includes(1) ? 2 : 0) + (from === 0 ? 0 : 1));
	}
	return best;
}

/** «hcm», «byt»: two letters at least, all of the name. */
function initialsRank(initials: string, typed: readonly TypedWord[]): number {
	const [word, ...others] = typed;
	const fits = others.length === 0 && initials.length > 1 && word!.folded.includes(initials);
	return fits ? 1 : Number.POSITIVE_INFINITY;
}
