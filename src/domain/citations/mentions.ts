import { aliases } from '#vocabulary/aliases.ts';
import { type Citation, findCitations } from './find-citations.ts';
import { wordsPattern } from './patterns.ts';
import { type Sentence, sentencesOf } from './sentence.ts';
import { merged } from './spans.ts';
import { type Statement, statedBetween } from './stated-between.ts';

/** A place of a text that may lead to a document; which one, the graph decides. */
export interface Mention {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly sentence: Sentence;
	/** What the recogniser read; absent for an alias and for a text that only an editor assigned. */
	readonly citation?: Citation;
	/** The everyday name in the text: «Đề án 06». */
	readonly alias?: string;
	/** The text of the editor's `citations` that names this place. */
	readonly manual?: string;
	/** What the text says that the document of the mention before does to this one: «… triển khai Nghị quyết |21-NQ/TW». */
	readonly statedAs?: Statement;
}

type Place = Omit<Mention, 'sentence' | 'statedAs'>;

const names = [...new Set(aliases.flatMap((alias) => alias.names))]
	.sort((a, b) => b.length - a.length)
	.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
/** Aliases mostly hold a number; these do not. */
const bareNames = names.filter((name) => !/\d/.test(name));
const bareAlias = bareNames.length > 0 ? new RegExp(wordsPattern(bareNames), 'u') : undefined;
const anyAlias =
	names.length > 0
		? new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${wordsPattern(names)})(?![\p{L}\p{N}/-])`, 'gu')
		: undefined;

/**
 * Every place of a text that may lead to a document, from left to right, none overlapping: what an editor named in `manual`
 * first, then everyday names, then numbers and short forms. Time grows with the length of the text only.
 */
export function mentionsIn(text: string, manual: readonly string[] = []): Mention[] {
	const citations = findCitations(text);
	let places: Place[] = [];
	for (const name of manual) places = merged(places, assignedPlaces(text, name, citations));
	places = merged(places, aliasPlaces(text));
	places = merged(
		places,
		citations.map((citation) => ({ ...placeOf(citation), citation })),
	);
	if (places.length === 0) return [];
	const sentenceOf = sentencesOf(text);
	return places.map((place, at) => {
		const before = places[at - 1];
		const statedAs = before && statedBetween(text.slice(before.end, place.start));
		return { ...place, sentence: sentenceOf(place.start, place.end), ...(statedAs && { statedAs }) };
	});
}

/** Whether a text may hold a mention; quick, and never wrongly no, whatever the text is parted into. */
export function mayMention(text: string, manual: readonly string[] = []): boolean {
	return /[\d\uFF10-\uFF19]/.test(text) || Boolean(bareAlias?.test(text)) || manual.some((name) => text.includes(name));
}

function assignedPlaces(text: string, name: string, citations: readonly Citation[]): Place[] {
	const places: Place[] = [];
	if (name === '') return places;
	let at = 0;
	for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
		const end = start + name.length;
		while (at < citations.length && citations[at]!.start < start) at++;
		// A number within the named text stays the link; the editor's decision is about it.
		const citation = citations[at];
		const place = { start, end, text: name, manual: name };
		places.push(citation && citation.end <= end ? { ...place, ...placeOf(citation), citation } : place);
	}
	return places;
}

function aliasPlaces(text: string): Place[] {
	return [...(anyAlias ? text.matchAll(anyAlias) : [])].map(({ 0: found, index: start }) => {
		return { start, end: start + found.length, text: found, alias: found.replace(/\s+/g, ' ').normalize('NFC') };
	});
}

function placeOf({ start, end, text }: Citation) {
	return { start, end, text };
}
