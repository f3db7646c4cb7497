import { shapeOf } from '#import/compose/paging/repeats.ts';
import type { Line, Preformatted, Table, Warning } from '#import/model.ts';
import { withAlignedTables } from './aligned-table.ts';
import { partedAtStops } from './column-stops.ts';
import { joinedTables } from './joined-tables.ts';
import { isLine, isTable, type Placed, type PlacedTable, type PlacedText } from './placed.ts';
import { mostly, type PrintedLine, textOf, wordsOf } from './printed-line.ts';
import type { ReadPage } from './read-page.ts';
import { runningHeads } from './running-heads.ts';
import { withSideBySide } from './side-by-side.ts';
import { inReadingOrder } from './text-columns.ts';

/**
 * All that stands on the pages, in reading order, and what a person must look at. Footnotes follow the last page, so that
 * they do not break a sentence that goes on overleaf. `read` gives the true letters of text in an old encoding.
 */
export function partsOf(
	pages: readonly ReadPage[],
	read: (text: string) => string = (text) => text,
): { parts: (Line | Table | Preformatted)[]; warnings: Warning[] } {
	const heads = runningHeads(pages);
	const repeated = repeatedTables(pages);
	const placed: Placed[] = [];
	for (const page of pages) {
		const lines = page.lines.filter((line) => !heads.has(line));
		const tables = page.tables.filter((table) => !repeated.has(table));
		for (const part of placedOn(page, lines, tables)) {
			const before = placed.at(-1);
			const joined =
				before &&
				isTable(before) &&
				isTable(part) &&
				part.table.page !== before.table.page &&
				joinedTables(before, part);
			if (joined) placed[placed.length - 1] = joined;
			else placed.push(part);
		}
	}
	const last = pages.at(-1)?.page ?? 1;
	placed.push(...pages.flatMap(({ notes }) => notes.map((line) => ({ ...line, page: last }))));
	return {
		parts: placed.map((part) =>
			isLine(part) ? lineOf(part, read) : isTable(part) ? tableOf(part, read) : textOfPart(part, read),
		),
		warnings: placed.flatMap((part) => (isLine(part) || isTable(part) ? [] : [part.warning])),
	};
}

/** Lines and tables of a page in reading order. Ruled tables part the page: text above, table, text below. */
function placedOn(page: ReadPage, lines: readonly PrintedLine[], tables: readonly PlacedTable[]): Placed[] {
	const result: Placed[] = [];
	let rest = [...lines];
	for (const table of tables) {
		const above = rest.filter((line) => line.y <= table.y + 2);
		rest = rest.filter((line) => line.y > table.y + 2);
		result.push(...textParts(above, page), table);
	}
	return [...result, ...textParts(rest, page)];
}

function textParts(lines: readonly PrintedLine[], page: ReadPage): Placed[] {
	const sided = withSideBySide(lines, page.width, page.blanks);
	const result: Placed[] = [];
	let plain: PrintedLine[] = [];
	const flush = (): void => {
		result.push(...withAlignedTables(partedAtStops(inReadingOrder(plain, page.blanks), page.blanks)));
		plain = [];
	};
	const own = new Set(lines);
	for (const line of sided) {
		if (own.has(line)) plain.push(line);
		else {
			flush();
			result.push(line);
		}
	}
	flush();
	return result;
}

/** Tables that stand in the same place with the same text on most pages: the head of a form. The first one stays. */
function repeatedTables(pages: readonly ReadPage[]): Set<PlacedTable> {
	const found = new Map<string, PlacedTable[]>();
	for (const { tables } of pages) {
		for (const table of tables) {
			const key = `${Math.round(table.y / 12)}|${shapeOf(JSON.stringify(table.table.rows))}`;
			found.set(key, [...(found.get(key) ?? []), table]);
		}
	}
	const needed = Math.max(3, pages.length * 0.5);
	return new Set([...found.values()].flatMap((tables) => (tables.length >= needed ? tables.slice(1) : [])));
}

function tableOf({ table }: PlacedTable, read: (text: string) => string): Table {
	return { ...table, rows: table.rows.map((row) => row.map(read)) };
}

function textOfPart({ preformatted }: PlacedText, read: (text: string) => string): Preformatted {
	return { ...preformatted, text: read(preformatted.text) };
}

function lineOf(line: PrintedLine, read: (text: string) => string): Line {
	const words = wordsOf(line);
	return {
		text: read(textOf(line).trim()),
		page: line.page,
		x: line.x,
		end: line.end,
		y: line.y,
		size: line.size,
		bold: mostly(words, ({ bold }) => bold),
		italic: mostly(words, ({ italic }) => italic),
		...(line.pieces.length > 1 ? { cells: line.pieces.map(({ x, end, text }) => ({ x, end, text: read(text) })) } : {}),
	};
}
