import { type Word, wordsOf } from '../words.ts';

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

export interface Excerpt extends Stretch {
	/** What to mark in it, in order, without overlap. */
	readonly marks: readonly Stretch[];
	/** Where the longest part of the query begins in it. */
	readonly focus: number;
}

/** Words of an excerpt. */
const length = 36;
/** Words before the first mark, so that it is read in its sentence. */
const before = 8;

/**
 * The part of a text (NFC) where most of a query stands together, or undefined when nothing of it does. `queries` are ways to
 * write the query, the first counting most. Words typed with
 * diacritics match as typed where the text has them so, others in any tone.
 */
export function bestExcerpt(text: string, queries: readonly (readonly Word[])[]): Excerpt | undefined {
	const words = wordsOf(text);
	const runs = findRuns(words, queries);
	if (runs.length === 0) return undefined;
	const best = bestWindow(runs);
	const heaviest = best.reduce((most, run) => (run.weight > most.weight ? run : most));
	const from = Math.max(0, best[0]!.from - before);
	const to = Math.min(words.length, from + length);
	// A pasted sentence may be longer than the excerpt.
	const inside = runs
		.filter((run) => run.to > from && run.from < to)
		.map((run) => ({ ...run, from: Math.max(from, run.from), to: Math.min(to, run.to) }));
	return {
		start: from === 0 ? 0 : words[from]!.start,
		end: to === words.length ? text.length : words[to - 1]!.end,
		marks: marksOf(inside, words),
		focus: words[heaviest.from]!.start,
	};
}

/** What to mark of a query in a short text shown whole, such as a title. */
export function marksIn(text: string, queries: readonly (readonly Word[])[]): Stretch[] {
	const words = wordsOf(text);
	return marksOf(findRuns(words, queries), words);
}

/** Neighbouring words of the text that follow each other in the query too. */
interface Run {
	readonly from: number;
	/** One past its last word. */
	readonly to: number;
	/** Place in the query, which tells repetitions from new words. */
	readonly asked: number;
	readonly weight: number;
}

/**
 * Every longest run of the query in the text. Where whole phrases stand, single words only distract; of another way to write
 * the query only what it says otherwise counts, and as a whole.
 */
function findRuns(words: readonly Word[], queries: readonly (readonly Word[])[]): Run[] {
	const runs: Run[] = [];
	const written = new Set(words.map(({ exact }) => exact));
	const typed = new Set(queries[0]?.map(({ exact }) => exact));
	for (const [rank, query] of queries.entries()) {
		const own: Run[] = [];
		const same = (wanted: Word, found: Word) =>
			wanted.exact !== wanted.folded && written.has(wanted.exact)
				? wanted.exact === found.exact
				: wanted.folded === found.folded;
		const places = new Map<string, number[]>();
		for (const [asked, { folded }] of query.entries()) places.set(folded, [...(places.get(folded) ?? []), asked]);
		for (let from = 0; from < words.length; from++) {
			let best: Run | undefined;
			for (const asked of places.get(words[from]!.folded) ?? []) {
				let size = 0;
				while (
					asked + size < query.length &&
					from + size < words.length &&
					same(query[asked + size]!, words[from + size]!)
				)
					size++;
				if (size > 0 && size > (best ? best.to - best.from : 0)) {
					best = { from, to: from + size, asked, weight: size ** 2 / (1 + rank) };
				}
			}
			if (!best) continue;
			own.push(best);
			from = best.to - 1;
		}
		const longest = own.reduce((most, { from, to }) => Math.max(most, to - from), 0);
		const shortest = rank === 0 ? Math.min(2, longest) : newWords(query, typed);
		const isOther = ({ from, to }: Run) => words.slice(from, to).some(({ exact }) => !typed.has(exact));
		runs.push(...own.filter((run) => run.to - run.from >= shortest && (rank === 0 || isOther(run))));
	}
	return runs.sort((a, b) => a.from - b.from);
}

/** The length of the longest run of words that the query as typed has not. */
function newWords(query: readonly Word[], typed: ReadonlySet<string>): number {
	let longest = 0;
	let run = 0;
	for (const { exact } of query) {
		run = typed.has(exact) ? 0 : run + 1;
		longest = Math.max(longest, run);
	}
	return longest;
}

/** The runs of the richest window: of what it holds of the query each part counts once. */
function bestWindow(runs: readonly Run[]): readonly [Run, ...Run[]] {
	let most = 0;
	let best: readonly [Run, ...Run[]] = [runs[0]!];
	for (const [index, first] of runs.entries()) {
		const last = first.from + length - before;
		const others: Run[] = [];
		for (let at = index + 1; at < runs.length && runs[at]!.to <= last; at++) others.push(runs[at]!);
		const seen = new Map<number, number>();
		for (const { asked, weight } of [first, ...others]) seen.set(asked, Math.max(seen.get(asked) ?? 0, weight));
		const worth = [...seen.values()].reduce((sum, weight) => sum + weight, 0);
		if (worth > most) {
			most = worth;
			best = [first, ...others];
		}
	}
	return best;
}

function marksOf(runs: readonly Run[], words: readonly Word[]): Stretch[] {
	const marks: { start: number; end: number }[] = [];
	for (const { from, to } of runs) {
		const start = words[from]!.start;
		const end = words[to - 1]!.end;
		const last = marks.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else marks.push({ start, end });
	}
	return marks;
}
