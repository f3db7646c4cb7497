import { markdownToMdast } from 'satteri';
import { literalMarks } from './literal-marks.ts';

interface Node {
	readonly type: string;
	readonly value?: string;
	readonly children?: readonly Node[];
	readonly position?: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
}

/** The tables of a Markdown body, each a list of rows of cell texts, the header row first. */
export function tablesOf(markdown: string): string[][][] {
	const tables: string[][][] = [];
	collect(markdownToMdast(markdown, { features: { smartPunctuation: false } }) as Node, markdown, tables);
	return tables;
}

/**
 * Rows as CSV (RFC 4180) with a byte order mark, so that spreadsheets open Vietnamese text rightly.
 * A cell that a spreadsheet would run as a formula (OWASP, CSV injection) is guarded with an apostrophe; signed numbers
 * such as `-5` and `+3,2 %` and a lone sign («-» for «none») are not formulas and stay. A cell that looks guarded gets one
 * apostrophe more, so that taking one from every cell that looks guarded gives the rows back.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
	const lines = rows.map((row) => row.map(csvCell).join(','));
	return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Also in their full-width forms, which some spreadsheets read alike. */
const formula = /^'*(?:[=@＝＠\t\r\n]|[+\-＋－](?!$|[\d.,\s]+%?$))/;

function csvCell(text: string): string {
	const guarded = formula.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function collect(node: Node, markdown: string, tables: string[][][]) {
	if (node.type === 'table') {
		const rows = (node.children ?? []).map((row) => (row.children ?? []).map((cell) => textOf(cell, markdown).trim()));
		// A row may be written with fewer cells than the header; the page shows the missing ones empty.
		const width = Math.max(...rows.map((row) => row.length));
		tables.push(rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]));
		return;
	}
	for (const child of node.children ?? []) collect(child, markdown, tables);
}

function textOf(node: Node, markdown: string): string {
	if (node.type === 'break') return '\n';
	const text = node.value ?? (node.children ?? []).map((child) => textOf(child, markdown)).join('');
	const marks = literalMarks(node, markdown);
	return marks + text + marks;
}
