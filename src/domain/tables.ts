import { markdownToMdast } from 'satteri';

interface Node {
	readonly type: string;
	readonly value?: string;
	readonly children?: readonly Node[];
}

/** The tables of a Markdown body, each a list of rows of cell texts, the header row first. */
export function tablesOf(markdown: string): string[][][] {
	const tables: string[][][] = [];
	collect(markdownToMdast(markdown, { features: { smartPunctuation: false } }) as Node, tables);
	return tables;
}

/**
 * Rows as CSV (RFC 4180) with a byte order mark, so that spreadsheets open Vietnamese text rightly.
 * A cell that starts like a formula stays text: legal tables hold values such as `>13,5` and `-5`, which are left alone;
 * only `=`, `+` and `@` in front of a letter are guarded with an apostrophe.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
	const lines = rows.map((row) => row.map(csvCell).join(','));
	return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function csvCell(text: string): string {
	const guarded = /^[=+@]\p{L}/u.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function collect(node: Node, tables: string[][][]) {
	if (node.type === 'table') {
		tables.push((node.children ?? []).map((row) => (row.children ?? []).map((cell) => textOf(cell).trim())));
		return;
	}
	for (const child of node.children ?? []) collect(child, tables);
}

function textOf(node: Node): string {
	return node.value ?? (node.children ?? []).map(textOf).join('');
}
