import { partings } from '../query/joined-words.ts';
import type { Query } from '../query/parse.ts';
import { type Candidate, candidatesFor, likelihood } from '../query/spelling.ts';
import { tonedForms } from '../query/toned-forms.ts';
import type { KnownWord } from '../spelling-words.ts';
import { formMark, type TermForm } from '../terms/read.ts';
import type { ArchiveIndex } from './archive-index.ts';

/** What a pair of neighbours that the archive knows is worth, against frequency (a power of two each). */
const neighbourWorth = 3;
/** In longer queries an unknown word hurts little and a wrong guess more: a guess then has to fit on both sides. */
const fewWords = 6;

/** A word of so many letters that is like one known word only is that word, whatever stands beside it. */
const longWord = 6;

/** A word to put in the place of an unknown one. */
interface Guess {
	readonly folded: string;
	/** As it is written beside its neighbour, else as it is mostly written. */
	readonly written: string;
}

/**
 * The query with its unknown words parted, where several were typed in one piece, or replaced by likely known ones, judged by how common each is and whether the archive has it
 * beside the same neighbours; undefined when there is nothing to repair. `unknown` are places in the query's words.
 */
export async function repairQuery(
	query: Query,
	unknown: readonly number[],
	index: ArchiveIndex,
): Promise<string | undefined> {
	const known = await index.spelling();
	const words: Guess[] = query.words.map(({ folded, exact }) => ({ folded, written: exact }));
	const replaced = new Map<number, Guess>();
	for (const at of unknown) {
		const parts = await parted(words[at]!.folded, known, index);
		if (parts) {
			words[at] = { folded: parts, written: parts };
			replaced.set(at, words[at]);
			continue;
		}
		const candidates = candidatesFor(words[at]!.folded, known);
		const judged = await Promise.all(candidates.map((candidate) => judge(candidate, at, words, index)));
		const sure = candidates.length === 1 && words[at]!.folded.length >= longWord;
		const best = judged
			.filter(({ fits }) => fits || sure)
			.reduce<Judged | undefined>((most, one) => (!most || one.worth > most.worth ? one : most), undefined);
		if (!best) continue;
		words[at] = best.guess;
		replaced.set(at, best.guess);
	}
	return replaced.size > 0 ? rewrite(query, replaced) : undefined;
}

/** Words typed in one piece, parted where the archive has all of them side by side; undefined when it has not. */
async function parted(
	folded: string,
	known: ReadonlyMap<string, KnownWord>,
	index: ArchiveIndex,
): Promise<string | undefined> {
	for (const parts of partings(folded, known)) {
		const pairs = parts.slice(1).map((word, at) => pairForms(`${parts[at]} ${word}`, index));
		if ((await Promise.all(pairs)).every(({ length }) => length > 0)) return parts.join(' ');
	}
	return undefined;
}

interface Judged {
	readonly guess: Guess;
	readonly worth: number;
	/** The archive has it beside the words that stand beside it. */
	readonly fits: boolean;
}

async function judge(candidate: Candidate, at: number, words: readonly Guess[], index: ArchiveIndex): Promise<Judged> {
	const neighbours = [
		{ word: words[at - 1], pair: (one: string, other: string) => `${other} ${one}` },
		{ word: words[at + 1], pair: (one: string, other: string) => `${one} ${other}` },
	].flatMap(({ word, pair }) => (word ? [{ word, pair }] : []));
	const seen = await Promise.all(
		neighbours.map(async ({ word, pair }) => {
			const forms = await pairForms(pair(candidate.folded, word.folded), index);
			const pages = forms.reduce((sum, { postings }) => sum + postings.documents.length, 0);
			return { pages, written: writtenBeside(forms, candidate.folded, (form) => pair(form, word.written)) };
		}),
	);
	const fits =
		words.length > fewWords
			? seen.every(({ pages }) => pages > 0)
			: seen.length === 0 || seen.some(({ pages }) => pages > 0);
	const worth = seen.reduce((sum, { pages }) => sum + neighbourWorth * Math.log2(1 + pages), likelihood(candidate));
	const written = seen.find((one) => one.written)?.written ?? candidate.written;
	return { guess: { folded: candidate.folded, written }, worth, fits };
}

/** How most documents write a bare word in a pair; undefined when the other word is written otherwise there. */
function writtenBeside(forms: readonly TermForm[], folded: string, pair: (form: string) => string): string | undefined {
	const pagesOf = (mark: number) =>
		forms.reduce((sum, form) => sum + (form.mark === mark ? form.postings.documents.length : 0), 0);
	const ways = tonedForms(folded).map((form) => ({ form, pages: pagesOf(formMark(pair(form))) }));
	const [best] = ways.sort((a, b) => b.pages - a.pages);
	return best && best.pages > 0 ? best.form : undefined;
}

/** The ways in which the periods write two neighbouring words. */
async function pairForms(pair: string, index: ArchiveIndex): Promise<readonly TermForm[]> {
	const periods = Array.from({ length: index.periods }, (_, period) => index.terms(period).find('pair', pair));
	return (await Promise.all(periods)).flatMap((forms) => forms ?? []);
}

function rewrite({ text, words, toned }: Query, replaced: ReadonlyMap<number, Guess>): string {
	let result = '';
	let done = 0;
	for (const [at, { folded, written }] of replaced) {
		result += text.slice(done, words[at]!.start) + (toned ? written : folded);
		done = words[at]!.end;
	}
	return result + text.slice(done);
}
