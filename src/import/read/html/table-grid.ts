import type { Block } from '../../model.ts';

export interface Cell {
	readonly element: Element;
	readonly blocks: readonly Block[];
	readonly text: string;
	readonly header: boolean;
}

const maxSpan = 60;
const maxCells = 60_000;

/** Rows of a table's own cells (not those of tables inside it). */
export function rowsOf(table: Element): Element[][] {
	const rows: Element[][] = [];
	const collect = (parent: Element) => {
		for (const child of parent.children) {
			if (child.localName === 'tr')
				rows.push([...child.children].filter((cell) => cell.localName === 'td' || cell.localName === 'th'));
			else if (/^(?:thead|tbody|tfoot)$/.test(child.localName)) collect(child);
		}
	};
	collect(table);
	return rows.filter((row) => row.length > 0);
}

/**
 * The cells in a rectangle. A cell over several rows or columns stands where it begins, the rest of its area is empty:
 * words are not doubled. Undefined when the rectangle would be absurdly large.
 */
export function gridOf(
	rows: readonly (readonly Element[])[],
	read: (element: Element) => Cell,
): (Cell | undefined)[][] | undefined {
	const grid: (Cell | undefined | null)[][] = rows.map(() => []);
	let cells = 0;
	for (const [y, row] of rows.entries()) {
		let x = 0;
		for (const element of row) {
			while (grid[y]![x] !== undefined) x++;
			const columns = span(element, 'colspan', maxSpan);
			const below = Math.min(span(element, 'rowspan', rows.length), rows.length - y);
			cells += columns * below;
			if (cells > maxCells) return undefined;
			for (let dy = 0; dy < below; dy++) for (let dx = 0; dx < columns; dx++) grid[y + dy]![x + dx] ??= null;
			grid[y]![x] = read(element);
			x += columns;
		}
	}
	const width = Math.max(0, ...grid.map((row) => row.length));
	if (width * grid.length > maxCells) return undefined;
	return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? undefined));
}

function span(element: Element, name: string, most: number): number {
	const value = Number.parseInt(element.getAttribute(name) ?? '1', 10);
	return Number.isFinite(value) ? Math.min(Math.max(value, 1), most) : 1;
}
