import type { MdastNode } from 'satteri';
import type { BodyNode } from './body.ts';

type Table = Extract<MdastNode, { type: 'table' }>;

/** The rows of a table with text in cells beyond the header's width: no page shows these cells. */
export function* wideRows({ children: rows }: Table, source: string): Generator<BodyNode> {
	const columns = rows[0]?.children.length ?? 0;
	for (const { children: cells, position } of rows) {
		const start = cells[columns]?.position?.start.offset;
		if (start === undefined) continue;
		// The first of them begins with the bar in front of it, which `\|` is none of.
		const lost = source
			.slice(start, position?.end.offset)
			.replace(/^\s*\||(?<!\\)\|[\s|]*$/g, '')
			.trim();
		if (lost) yield { type: 'wide-row', start, cells: cells.length, columns, lost };
	}
}
