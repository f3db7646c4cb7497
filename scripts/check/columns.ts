import { columnsOf, padToColumns, wrapToColumns } from '#import/write/terminal-width.ts';

/** A column of numbers; its heading may take several lines. */
export interface NumberColumn {
	readonly heading: string;
	readonly values: readonly string[];
}

const gap = '  ';
/** Headings break into lines of at most this many columns, or as long as their longest word. */
const headingWidth = 7;
const longestLabel = 32;

/**
 * A table with a label before each row and numbers flush right, no wider than `width` columns of the terminal: where the
 * columns do not fit side by side, the table is continued below with its labels again.
 */
export function numberTable(
	labels: { readonly heading: string; readonly values: readonly string[] },
	columns: readonly NumberColumn[],
	width: number,
): string[] {
	const all = [labels.heading, ...labels.values];
	const labelWidth = Math.min(longestLabel, width, Math.max(...all.map(columnsOf)));
	const parts: Block[][] = [[]];
	let used = labelWidth;
	for (const column of columns.map(blockOf)) {
		if (used + gap.length + column.width > width && parts.at(-1)!.length > 0) {
			parts.push([]);
			used = labelWidth;
		}
		parts.at(-1)!.push(column);
		used += gap.length + column.width;
	}
	return parts.flatMap((part, index) => [...(index > 0 ? [''] : []), ...linesOf(labels, labelWidth, part)]);
}

interface Block extends NumberColumn {
	readonly lines: readonly string[];
	readonly width: number;
}

function blockOf({ heading, values }: NumberColumn): Block {
	const longestWord = Math.max(...heading.split(' ').map(columnsOf));
	const lines = wrapToColumns(heading, Math.max(headingWidth, longestWord));
	return { heading, values, lines, width: Math.max(...[...lines, ...values].map(columnsOf)) };
}

function linesOf(
	{ heading, values }: { readonly heading: string; readonly values: readonly string[] },
	labelWidth: number,
	blocks: readonly Block[],
): string[] {
	const height = Math.max(1, ...blocks.map(({ lines }) => lines.length));
	const heads = Array.from({ length: height }, (_, index) => {
		// Headings stand on the line above the numbers.
		const own = blocks.map(({ lines, width }) => flushRight(lines[index - (height - lines.length)] ?? '', width));
		return [padToColumns(index === height - 1 ? heading : '', labelWidth), ...own];
	});
	const rows = values.map((label, row) => [
		padToColumns(label, labelWidth),
		...blocks.map(({ values: numbers, width }) => flushRight(numbers[row] ?? '', width)),
	]);
	return [...heads, ...rows].map((cells) => cells.join(gap).trimEnd());
}

/** The text at the right end of `width` columns. */
export function flushRight(text: string, width: number): string {
	return ' '.repeat(Math.max(0, width - columnsOf(text))) + text;
}
