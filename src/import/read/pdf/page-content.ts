import { type Font, unknownFont } from './font.ts';
import { identity, type Matrix, place, transform } from './matrix.ts';
import { pathRules } from './path-rules.ts';
import type { Rule, Word } from './word.ts';
import { WordBuilder } from './word-builder.ts';

/** The operator list of a page and the numbers of the operators, as pdf.js gives them. */
export interface Operators {
	readonly fnArray: readonly number[];
	readonly argsArray: readonly (readonly unknown[] | null)[];
	readonly codes: Readonly<Record<string, number>>;
}

/** What a page shows, in points from its top left corner as it is meant to be read. */
export interface PageContent {
	readonly words: readonly Word[];
	readonly rules: readonly Rule[];
	/** Words of form fields and of the marks that digital signatures leave, field by field. */
	readonly fields: readonly { readonly id: string; readonly words: readonly Word[] }[];
	/** Letters drawn by quarter turns against the reading direction: upright, then each a further quarter clockwise. */
	readonly letters: readonly [number, number, number, number];
	/** Share of the page that its pictures cover, from 0 to 1. */
	readonly pictures: number;
}

interface State {
	matrix: Matrix;
	text: Matrix;
	x: number;
	y: number;
	lineX: number;
	lineY: number;
	font: Font;
	size: number;
	direction: 1 | -1;
	leading: number;
	charSpacing: number;
	wordSpacing: number;
	stretch: number;
	rise: number;
}

interface Glyph {
	readonly unicode: string;
	readonly width: number;
	readonly isSpace: boolean;
	readonly vmetric?: readonly number[];
}

const deepestNesting = 500;
const mostRules = 20_000;

/**
 * Follows the operators of a page and notes where letters and rules stand. `base` turns the space of the page into points
 * from the top left corner; slanted text (stamps, watermarks) is left out.
 */
export function pageContent(
	{ fnArray, argsArray, codes }: Operators,
	base: Matrix,
	area: number,
	fontNamed: (name: string) => Font,
): PageContent {
	const page = new WordBuilder();
	const rules: Rule[] = [];
	const fields: { id: string; words: readonly Word[] }[] = [];
	let fieldId = '';
	const letters: [number, number, number, number] = [0, 0, 0, 0];
	const stack: State[] = [];
	let pictures = 0;
	let into = page;
	let state = initialState(base);
	let suspended: State | undefined;

	const show = (glyphs: readonly (Glyph | number)[]): void => {
		const { font, size, direction } = state;
		const toPage = transform(state.matrix, state.text);
		const scale = Math.hypot(toPage[2], toPage[3]);
		const turn = quarterTurn(toPage);
		const height = size * scale;
		let advance = 0;
		for (const glyph of glyphs) {
			if (typeof glyph === 'number') {
				advance -= (glyph * size) / 1000;
				continue;
			}
			const wide = font.vertical ? 0.5 * size : glyph.width * size * font.scale;
			if (turn !== undefined) letters[turn] += 1;
			if (turn === 0 && height > 0.5) {
				const start = place(toPage, state.x + advance * state.stretch, state.y + state.rise);
				const end = place(toPage, state.x + (advance + wide) * state.stretch, state.y + state.rise);
				into.add(glyph.unicode, Math.min(start[0], end[0]), Math.max(start[0], end[0]), start[1], height, font);
			}
			advance += wide + ((glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing) * direction;
		}
		state.x += advance * state.stretch;
	};

	const moveText = (x: number, y: number): void => {
		state.lineX += x;
		state.lineY += y;
		state.x = state.lineX;
		state.y = state.lineY;
	};

	const isLeft = (index: number): boolean => {
		const code = fnArray[index];
		return code === undefined || code === codes['restore'] || (code === codes['endMarkedContent'] && isLeft(index + 1));
	};

	const operations: Record<string, (args: readonly never[], index: number) => void> = {
		save: () => {
			if (stack.length < deepestNesting) stack.push({ ...state });
		},
		restore: () => {
			state = stack.pop() ?? state;
		},
		transform: (args, index) => {
			state.matrix = transform(state.matrix, args);
			const [a, b, c, d] = state.matrix;
			// Pictures are not decoded: what is left of one is the square that the page makes room for and leaves again.
			if (isLeft(index + 1)) pictures += Math.abs(a * d - b * c) / area;
		},
		beginText: () => {
			state.text = identity;
			state.x = state.y = state.lineX = state.lineY = 0;
		},
		setCharSpacing: ([spacing]) => {
			state.charSpacing = spacing ?? 0;
		},
		setWordSpacing: ([spacing]) => {
			state.wordSpacing = spacing ?? 0;
		},
		setHScale: ([scale]) => {
			state.stretch = (scale ?? 100) / 100;
		},
		setLeading: ([leading]) => {
			state.leading = -(leading ?? 0);
		},
		setTextRise: ([rise]) => {
			state.rise = rise ?? 0;
		},
		setFont: ([name, size]) => {
			state.font = fontNamed(String(name));
			state.size = Math.abs(Number(size));
			state.direction = Number(size) < 0 ? -1 : 1;
		},
		moveText: ([x, y]) => moveText(x ?? 0, y ?? 0),
		setLeadingMoveText: ([x, y]) => {
			state.leading = y ?? 0;
			moveText(x ?? 0, y ?? 0);
		},
		setTextMatrix: (args) => {
			state.text = transform(identity, (args.length === 6 ? args : args[0]) as unknown as ArrayLike<number>);
			state.x = state.y = state.lineX = state.lineY = 0;
		},
		nextLine: () => moveText(0, state.leading),
		showText: ([glyphs]) => show(glyphs as unknown as readonly (Glyph | number)[]),
		paintFormXObjectBegin: ([matrix]) => {
			operations['save']!([], 0);
			if (matrix) state.matrix = transform(state.matrix, matrix as unknown as ArrayLike<number>);
		},
		paintFormXObjectEnd: () => operations['restore']!([], 0),
		beginAnnotation: ([id, rect, placed, inner]) => {
			suspended = state;
			state = initialState(base);
			if (rect && placed) state.matrix = transform(state.matrix, placed as unknown as ArrayLike<number>);
			if (inner) state.matrix = transform(state.matrix, inner as unknown as ArrayLike<number>);
			fieldId = String(id);
			into = new WordBuilder();
		},
		endAnnotation: () => {
			if (into !== page) fields.push({ id: fieldId, words: into.words() });
			into = page;
			state = suspended ?? state;
		},
		constructPath: ([painting, data]) => {
			const [path] = (data ?? [null]) as unknown as readonly (ArrayLike<number> | null)[];
			if (into !== page || !path || rules.length >= mostRules) return;
			const filled = fillings.some((name) => codes[name] === painting);
			const stroked = strokings.some((name) => codes[name] === painting);
			if (filled || stroked) rules.push(...pathRules(path, state.matrix, stroked));
		},
	};
	const byCode = new Map(Object.entries(operations).map(([name, run]) => [codes[name], run]));
	fnArray.forEach((code, index) => {
		byCode.get(code)?.((argsArray[index] ?? []) as readonly never[], index);
	});
	return {
		words: page.words(),
		rules: rules.length < mostRules ? rules : [],
		fields,
		letters,
		pictures: Math.min(1, pictures),
	};
}

const fillings = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const strokings = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];

function initialState(matrix: Matrix): State {
	return {
		matrix,
		text: identity,
		x: 0,
		y: 0,
		lineX: 0,
		lineY: 0,
		font: unknownFont,
		size: 0,
		direction: 1,
		leading: 0,
		charSpacing: 0,
		wordSpacing: 0,
		stretch: 1,
		rise: 0,
	};
}

/** How text stands on a page whose y grows downwards: 0 upright, then quarter turns clockwise; undefined when slanted. */
function quarterTurn([a, b, c, d]: Matrix): 0 | 1 | 2 | 3 | undefined {
	// A slant of letters (c) is a false italic, a slant of the line (b) a turned stamp.
	if (Math.abs(b) < Math.abs(a) * 0.03) return a > 0 && d < 0 ? 0 : 2;
	if (Math.abs(a) < Math.abs(b) * 0.03 && Math.abs(d) < Math.abs(c)) return b > 0 ? 1 : 3;
	return undefined;
}
