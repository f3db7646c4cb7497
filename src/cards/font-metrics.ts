/** What line breaking asks of a font. */
export interface FontMetrics {
	/** Whether the font draws this character. */
	readonly has: (character: string) => boolean;
	/** The width of a text at a size of 1, without kerning; characters that the font lacks count as wide as its widest. */
	readonly widthOf: (text: string) => number;
}

/**
 * Reads a TrueType font (ISO/IEC 14496-22: the tables `head`, `hhea`, `hmtx`, `cmap` with a subtable of format 4).
 * Throws a RangeError or an Error on anything else.
 */
export function fontMetrics(bytes: Uint8Array): FontMetrics {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const tables = tablesOf(view);
	const unitsPerEm = view.getUint16(tables('head') + 18);
	const widthOfGlyph = glyphWidths(view, tables);
	const widths = new Map<string, number>();
	for (const [code, glyph] of glyphs(view, tables('cmap'))) {
		if (glyph > 0) widths.set(String.fromCharCode(code), widthOfGlyph(glyph) / unitsPerEm);
	}
	const widest = Math.max(...widths.values());
	return {
		has: (character) => widths.has(character),
		widthOf: (text) => Array.from(text).reduce((sum, character) => sum + (widths.get(character) ?? widest), 0),
	};
}

function tablesOf(view: DataView): (tag: string) => number {
	const offsets = new Map<string, number>();
	for (let table = 0; table < view.getUint16(4); table++) {
		const row = 12 + table * 16;
		const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(row + byte)));
		offsets.set(tag, view.getUint32(row + 8));
	}
	return (tag) => {
		const offset = offsets.get(tag);
		if (offset === undefined) throw new Error(`The font has no table ${tag}.`);
		return offset;
	};
}

/** The last width stands for all glyphs that follow. */
function glyphWidths(view: DataView, tables: (tag: string) => number): (glyph: number) => number {
	const last = view.getUint16(tables('hhea') + 34) - 1;
	const hmtx = tables('hmtx');
	return (glyph) => view.getUint16(hmtx + Math.min(glyph, last) * 4);
}

function* glyphs(view: DataView, cmap: number): Generator<readonly [code: number, glyph: number]> {
	const start = subtable(view, cmap);
	const size = view.getUint16(start + 6);
	const ends = start + 14;
	const starts = ends + size + 2;
	const deltas = starts + size;
	const offsets = deltas + size;
	for (let at = 0; at < size; at += 2) {
		const first = view.getUint16(starts + at);
		const delta = view.getUint16(deltas + at);
		const offset = view.getUint16(offsets + at);
		for (let code = first; code <= view.getUint16(ends + at) && code < 0xffff; code++) {
			// An offset counts from where it stands.
			const glyph = offset === 0 ? code : view.getUint16(offsets + at + offset + (code - first) * 2);
			yield [code, offset !== 0 && glyph === 0 ? 0 : (glyph + delta) & 0xffff];
		}
	}
}

function subtable(view: DataView, cmap: number): number {
	for (let index = 0; index < view.getUint16(cmap + 2); index++) {
		const offset = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
		if (view.getUint16(offset) === 4) return offset;
	}
	throw new Error('The font has no character map of format 4.');
}
