import data from '../../content/tu-vung/nhiem-ky.json' with { type: 'json' };
import { provinceNames } from './provinces.ts';
import { partyTermsFile } from './shapes.ts';

/**
 * Terms of Party committees. Their documents are numbered from 01 for each type within one term, so a number without
 * its term names several documents: 25-CT/TW was issued in 2018 and again in 2023.
 *
 * Where a term begins, Guidance 36-HD/VPTW, II.1.3.1: on the day after the congress closed, so that the day of the close
 * is the last one of the outgoing term; but when the new committee held its first plenum during the congress, on the day
 * of that plenum. Where the plenum's day has no source, nobody can tell to which term the day of the close belongs.
 */
interface Start {
	readonly term: string;
	/** First day that may lie in the term. Before it, the term before still runs. */
	readonly earliest: string;
	/** First day that certainly lies in the term. */
	readonly certain: string;
}

const { completeUntil, national, local, bodies } = partyTermsFile.parse(data);

const nationalStarts: readonly Start[] = national
	.map(({ term, firstPlenumOn, closedOn }) => ({
		term,
		earliest: firstPlenumOn ?? closedOn,
		certain: firstPlenumOn ?? dayAfter(closedOn),
	}))
	.sort(byStart);

/**
 * The term of the Central Committee on a day, such as «XIII». A vague date (`2018`, `2018-03`) has a term only when its
 * whole period lies in one. Undefined where no sourced day decides, and after the last day the list covers.
 */
export function nationalTermOn(day: string): string | undefined {
	return termOn(nationalStarts, day);
}

/**
 * The term of a Party body below the centre on a day, such as «2020-2025». `body` is the issuer part of an identity key:
 * `tu.lai-chau`, `du.ubnd-tinh-lai-chau`. A body whose congress the vocabulary does not know has no term while its round
 * was under way; bodies below the province hold their congresses months before the provincial ones.
 */
export function localTermOn(body: string, day: string): string | undefined {
	return termOn(localStarts(body), day);
}

/** First and last year of a term; a term that still runs has no last year. Undefined for an unknown term. */
export function termYears(term: string): { from: number; to?: number } | undefined {
	if (local.some((round) => round.term === term)) return { from: Number(term.slice(0, 4)), to: Number(term.slice(5)) };
	const index = nationalStarts.findIndex((start) => start.term === term);
	const [own, next] = index < 0 ? [] : nationalStarts.slice(index);
	return own && { from: yearOf(own.certain), ...(next && { to: yearOf(next.certain) }) };
}

function localStarts(body: string): Start[] {
	const provincial = body.startsWith('tu.') && provinceNames.has(body.slice('tu.'.length));
	return local
		.map(({ term, closedBetween: [first, last], lowerClosedFrom }) => {
			const own = bodies.find((known) => known.body === body && known.term === term);
			return {
				term,
				earliest: own?.firstPlenumOn ?? own?.openedOn ?? own?.closedOn ?? (provincial ? first : lowerClosedFrom),
				certain: own?.firstPlenumOn ?? own?.closedBy ?? dayAfter(own?.closedOn ?? last),
			};
		})
		.sort(byStart);
}

function termOn(starts: readonly Start[], day: string): string | undefined {
	if (!/^\d{4}(-\d{2}){0,2}$/.test(day)) return undefined;
	// ISO dates compare as text; «-99» stands after every month and every day.
	const first = `${day}-01-01`.slice(0, 10);
	const last = `${day}-99-99`.slice(0, 10);
	if (last >= dayAfter(completeUntil)) return undefined;
	const begun = starts.findLast(({ earliest }) => earliest <= last);
	return begun && begun.certain <= first ? begun.term : undefined;
}

function yearOf(day: string): number {
	return Number(day.slice(0, 4));
}

function byStart(a: Start, b: Start): number {
	return a.earliest < b.earliest ? -1 : 1;
}

function dayAfter(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + 1);
	return date.toISOString().slice(0, 10);
}
