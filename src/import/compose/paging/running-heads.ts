import { readBullet } from '../bullets.ts';
import { endingOf, startsLower } from '../joining/sentence.ts';
import { readLabel } from '../labels.ts';
import type { Row } from '../row.ts';
import { repeating, shapeOf } from './repeats.ts';

const slot = 3;

/** Indexes of lines that stand at the top or at the foot of most pages, whatever figures they hold. */
export function runningHeads(rows: readonly Row[]): Set<number> {
	const pages = Map.groupBy(rows.keys(), (at) => rows[at]!.page);
	pages.delete(0);
	const found = new Set<number>();
	if (pages.size === 2) return repeatedFoot(rows, [...pages.values()]);
	if (pages.size < 3) return found;
	const ends = [(lines: number[]) => lines.slice(0, slot), (lines: number[]) => lines.slice(-slot)];
	for (const edge of ends) {
		const places = Map.groupBy([...pages.values()].flatMap(edge), (at) => shapeOf(rows[at]!.text));
		for (const [shape, at] of places) {
			if (!/\p{L}/u.test(shape) || startsLower(rows[at[0]!]!.text)) continue;
			const alike = at.map((index) => ({
				index,
				text: rows[index]!.text,
				page: rows[index]!.page,
				before: rows.slice(Math.max(0, index - 4), index).findLast(hasWords)?.text,
				after: rows.slice(index + 1, index + 5).find(hasWords)?.text,
			}));
			for (const { index } of repeating(alike, Math.max(3, pages.size / 2))) found.add(index);
		}
	}
	return found;
}

/** Of two pages, the last or first line that both have word for word and that is no sentence nor part of a head. */
function repeatedFoot(rows: readonly Row[], [first = [], second = []]: readonly (readonly number[])[]): Set<number> {
	const found = new Set<number>();
	for (const place of [0, -1]) {
		const [one, other] = [first.at(place), second.at(place)];
		if (one === undefined || other === undefined || first.length < 5 || one === other) continue;
		const { text } = rows[one]!;
		const isRepeated = text === rows[other]!.text && text.split(' ').length >= 3 && mayBeHead(text);
		if (isRepeated && !startsLower(text)) found.add(one).add(other);
	}
	return found;
}

/** The same for captures that say nothing of pages: a line that returns and cuts sentences in two. */
export function interruptingHeads(rows: readonly Row[]): Set<number> {
	const found = new Set<number>();
	const shapes = Map.groupBy(rows.keys(), (at) => (rows[at]!.text.length <= 100 ? shapeOf(rows[at]!.text) : ''));
	for (const [shape, at] of shapes) {
		if (at.length < 3 || !/\p{L}.* .*\p{L}/u.test(shape) || !mayBeHead(rows[at[0]!]!.text)) continue;
		const apart = at.every((index, nth) => nth === 0 || index - at[nth - 1]! >= 10);
		const cuts = at.filter((index) => cutsSentence(rows, index)).length;
		if (apart && cuts >= Math.max(1, at.length / 3)) for (const index of at) found.add(index);
	}
	return found;
}

/** A head is a line by itself: it neither goes on with a sentence nor begins a section. */
function mayBeHead(text: string): boolean {
	return !startsLower(text) && endingOf(text) === 'open' && !readLabel(text) && !readBullet(text);
}

/** Whether the line before one has no end and the line behind goes on with small letters. */
export function cutsSentence(rows: readonly Row[], at: number): boolean {
	const [before, after] = [rows[at - 1], rows[at + 1]];
	return (
		before !== undefined &&
		after !== undefined &&
		before.text.length > 25 &&
		endingOf(before.text) === 'open' &&
		startsLower(after.text)
	);
}

function hasWords({ text }: Row): boolean {
	return /\p{L}/u.test(text);
}
