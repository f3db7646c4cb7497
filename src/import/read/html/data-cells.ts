import { rowsOf } from './table-grid.ts';

/** Tells whether an element stands in a table of data within the article: a cell «Đánh giá» there heads a column. */
export function dataCells(kept: readonly Element[]): (element: Element) => boolean {
	const known = new Map<Element, boolean>();
	return (element) => {
		const table = element.closest('td, th')?.closest('table');
		if (!table) return false;
		let isData = known.get(table);
		if (isData === undefined) {
			isData = kept.some((outer) => outer !== table && outer.contains(table)) && isGrid(table);
			known.set(table, isData);
		}
		return isData;
	};
}

function isGrid(table: Element): boolean {
	return rowsOf(table).filter((row) => row.length > 1).length > 1 && !table.querySelector('table');
}
