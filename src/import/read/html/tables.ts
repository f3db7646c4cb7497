import type { Block, Figure, Table } from '../../model.ts';
import { type Context, wordsOf } from './context.ts';
import { maxCaption } from './figures.ts';
import { isAdministrative, sideBySide } from './layout-table.ts';
import type { Look } from './look.ts';
import { type Cell, gridOf, rowsOf } from './table-grid.ts';
import { cleanWords } from './words.ts';

/** Blocks of a table: a table of data, or what a table holds that only arranges text and pictures. */
export function tableBlocks(table: Element, look: Look, depth: number, context: Context): Block[] {
	const rows = rowsOf(table);
	const read = (element: Element): Cell => {
		const around = { ...look, bold: false, centred: false };
		const blocks = context.convert([element], around, depth);
		return { element, blocks, text: wordsOf(blocks), header: element.localName === 'th' };
	};
	const grid = gridOf(rows, read);
	if (!grid) {
		context.warnings.push({
			rule: 'table-too-large',
			message: 'Có một bảng quá lớn nên chỉ giữ lại lời trong bảng; hãy đối chiếu với nguồn.',
		});
		return context.convert(rows.flat(), look, depth);
	}
	const trimmed = withoutEmpty(grid);
	const cells = trimmed.flat().filter((cell) => cell !== undefined);
	const inOrder = () => cells.flatMap((cell) => [...cell.blocks]);
	if (cells.length === 0) return [];
	if (isPicture(table, cells)) return pictureBlocks(inOrder());
	const width = trimmed[0]!.length;
	if (width === 1) return inOrder();
	if (isAdministrative(cells, width)) return sideBySide(trimmed);
	const drawn = isDrawn(table) || cells.some((cell) => cell.header);
	const nested = table.querySelector('table') !== null;
	if (!drawn && !context.word && (nested || isArrangement(trimmed))) return inOrder();
	if (trimmed.length === 1 && !cells.some((cell) => cell.header)) return sideBySide(trimmed);
	if (nested) {
		context.warnings.push({
			rule: 'nested-table',
			message: 'Có bảng nằm trong ô của một bảng khác, đã gộp thành lời của ô đó; hãy đối chiếu với nguồn.',
		});
	}
	const pictures = cells.flatMap((cell) => cell.blocks.filter((block) => block.kind === 'figure' && block.caption));
	return [dataTable(table, trimmed), ...pictures];
}

function dataTable(table: Element, grid: readonly (readonly (Cell | undefined)[])[]): Table {
	const first = grid[0]!.filter((cell) => cell?.text);
	const header =
		grid.length > 1 &&
		first.length > 1 &&
		first.every((cell) => cell!.header || cell!.element.closest('thead') || isBold(cell!.blocks));
	const caption = cleanWords([...table.children].find((child) => child.localName === 'caption')?.textContent ?? '');
	return {
		kind: 'table',
		rows: grid.map((row) =>
			row.map((cell) => (cell ? wordsOf(cell.blocks.filter((block) => block.kind !== 'figure')) : '')),
		),
		headerRows: header ? 1 : 0,
		...(caption && { caption }),
	};
}

function isDrawn(table: Element): boolean {
	if (Number(table.getAttribute('border') ?? 0) > 0) return true;
	const cell = table.querySelector('td');
	const names = `${table.className} ${table.getAttribute('style') ?? ''} ${cell?.getAttribute('style') ?? ''}`;
	return /border(?:ed)?\b(?!\s?:\s?(?:0|none)|-(?:collapse|spacing))|TableGrid|wp-block-table/i.test(names);
}

function isBold(blocks: readonly Block[]): boolean {
	return blocks.every((block) => block.kind === 'heading' || (block.kind === 'paragraph' && block.bold));
}

function withoutEmpty(grid: readonly (readonly (Cell | undefined)[])[]): (Cell | undefined)[][] {
	const rows = grid.filter((row) => row.some((cell) => cell && cell.blocks.length > 0));
	const used = (rows[0] ?? []).map((_, x) => rows.some((row) => row[x] && row[x].blocks.length > 0));
	return rows.map((row) => row.filter((_, x) => used[x]));
}

/** A column of text beside a picture or a menu, not data: headings, long texts, few rows. */
function isArrangement(grid: readonly (readonly (Cell | undefined)[])[]): boolean {
	const cells = grid.flat().filter((cell) => cell !== undefined);
	if (cells.some((cell) => cell.blocks.some((block) => block.kind === 'heading' && block.level <= 2))) return true;
	const long = cells.filter((cell) => cell.text.length > 500 || cell.blocks.length > 6).length;
	return grid.length <= 2 && long > 0;
}

function isPicture(table: Element, cells: readonly Cell[]): boolean {
	if (!table.querySelector('img')) return false;
	const words = cells.filter((cell) => cell.text);
	const figures = cells.filter((cell) => cell.blocks.some((block) => block.kind === 'figure')).length;
	return figures > 0 && words.length <= figures && words.every((cell) => cell.text.length <= maxCaption);
}

function pictureBlocks(blocks: readonly Block[]): Block[] {
	const result: Figure[] = [];
	for (const block of blocks) {
		const last = result.at(-1);
		if (block.kind === 'figure') result.push(block);
		else if (last) result[result.length - 1] = { ...last, caption: `${last.caption} ${wordsOf([block])}`.trim() };
		else result.push({ kind: 'figure', caption: wordsOf([block]) });
	}
	return result;
}
