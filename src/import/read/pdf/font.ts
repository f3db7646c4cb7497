import type { Matrix } from './matrix.ts';

/** What the reader needs to know of a font. */
export interface Font {
	/** PostScript name without the tag of a subset: «TimesNewRomanPS-BoldMT». */
	readonly name: string;
	readonly bold: boolean;
	readonly italic: boolean;
	/** Glyph space to text space along the line; widths of glyphs are multiplied with it. */
	readonly scale: number;
	readonly vertical: boolean;
}

export const unknownFont: Font = { name: '', bold: false, italic: false, scale: 0.001, vertical: false };

/** Reads the font that pdf.js loaded for a page; `loaded` is its FontFaceObject, of which little is certain. */
export function fontOf(loaded: unknown): Font {
	if (typeof loaded !== 'object' || loaded === null) return unknownFont;
	const { name, fontMatrix, bold, black, italic, vertical } = loaded as {
		name?: unknown;
		fontMatrix?: Matrix | null;
		bold?: unknown;
		black?: unknown;
		italic?: unknown;
		vertical?: unknown;
	};
	const plainName = typeof name === 'string' ? name.replace(/^[A-Z]{6}\+/, '') : '';
	return {
		name: plainName,
		bold: bold === true || black === true || /bold|black|heavy|semibold|[-,]bd|[^a-z]B$/i.test(plainName),
		italic: italic === true || /italic|oblique/i.test(plainName),
		scale: fontMatrix?.[0] || 0.001,
		vertical: vertical === true,
	};
}
