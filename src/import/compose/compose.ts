import type { Block, Figure, Line, Warning } from '../model.ts';
import { withoutFurniture } from './furniture.ts';
import { measurePages } from './joining/page-layout.ts';
import { measureWrapping } from './joining/wrapping.ts';
import { findPages } from './paging/find-pages.ts';
import { withoutStrayLinks } from './paging/stray-links.ts';
import { paragraphsOf } from './paragraphs.ts';
import { isRow, type Piece, placeOf, singleBlanks } from './row.ts';
import { rebuildTables } from './tables/rebuild-tables.ts';

export interface Composed {
	readonly blocks: Block[];
	/** `inferred` says how pages were counted where the lines do not know theirs. */
	readonly pages?: { readonly count: number; readonly inferred?: string };
	/** Whether lines were broken by width, so that paragraphs had to be joined. */
	readonly wrapped: boolean;
	readonly warnings: Warning[];
}

/**
 * Joins the lines of a text capture or a PDF into paragraphs and tables. Finished blocks among the parts pass through and
 * end a paragraph. Page numbers, running heads and drawn lines leave; every other letter stays, in order. A picture
 * leaves an empty figure where it stood, which tells understanding that a caption is near.
 */
export function compose(parts: readonly (Line | Block)[]): Composed {
	const printed = piecesOf(parts);
	const rows = printed.filter(isRow);
	const wrapping = measureWrapping(rows);
	const layout = measurePages(rows);
	const { pieces: paged, pages } = findPages(printed, wrapping);
	const { pieces: linked, warnings: links } = withoutStrayLinks(paged, measureWrapping(paged.filter(isRow)));
	const { pieces, warnings } = rebuildTables(linked, measureWrapping(linked.filter(isRow)));
	const blocks = paragraphsOf(pieces, { wrapping: measureWrapping(pieces.filter(isRow)), layout });
	return {
		blocks,
		...(pages && { pages }),
		wrapped: wrapping.wrapped || rows.some(({ line }) => line.x !== undefined),
		warnings: [...links, ...warnings],
	};
}

/** Lines with text, cleaned, with what stood around them; pictures and blocks as they are. */
function piecesOf(parts: readonly (Line | Block)[]): Piece[] {
	const cleaned = parts.map((part) => ('kind' in part ? part : { ...withoutFurniture(part), line: part }));
	const framed = cleaned.filter((part) => 'framed' in part && part.framed);
	const alone = framed.filter((part) => 'text' in part && part.text.trim() === '').length;
	const framesPictures = alone * 3 <= cleaned.length && (framed.length - alone) * 2 <= cleaned.length;
	const pieces: Piece[] = [];
	let blanks = 0;
	let parted = false;
	for (const part of cleaned) {
		if ('kind' in part) {
			pieces.push(part);
			blanks = 0;
			continue;
		}
		const text = part.text.trim();
		if (part.figures.length > 0) pieces.push(part.figures.find(({ alt }) => alt) ?? part.figures[0]!);
		else if (part.framed && framesPictures && text !== '' && !isPicture(pieces.at(-1)))
			pieces.push(pictureAt(part.line));
		if (text === '') {
			parted ||= part.ruling || part.framed || part.figures.length > 0;
			blanks++;
			continue;
		}
		const line = part.text === part.line.text ? part.line : { ...part.line, text: part.text };
		pieces.push({ line, text: singleBlanks(text), blanks, parted, page: line.page });
		blanks = 0;
		parted = false;
	}
	return pieces;
}

function isPicture(piece: Piece | undefined): boolean {
	return piece !== undefined && !isRow(piece) && piece.kind === 'figure';
}

/** A frame stood around this line: its picture is lost. */
function pictureAt(line: Line): Figure {
	return { kind: 'figure', caption: '', ...placeOf({ line, page: line.page }) };
}
