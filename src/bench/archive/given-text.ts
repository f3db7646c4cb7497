import { cutAtWord } from '#import/write/clean-text.ts';
import { inlineMarkdown } from '#import/write/inline-markdown.ts';
import type { GivenEntry } from './planned.ts';

/** The schema takes no longer titles; room for the mark of a repetition is left. */
const maxTitle = 380;

/** The title that a file of texts gives. When its texts are gone through again, it says so: no two titles are alike. */
export function givenTitle({ title }: GivenEntry, round: number): string {
	return `${cutAtWord(title, maxTitle)}${repetition(round)}`;
}

/** The Markdown that shows a given text, with sentences that cite at its end. */
export function givenBody({ text }: GivenEntry, round: number, sentences: readonly string[]): string {
	const paragraphs = text
		.split(/\n+/)
		.map((line) => inlineMarkdown(line, 'paragraph'))
		.filter(Boolean);
	const more = [repetition(round).trim(), ...sentences].filter(Boolean).join(' ');
	return [...paragraphs, ...(more ? [more] : [])].join('\n\n');
}

function repetition(round: number): string {
	return round === 0 ? '' : ` (bản ${round + 1})`;
}
