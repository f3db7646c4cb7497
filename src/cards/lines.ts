import { textRuns } from '#domain/number-spans.ts';

/** A piece of text inside which no line ends. */
export interface Unit {
	readonly text: string;
	/** A space stands before it when it does not begin a line. */
	readonly space: boolean;
	/** It goes on with a number or word of which the piece before it is a part, so that no ellipsis may stand between. */
	readonly inside: boolean;
}

/** The width of a text in pixels, the sum of those of its characters. */
export type Measure = (text: string) => number;

export interface Clipped {
	readonly lines: readonly string[];
	/** The text did not fit and ends in an ellipsis. */
	readonly cut: boolean;
}

/** «y» alone at the end of a line reads badly, and this is the word of all titles. */
const health = /(?<!\p{L})(y) (tế)(?!\p{L})/giu;

/** The pieces of a text: words, and numbers of documents, which may go on in the next line after a slash only. */
export function unitsOf(text: string): Unit[] {
	const units: Unit[] = [];
	let space = false;
	const add = (piece: string, inside: boolean) => {
		const before = units.at(-1);
		if (before && !space && !inside) units[units.length - 1] = { ...before, text: before.text + piece };
		else units.push({ text: piece, space, inside });
		space = false;
	};
	for (const run of textRuns(text.replace(health, '$1\u00a0$2'))) {
		if (run.unbroken) numberPieces(run.text).forEach((piece, index) => void add(piece, index > 0));
		// A no-break space is part of a word.
		else {
			for (const part of run.text.split(/([^\S\u00a0]+)/)) {
				if (part.trim() !== '' || part.includes('\u00a0')) add(part, false);
				else if (part) space = units.length > 0;
			}
		}
	}
	return units;
}

/** The pieces of one number of a document. */
export function numberUnits(number: string): Unit[] {
	return numberPieces(number).map((text, index) => ({ text, space: index === 0, inside: index > 0 }));
}

/** Longer numbers may go on in the next line. */
const longNumber = 16;

function numberPieces(number: string): readonly string[] {
	return (number.length > longNumber && number.match(/[^/]*\/|[^/]+/g)) || [number];
}

/**
 * Sets a text in at most `most` lines of `width` pixels. What does not fit is replaced by an ellipsis after a whole word or
 * number; only a word that is itself longer than a line is broken.
 */
export function setLines(units: readonly Unit[], width: number, most: number, measure: Measure): Clipped {
	const pieces = units.flatMap((unit) => narrow(unit, width, measure));
	const { length } = greedy(pieces, width, measure);
	if (length <= most) return { lines: balanced(pieces, length, width, measure), cut: false };
	const kept = fitting(pieces, width, most, measure);
	return { lines: greedy(kept, width, measure), cut: true };
}

/** Whether a text needs no more than `most` lines of `width` pixels. */
export function fitsLines(units: readonly Unit[], width: number, most: number, measure: Measure): boolean {
	const pieces = units.flatMap((unit) => narrow(unit, width, measure));
	return greedy(pieces, width, measure).length <= most;
}

/** The longest beginning that fits together with its ellipsis. */
function fitting(pieces: readonly Unit[], width: number, most: number, measure: Measure): readonly Unit[] {
	const fits = (units: readonly Unit[]) =>
		greedy(units, width, measure).length <= most && units.every(({ text }) => measure(text) <= width);
	for (let whole = pieces.length - 1; whole > 0; whole--) {
		if (pieces[whole]!.inside) continue;
		const cut = withEllipsis(pieces.slice(0, whole));
		if (fits(cut)) return cut;
	}
	// Not even the first word fits.
	const letters = Array.from(joined(pieces));
	while (letters.pop() !== undefined) {
		const cut = narrow({ ...pieces[0]!, text: `${letters.join('')}…` }, width, measure);
		if (fits(cut)) return cut;
	}
	return [];
}

function joined(units: readonly Unit[]): string {
	return units.map(({ text, space }) => (space ? ` ${text}` : text)).join('');
}

function withEllipsis(units: readonly Unit[]): Unit[] {
	const last = units.at(-1)!;
	const text = `${last.text.replace(/[\s,;:.–—(«“‘"'/-]+$/u, '')}…`;
	return [...units.slice(0, -1), { ...last, text }];
}

function greedy(units: readonly Unit[], width: number, measure: Measure): string[] {
	const lines: string[] = [];
	const spaceWidth = measure(' ');
	let used = Number.POSITIVE_INFINITY;
	for (const { text, space } of units) {
		const wider = used + (space ? spaceWidth : 0) + measure(text);
		if (wider <= width) {
			lines[lines.length - 1] += space ? ` ${text}` : text;
			used = wider;
		} else {
			lines.push(text);
			used = measure(text);
		}
	}
	return lines;
}

/** The same number of lines, about equally long. */
function balanced(units: readonly Unit[], count: number, width: number, measure: Measure): string[] {
	let [low, high] = [width / 2, width];
	while (high - low > 4) {
		const middle = (low + high) / 2;
		if (greedy(units, middle, measure).length <= count) high = middle;
		else low = middle;
	}
	return greedy(units, high, measure);
}

/** A word longer than a line in parts that are not. */
function narrow(unit: Unit, width: number, measure: Measure): Unit[] {
	if (measure(unit.text) <= width) return [unit];
	const letters = Array.from(unit.text, (text) => ({ text, space: false, inside: true }));
	return greedy(letters, width, measure).map((text, index) =>
		index === 0 ? { ...unit, text } : { text, space: false, inside: true },
	);
}
