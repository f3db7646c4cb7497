import { type Block, type Paragraph, pageMark } from '../model.ts';
import { isHeadLine, isSignatureLine, startsRecipients } from './head-lines.ts';
import { glueBetween } from './joining/glue.ts';
import { joins } from './joining/joins.ts';
import { isPlaced } from './joining/page-layout.ts';
import { isCapitals } from './joining/sentence.ts';
import type { Measures } from './joining/situation.ts';
import { noteLabel } from './joining/starts.ts';
import { endOfHead, type Region, regionAfter } from './regions.ts';
import { isRow, type Piece, placeOf, type Row, singleBlanks } from './row.ts';

/** Joins lines into paragraphs; finished blocks end a paragraph, and new pages are marked. */
export function paragraphsOf(pieces: readonly Piece[], measures: Omit<Measures, 'seen'>): Block[] {
	const rows = pieces.filter(isRow);
	const headEnd = endOfHead(rows);
	const seen = new Set<string>();
	const blocks: Block[] = [];
	let current: Row[] = [];
	let region: Region = headEnd >= 0 ? 'head' : 'body';
	let page = 1;
	let at = -1;
	/** Running text has begun: offices named above it decide, they do not sign. */
	let hasText = false;
	/** The line before is set in columns. */
	let wasSplit = false;
	const turnTo = (number: number) => {
		if (number > page) blocks.push({ kind: 'page', number, page: number });
		page = Math.max(page, number);
	};
	const finish = () => {
		if (current.length === 0) return;
		turnTo(current[0]!.page);
		const text = current[0]!.text;
		noteLabel(text, seen);
		blocks.push(paragraphOf(current, region, measures));
		page = Math.max(page, current.at(-1)!.page);
		const whole = current.map((row) => row.text).join(' ');
		hasText ||= region === 'body' && whole.length > 60 && !isCapitals(whole) && !isHeadLine(whole);
		region = regionAfter(text, at, headEnd, region, hasText);
		current = [];
	};
	for (const piece of pieces) {
		if (!isRow(piece)) {
			finish();
			turnTo(piece.page ?? 0);
			blocks.push(piece);
			continue;
		}
		const isSplit = columnsOf(piece, region).length > 1;
		const apart = isSplit || wasSplit;
		const afterNext = rows[at + 2];
		if (
			current.length > 0 &&
			(apart || !joins({ paragraph: current, next: piece, afterNext, at, region }, { ...measures, seen }))
		)
			finish();
		at++;
		wasSplit = isSplit;
		current.push(piece);
	}
	finish();
	return blocks;
}

function paragraphOf(rows: readonly Row[], region: Region, { layout }: Omit<Measures, 'seen'>): Paragraph {
	const [first] = rows as [Row, ...Row[]];
	let text = first.text;
	for (let at = 1; at < rows.length; at++) {
		const [before, row] = [rows[at - 1]!, rows[at]!];
		const mark = row.page > before.page && before.page > 0 ? pageMark(row.page) : '';
		text += glueBetween(before.text, row.text) + mark + row.text;
	}
	const columns = columnsOf(first, region);
	return {
		kind: 'paragraph',
		text,
		...(rows.every(({ line }) => line.bold) && { bold: true }),
		...(rows.every(({ line }) => line.italic) && { italic: true }),
		...(rows.every((row) => layout.centred(row)) && { centred: true }),
		...(columns.length > 1 && { columns }),
		...placeOf(first),
	};
}

/** The texts side by side on a line of a head or a signature block; one text elsewhere. */
function columnsOf({ line }: Row, region: Region): string[] {
	const texts =
		line.cells && line.cells.length > 1
			? line.cells.map(({ text }) => singleBlanks(text)).filter((text) => text !== '')
			: isPlaced(line)
				? []
				: line.text
						.trim()
						.split(/\s{3,}|\t/u)
						.map(singleBlanks)
						.filter((text) => text !== '');
	const formal =
		region === 'head' ||
		region === 'end' ||
		texts.some((text) => isHeadLine(text) || isSignatureLine(text) || startsRecipients(text));
	return formal ? texts : [];
}
