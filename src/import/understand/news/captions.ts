import {
	act,
	album,
	credit,
	creditAtEnd,
	creditBare,
	dateline,
	namesPicture,
	opening,
	person,
	telling,
	view,
} from './caption-words.ts';
import { pairsOf } from './plain-words.ts';
import type { Row } from './rows.ts';
import { endsSentence } from './shape.ts';

/** What an article says, for telling captions, which repeat it, from sentences, which go on. */
export interface Said {
	/** How often each pair of syllables occurs in the whole article. */
	readonly pairs: ReadonlyMap<string, number>;
	readonly title: ReadonlySet<string>;
	/** Median length of the paragraphs: where they are long, a lone short sentence is a caption. */
	readonly usualLength: number;
	/** Captured lines between those of the text that are no pictures: links to other items, buttons. */
	readonly others: ReadonlySet<number>;
	/** The captured lines stand close, so that a missing line is a picture that was dropped. */
	readonly dense: boolean;
}

/** Counts the pairs of an article's rows. */
export function saidBy(rows: readonly Row[], title: string, others: ReadonlySet<number> = new Set()): Said {
	const pairs = new Map<string, number>();
	for (const { folded } of rows) for (const pair of pairsOf(folded)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	const lengths = rows
		.map(({ text }) => text.length)
		.filter((length) => length > 140)
		.sort((one, other) => one - other);
	const gaps = rows.filter((row, index) => isAfterGap(row, rows[index - 1], others)).length;
	return {
		pairs,
		title: new Set(pairsOf(title)),
		others,
		usualLength: lengths[lengths.length >> 1] ?? 0,
		dense: rows.length >= 8 && gaps <= rows.length / 4,
	};
}

/**
 * Whether a paragraph is the caption of a picture. `before` and `after` are the paragraphs around it, `previous` is the
 * row right above, which may be a picture or another caption. It is one when it names a picture,
 * describes a scene as captions do, stands beside a picture, or says again what the article says. In doubt it stays text.
 */
export function isCaption(
	row: Row,
	before: Row | undefined,
	after: Row | undefined,
	said: Said,
	previous = before,
): boolean {
	const { text, block } = row;
	if (block.kind !== 'paragraph' || text.length > 320 || row.words < 2) return false;
	const share = again(row, said);
	if (share.title >= 0.8 && share.ofTitle >= 0.6 && sentences(text) === 1) return true;
	if (text.length > 260 || dateline.test(text) || text.endsWith('./.')) return false;
	if (isFramed(row, previous) && sentences(text) <= 2 && text.length <= 220) return true;
	if (
		isNumberedPicture(previous) &&
		sentences(text) === 1 &&
		text.length <= 200 &&
		!telling.test(text) &&
		!opening.test(text)
	)
		return true;
	if (credit.test(text) || (/^\(ảnh[^)]{0,80}\)\.?$/iu.test(text) && text.length < 100)) return true;
	if (isCredited(text)) return true;
	if (row.words <= 20 && album.test(text)) return true;
	if (sentences(text) > 1 || text.length > 200) return false;
	const byGap = said.dense && previous === before && isAfterGap(row, previous, said.others) && text.length <= 140;
	const byPicture = byGap || isPicture(previous);
	if (isLong(before) || isLong(after) || byPicture || before === undefined) {
		if (view.test(text) && text.length < 160 && !telling.test(text)) return true;
		if (act.test(text) && person.test(text) && !opening.test(text) && text.length < 180 && !/:/u.test(text))
			return true;
	}
	if (row.words <= 14 && view.test(text) && !telling.test(text) && before && isSaid(before)) return true;
	if (telling.test(text) || opening.test(text) || row.words < 6) return false;
	if (byPicture && text.length < 180) return true;
	if (saysAgainAbove(row, before, after)) return true;
	if (isLoneSentence(row, before, after, said)) return true;
	return (row.words <= 24 && share.title >= 0.65) || (row.words <= 26 && share.all >= 0.75 && !bare(row));
}

/** Whether a short text ends with the name of who took the picture: «… (Ảnh: CDC)», «… Ảnh cắt từ video». */
export function isCredited(text: string): boolean {
	if (text.length >= 240) return false;
	const named = creditAtEnd.exec(text)?.[0] ?? '';
	return creditBare.test(text) || (/ảnh|hình|photo/iu.test(named) && namesPicture.test(named));
}

/** «… |»: the line stood in the frame of a picture. */
function isFramed({ text, line }: Row, previous: Row | undefined): boolean {
	return text.endsWith('|') || (line !== undefined && isPicture(previous) && previous?.line === line);
}

/** «Headline - Ảnh 1.» stands for a picture, whose caption is below. */
function isNumberedPicture(row: Row | undefined): boolean {
	return row !== undefined && row.text.length <= 300 && /\s[-–]\s(?:Ảnh|Hình)\s\d{1,2}\.?$/u.test(row.text);
}

/**
 * A line without a final mark that repeats the paragraph above it and not the one below: a subheading is about what
 * follows.
 */
function saysAgainAbove(row: Row, before: Row | undefined, after: Row | undefined): boolean {
	if (!bare(row) || row.words > 26 || !before || !after || !isSaid(before) || !isSaid(after)) return false;
	const pairs = pairsOf(row.folded);
	const share = (other: Row) => {
		const others = new Set(pairsOf(other.folded));
		return pairs.filter((pair) => others.has(pair)).length / pairs.length;
	};
	return share(before) >= 0.7 && share(after) <= 0.3;
}

/** Between paragraphs of several sentences each, one short sentence that joins nothing. */
function isLoneSentence(
	{ text, words }: Row,
	before: Row | undefined,
	after: Row | undefined,
	{ usualLength }: Said,
): boolean {
	if (usualLength < 420 || text.length > 150 || words > 30 || !/[.]["”»)]?$/u.test(text) || /\d{3}|%/u.test(text))
		return false;
	return [before, after].every((row) => row === undefined || row.text.length >= 250 || (row.text !== '' && bare(row)));
}

function isAfterGap({ line }: Row, before: Row | undefined, others: ReadonlySet<number>): boolean {
	return line !== undefined && before?.line !== undefined && line - before.line > 1 && !others.has(line - 1);
}

/** A line without a final mark may be a subheading, which also repeats the words of the text. */
function bare(row: Row): boolean {
	return !/[.…]["”»)]?$/u.test(row.text);
}

/** Shares of a row's pairs that the title has and that the rest of the article has, and of the title's pairs that the row has. */
function again(row: Row, said: Said): { title: number; ofTitle: number; all: number } {
	const own = pairsOf(row.folded);
	if (own.length < 4) return { title: 0, ofTitle: 0, all: 0 };
	const counts = new Map<string, number>();
	for (const pair of own) counts.set(pair, (counts.get(pair) ?? 0) + 1);
	const elsewhere = own.filter(
		(pair) => (said.pairs.get(pair) ?? 0) > counts.get(pair)! || said.title.has(pair),
	).length;
	const inTitle = own.filter((pair) => said.title.has(pair)).length;
	return { title: inTitle / own.length, ofTitle: inTitle / Math.max(1, said.title.size), all: elsewhere / own.length };
}

function sentences(text: string): number {
	return text.split(/(?<!(?:TS|GS|BS|ThS|PGS|TP|Tp|BSCKI{0,2}|Th|Ths|Bs|Ts|ĐT|TW|\d))[.!?…]\s+(?=\p{Lu})/u).length;
}

function isSaid({ text }: Row): boolean {
	return text.length >= 80 && endsSentence(text);
}

function isPicture(row: Row | undefined): boolean {
	return row?.block.kind === 'figure' && row.block.caption === '';
}

function isLong(row: Row | undefined): boolean {
	return row !== undefined && row.text.length >= 140;
}
