import type { Font } from './font.ts';
import { legacyText } from './legacy-font.ts';
import type { Word } from './word.ts';

interface Open {
	text: string;
	/** Left edge of each glyph and where its text starts, for marks drawn later. */
	readonly starts: { x: number; end: number; at: number }[];
	readonly x: number;
	end: number;
	readonly y: number;
	readonly size: number;
	readonly font: Font;
	readonly blankBefore: boolean;
}

const rememberedWords = 12;
const longestWord = 400;
const onlyMarks = /^\p{M}+$/u;
const blank = /^[\s\u00A0\u2000-\u200B\u3000]*$/u;

/** Gathers the glyphs of a page into words in the order of drawing. Positions are in points from the top left corner. */
export class WordBuilder {
	readonly #words: Word[] = [];
	/** The last words of each text: bold print is often the same word drawn twice, a hair apart. */
	readonly #drawn = new Map<string, Word[]>();
	#open: Open | undefined;
	#blank = false;

	/** Adds a glyph whose left edge is at `x`. */
	add(text: string, x: number, end: number, y: number, size: number, font: Font): void {
		if (blank.test(text)) {
			this.#close();
			this.#blank = true;
			return;
		}
		const open = this.#open;
		if (onlyMarks.test(text) && open && this.#mark(open, text, x, end, y)) return;
		if (open && follows(open, x, y, size, font)) {
			open.starts.push({ x, end, at: open.text.length });
			open.text += text;
			open.end = Math.max(open.end, end);
			return;
		}
		this.#close();
		this.#open = { text, starts: [{ x, end, at: 0 }], x, end, y, size, font, blankBefore: this.#blank };
		this.#blank = false;
	}

	/** All words; the builder must not be used afterwards. */
	words(): Word[] {
		this.#close();
		return this.#words;
	}

	/** Puts a mark that was drawn over a letter behind that letter; false when no letter of the word is below it. */
	#mark(open: Open, mark: string, x: number, end: number, y: number): boolean {
		if (Math.abs(y - open.y) > open.size) return false;
		const centre = (x + end) / 2;
		const index = open.starts.findLastIndex(
			(glyph) => centre >= glyph.x - open.size * 0.2 && centre <= glyph.end + open.size * 0.35,
		);
		if (index === -1) return false;
		const at = open.starts[index + 1]?.at ?? open.text.length;
		open.text = open.text.slice(0, at) + mark + open.text.slice(at);
		for (const glyph of open.starts.slice(index + 1)) glyph.at += mark.length;
		return true;
	}

	#close(): void {
		const open = this.#open;
		this.#open = undefined;
		if (!open) return;
		const { x, end, y, size, font, blankBefore } = open;
		const text = legacyText(open.text, font.name);
		const word = {
			text,
			x,
			end,
			y,
			size,
			bold: font.bold,
			italic: font.italic,
			blankBefore,
			order: this.#words.length,
		};
		const same = this.#drawn.get(text);
		if (same?.some((other) => Math.abs(other.x - x) < size * 0.12 && Math.abs(other.y - y) < size * 0.12)) return;
		if (!same) this.#drawn.set(text, [word]);
		else if (same.push(word) > rememberedWords) same.shift();
		this.#words.push(word);
	}
}

function follows(open: Open, x: number, y: number, size: number, font: Font): boolean {
	return (
		font === open.font &&
		open.starts.length < longestWord &&
		Math.abs(size - open.size) < open.size * 0.05 &&
		Math.abs(y - open.y) < size * 0.08 &&
		x - open.end < size * 0.1 &&
		x - open.end > -size * 0.35 &&
		x >= open.x
	);
}
