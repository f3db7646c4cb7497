import type { Table } from '#import/model.ts';
import { inlineMarkdown } from './inline-markdown.ts';

/** A pipe table of GitHub's Markdown; its first row is empty when the table has no header. Empty for a table without cells. */
export function tableMarkdown({ rows, headerRows }: Table): string {
	const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
	if (width === 0) return '';
	const [header, ...body] = headerRows === 1 ? rows : [[], ...rows];
	const line = (cells: readonly string[] = []) =>
		`|${Array.from({ length: width }, (_, column) => ` ${inlineMarkdown(cells[column] ?? '', 'cell')} `).join('|')}|`;
	return [line(header), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n');
}
