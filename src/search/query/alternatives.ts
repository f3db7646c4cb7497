import { wordsOf } from '../words.ts';
import { type AlternativesTable, type Entry, entriesOf, type Written } from './alternative-entries.ts';
import {
	occurrences,
	type Phrase,
	rewritten,
	type Span,
	type TypedQuery,
	typedQuery,
	withoutOverlap,
} from './phrases.ts';

export type { AlternativesTable };

/** A place in the query, and what may stand there instead, the best first. */
interface Place extends Span {
	readonly choices: readonly string[];
}

/** Other ways to write one query at most. */
const mostAlternatives = 4;
/** In `when`: any number. */
const anyNumber = '#';

/**
 * Other ways to write a query, at most four and the best first: with its abbreviations spelled out, with its full forms
 * shortened, and with other spellings of its words («vắc xin», «vaccine»). Empty for most queries; any text will do.
 * Document numbers and what stands in quotation marks stay as they are.
 */
export function alternativesOf(query: string, table: AlternativesTable): string[] {
	const typed = typedQuery(query);
	const { abbreviations, variants } = entriesOf(table);
	const other = spellings(typed, variants);
	const ways = [
		inEveryPlace(typed, shortForms(typed, abbreviations)),
		inEveryPlace(typed, fullForms(typed, abbreviations)),
		[
			...inEveryPlace(
				typed,
				other.filter(({ unusual }) => unusual),
			).slice(0, 1),
			...inOnePlace(typed, other),
		],
	];
	const longest = Math.max(...ways.map(({ length }) => length));
	const inTurn = Array.from({ length: longest }, (_, at) => ways.flatMap((way) => way.slice(at, at + 1))).flat();
	const known = new Set([keyOf(query), keyOf(typed.text)]);
	const alternatives: string[] = [];
	for (const alternative of inTurn) {
		if (!known.has(keyOf(alternative))) alternatives.push(alternative);
		known.add(keyOf(alternative));
	}
	return alternatives.slice(0, mostAlternatives);
}

function shortForms(query: TypedQuery, entries: readonly Entry[]): Place[] {
	const places = entries.flatMap(({ short, long, capitals, when }) =>
		occurrences(query, short.phrase, true)
			.filter((span) => (!capitals || inCapitals(query, span)) && hasContext(query, when))
			.map((span) => {
				const explained = long.some(({ phrase }) => isBeside(query, phrase, !query.toned, span));
				return { ...span, choices: explained ? [] : long.map(({ text }) => text) };
			}),
	);
	return changeable(query, merged(places));
}

function fullForms(query: TypedQuery, entries: readonly Entry[]): Place[] {
	const places = entries
		.filter((entry) => !entry.oneWay)
		.flatMap(({ short, long }) =>
			long
				.flatMap(({ phrase }) => occurrences(query, phrase, !query.toned))
				.map((span) => ({ ...span, choices: isBeside(query, short.phrase, true, span) ? [] : [short.text] })),
		);
	return changeable(query, merged(places));
}

function spellings(query: TypedQuery, groups: readonly (readonly Written[])[]): (Place & { unusual: boolean })[] {
	const places = groups.flatMap((group) =>
		group.flatMap((written) =>
			occurrences(query, written.phrase, !query.toned).map((span) => ({
				...span,
				choices: group.filter((other) => other !== written).map(({ text }) => text),
				unusual: written !== group[0],
			})),
		),
	);
	return changeable(query, places);
}

/** The query with the first choice in every place, then with the second … */
function inEveryPlace(query: TypedQuery, places: readonly Place[]): string[] {
	const most = Math.max(0, ...places.map(({ choices }) => choices.length));
	return Array.from({ length: most }, (_, at) =>
		rewritten(
			query,
			places.map(({ from, to, choices }) => ({ from, to, by: choices[at] ?? choices[0]! })),
		),
	);
}

/** The query with a choice in one place at a time: the first choices, then the second … */
function inOnePlace(query: TypedQuery, places: readonly Place[]): string[] {
	return places
		.flatMap(({ from, to, choices }) => choices.map((by, rank) => ({ from, to, by, rank })))
		.sort((a, b) => a.rank - b.rank)
		.map((replacement) => rewritten(query, [replacement]));
}

/** Places that several records know become one place with the choices of all. */
function merged(places: readonly Place[]): Place[] {
	const byWords = new Map<string, Place>();
	for (const { from, to, choices } of places) {
		const key = `${from} ${to}`;
		byWords.set(key, { from, to, choices: [...new Set([...(byWords.get(key)?.choices ?? []), ...choices])] });
	}
	return [...byWords.values()];
}

/** A place without choices still keeps shorter phrases inside it from being changed. */
function changeable<T extends Place>({ words }: TypedQuery, places: readonly T[]): T[] {
	return withoutOverlap(places)
		.filter(({ choices }) => choices.length > 0)
		.filter(({ from, to }) => words.slice(from, to).every(({ fixed }) => !fixed));
}

function inCapitals({ words }: TypedQuery, { from, to }: Span): boolean {
	return words.slice(from, to).every(({ capitals }) => capitals);
}

function hasContext(query: TypedQuery, when: readonly Written[]): boolean {
	if (when.length === 0) return true;
	return when.some(({ text, phrase }) => {
		if (text === anyNumber) return query.words.some(({ exact }) => /^\p{N}+$/u.test(exact));
		return occurrences(query, phrase, !query.toned).length > 0;
	});
}

/** Whether a phrase stands directly before or after a span: «bảo hiểm y tế (BHYT)». */
function isBeside(query: TypedQuery, phrase: Phrase, loose: boolean, span: Span): boolean {
	return occurrences(query, phrase, loose).some(({ from, to }) => to === span.from || from === span.to);
}

/** Queries with the same words are one query. */
function keyOf(query: string): string {
	return wordsOf(query)
		.map(({ exact }) => exact)
		.join(' ');
}
