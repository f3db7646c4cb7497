import { type Block, type Table, withoutPageMarks } from '#import/model.ts';
import { splitFlattened } from './flattened.ts';

/** A stretch of text that stands for itself in the head or at the end of a document: a line, a column of it or a cell. */
export interface Piece {
	readonly text: string;
	/** Index of the block that it comes from. */
	readonly block: number;
	/** From 0 when the piece stood beside others. */
	readonly column?: number;
	readonly bold: boolean;
	readonly centred: boolean;
	/** Headings of the source and items of a list say so. */
	readonly kind: 'text' | 'heading' | 'item';
}

/** Longer than any line of a head or of a signature block: running text, which is never cut into pieces. */
const longestLine = 240;

/**
 * The blocks as pieces in reading order: the columns of a line, the cells of a two-column head and the parts of a line
 * into which both columns have run stand apart. Figures, page breaks and tables of data have no pieces.
 */
export function piecesOf(blocks: readonly Block[]): Piece[] {
	const pieces: Piece[] = [];
	for (const [block, found] of blocks.entries()) {
		for (const { text, column } of textsOf(found)) {
			for (const part of text.length > longestLine ? [text] : splitFlattened(text)) {
				const plain = withoutPageMarks(part).replace(/\s+/g, ' ').trim();
				if (plain === '') continue;
				pieces.push({
					text: plain,
					block,
					...(column !== undefined && { column }),
					bold: (found.kind === 'paragraph' && found.bold) || isAllStrong(found),
					centred: found.kind === 'paragraph' && found.centred === true,
					kind: found.kind === 'heading' || found.kind === 'item' ? found.kind : 'text',
				});
			}
		}
	}
	return pieces;
}

interface Text {
	readonly text: string;
	readonly column?: number;
}

function textsOf(block: Block): readonly Text[] {
	switch (block.kind) {
		case 'paragraph':
			if (block.columns && !block.columns.some(isBrokenBlank))
				return block.columns.flatMap((text, column) => linesOf(text, column));
			return linesOf(block.text);
		case 'heading':
		case 'preformatted':
			return linesOf(block.text);
		case 'item':
			return [{ text: `${block.marker} ${block.text}` }];
		case 'table':
			return isLayout(block) ? block.rows.flatMap((row) => row.flatMap((cell, column) => linesOf(cell, column))) : [];
		default:
			return [];
	}
}

/** The blanks of «Số:      /KH-SYT» and «ngày      tháng 3» look like the gap between two columns. */
function isBrokenBlank(column: string): boolean {
	return column.length < longestLine && /(?:^|\s)(?:số\s*:?|ngày|tháng|năm)\s*$/iu.test(column);
}

function linesOf(text: string, column?: number): Text[] {
	return text.split('\n').map((line) => (column === undefined ? { text: line } : { text: line, column }));
}

/** A table that only sets a head or a signature block side by side, not one that holds data. */
function isLayout({ rows, headerRows }: Table): boolean {
	if (rows.length > 12 || (rows[0]?.length ?? 0) > 3) return false;
	const text = rows.flat().join('\n');
	if (text.length > 3000) return false;
	return headerRows === 0 || rows.length <= 2
		? layoutWords.test(text)
		: /CHỦ NGHĨA VIỆT NAM|CỘNG SẢN VIỆT NAM|Nơi nhận/u.test(text);
}

const layoutWords =
	/CHỦ NGHĨA VIỆT NAM|CỘNG SẢN VIỆT NAM|Độc lập|Nơi nhận|(?:^|\n)\s*Số\s*:|(?:KT|TM|TL|TUQ|Q)\.\s*\p{Lu}{2}|T\/M|GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|CỤC TRƯỞNG|BÍ THƯ/u;

function isAllStrong(block: Block): boolean {
	if (block.kind !== 'paragraph' || !block.markdown) return false;
	const { markdown } = block;
	return markdown.startsWith('**') && markdown.endsWith('**') && !markdown.slice(2, -2).includes('**');
}
