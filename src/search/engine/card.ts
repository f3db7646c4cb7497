import type { Anchor, Fragment } from '../fragment.ts';
import { toReaderLetters } from '../letters.ts';
import { recordKindId } from '../record-kind.ts';
import type { Word } from '../words.ts';
import { bestExcerpt, marksIn, type Stretch } from './excerpt.ts';

/** One result, as plain text: nothing in it is HTML. */
export interface Card {
	/** Where it leads: the page, without marks for highlighting. */
	readonly url: string;
	readonly title: readonly Piece[];
	/** Kind, number, issuer or place, and date. */
	readonly line: string;
	/** The best part of the text; empty when nothing of the query stands in it. */
	readonly excerpt: readonly Piece[];
	/** The heading over the excerpt, when the page has one. */
	readonly section: { readonly title: string; readonly url: string } | undefined;
}

/** A run of text, marked where it is what was asked. */
export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}

/** What a result shows of a page, in the author's own spelling. `queries` are ways to write the query, the typed one first. */
export function cardOf(
	{ url, content, meta, filters, anchors }: Fragment,
	queries: readonly (readonly Word[])[],
): Card {
	const title = toReaderLetters(meta['title'] ?? url).normalize('NFC');
	const text = toReaderLetters(content).normalize('NFC');
	const body = bodyOf(text, title);
	// The page of a number is a table of facts, which reads badly as a sentence.
	const isRecord = filters['loai']?.includes(recordKindId);
	const excerpt = isRecord ? undefined : bestExcerpt(text.slice(body), queries);
	const heading = excerpt && headingBefore(anchors, text, body + excerpt.focus);
	const summary = toReaderLetters(meta['tom-tat'] ?? '').normalize('NFC');
	return {
		url,
		title: pieces(title, { start: 0, end: title.length }, marksIn(title, queries)),
		line: toReaderLetters(meta['dong'] ?? ''),
		excerpt: excerpt
			? framed(text.slice(body), excerpt)
			: [{ text: summary || shortened(text.slice(body)), marked: false }].filter((piece) => piece.text),
		section: heading && { title: toReaderLetters(heading.text!), url: `${url}#${heading.id}` },
	};
}

/** Where the text begins after the title, which stands above it anyway. */
function bodyOf(text: string, title: string): number {
	const at = text.indexOf(title);
	if (at < 0 || at > 200) return 0;
	const rest = /[.\s]*/.exec(text.slice(at + title.length));
	return at + title.length + rest![0].length;
}

/** The heading under which a place of the text stands. */
function headingBefore(anchors: readonly Anchor[], text: string, place: number): Anchor | undefined {
	const words = text.slice(0, place).split(/\s+/).length - 1;
	return anchors.findLast(
		({ element, text: title, location }) => /^h[2-6]$/.test(element) && title && location <= words,
	);
}

/** Letters of the beginning that stands for an excerpt where nothing was asked. */
const opening = 220;

function shortened(text: string): string {
	if (text.length <= opening) return text;
	return `${text.slice(0, text.lastIndexOf(' ', opening))} …`;
}

function framed(text: string, excerpt: Stretch & { readonly marks: readonly Stretch[] }): Piece[] {
	return [
		...(excerpt.start > 0 ? [{ text: '… ', marked: false }] : []),
		...pieces(text, excerpt, excerpt.marks),
		...(excerpt.end < text.length ? [{ text: ' …', marked: false }] : []),
	];
}

function pieces(text: string, { start, end }: Stretch, marks: readonly Stretch[]): Piece[] {
	const result: Piece[] = [];
	let done = start;
	for (const mark of marks) {
		result.push(
			{ text: text.slice(done, mark.start), marked: false },
			{ text: text.slice(mark.start, mark.end), marked: true },
		);
		done = mark.end;
	}
	result.push({ text: text.slice(done, end), marked: false });
	return result.filter((piece) => piece.text);
}
