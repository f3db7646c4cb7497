import { aliases } from '#vocabulary/aliases.ts';
import { type Citation, findCitations } from './find-citations.ts';
import { type Sentence, sentenceAround } from './sentence.ts';

/** A place of a text that may lead to a document; which one, the graph decides. */
export interface Mention {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly sentence: Sentence;
	/** What the recogniser read; absent for an alias and for a text that only an editor assigned. */
	readonly citation?: Citation;
	/** What the text says of the document mentioned just before: that it carries out, guides or amends this one. */
	readonly statedAs?: 'implements' | 'guides' | 'amends';
	/** The everyday name in the text: «Đề án 06». */
	readonly alias?: string;
	/** The text of the editor's `citations` that names this place. */
	readonly manual?: string;
}

const names = [...new Set(aliases.flatMap((alias) => alias.names))].sort((a, b) => b.length - a.length);
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const anyAlias =
	names.length > 0
		? new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${names.map(escape).join('|').replaceAll(' ', String.raw`\s+`)})(?![\p{L}\p{N}/-])`, 'gu')
		: undefined;

/**
 * Every place of a text that may lead to a document, from left to right, none overlapping: what an editor named in `manual`
 * first, then everyday names, then numbers and short forms.
 */
export function mentionsIn(text: string, manual: readonly string[] = []): Mention[] {
	const mentions: Mention[] = [];
	const add = (found: Omit<Mention, 'sentence'>) => {
		if (mentions.some(({ start, end }) => start < found.end && found.start < end)) return;
		mentions.push({ ...found, sentence: sentenceAround(text, found.start, found.end) });
	};
	const citations = findCitations(text);
	for (const name of manual) {
		for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
			const end = start + name.length;
			// A number within the named text stays the link; the editor's decision is about it.
			const inside = citations.find((citation) => citation.start >= start && citation.end <= end);
			add(inside ? { ...placeOf(inside), citation: inside, manual: name } : { start, end, text: name, manual: name });
		}
	}
	for (const match of anyAlias ? text.matchAll(anyAlias) : []) {
		const [found] = match;
		add({
			start: match.index,
			end: match.index + found.length,
			text: found,
			alias: found.replace(/\s+/g, ' ').normalize('NFC'),
		});
	}
	for (const citation of citations) add({ ...placeOf(citation), citation });
	return mentions.sort((a, b) => a.start - b.start);
}

function placeOf({ start, end, text }: Citation) {
	return { start, end, text };
}
