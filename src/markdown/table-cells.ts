import type { HastPluginDefinition } from 'satteri';

type Visit = Extract<NonNullable<HastPluginDefinition['element']>, { visit: unknown }>['visit'];
type Element = Parameters<Visit>[0];
type Context = Parameters<Visit>[1];

/** `>13,5`, `<17`, `92,11`, `1.232.826`, `96 %`. */
const number = /^[<>≤≥≈~±+−-]?\s*\d+(?:[.,]\d+)*\s*[%‰]?$/;
/** What a table puts where there is no number. */
const blank = /^[-–—−]?$/;

/**
 * Says in classes what the stylesheet needs to know of a table's cells: `align-left`, `align-center` or `align-right` as
 * written in the Markdown (its `style` attribute would be blocked by the Content-Security-Policy), and `numeric` on every
 * cell of a column of numbers, the header included. The first column names the rows and is never numeric. A header is said
 * to be one of its column.
 */
export function classifyCells(table: Element, context: Context): void {
	const [header, ...body] = rowsOf(table);
	for (const [column, heading] of (header ?? []).entries()) {
		if (heading.tagName === 'th' && !heading.properties['scope']) context.setProperty(heading, 'scope', 'col');
		const cells = body.map((row) => row[column]).filter((cell) => cell !== undefined);
		const numeric = column > 0 && isNumeric(cells.map((cell) => context.textContent(cell).trim()));
		for (const cell of [heading, ...cells]) {
			const classes = [alignmentOf(cell), numeric && 'numeric'].filter(Boolean);
			if (cell.properties['style'] !== undefined) context.setProperty(cell, 'style', undefined);
			if (cell.properties['align'] !== undefined) context.setProperty(cell, 'align', undefined);
			if (classes.length > 0) context.setProperty(cell, 'className', classes);
		}
	}
}

function isNumeric(texts: readonly string[]): boolean {
	return texts.some((text) => number.test(text)) && texts.every((text) => number.test(text) || blank.test(text));
}

function alignmentOf({ properties }: Element): string | undefined {
	const written = /\b(left|center|right)\b/.exec(`${properties['align'] ?? ''} ${properties['style'] ?? ''}`)?.[1];
	return written && `align-${written}`;
}

function rowsOf(table: Element): Element[][] {
	const rows = elementsOf(table).flatMap((part) => (part.tagName === 'tr' ? [part] : elementsOf(part)));
	return rows.map(elementsOf);
}

function elementsOf({ children }: Element): Element[] {
	return children.filter((child) => child.type === 'element');
}
