import type { Block, Paragraph } from '../../model.ts';
import type { Cell } from './table-grid.ts';
import { folded } from './words.ts';

const head = /cong hoa xa hoi chu nghia viet nam|dang cong san viet nam|^noi nhan\b/;
const signature =
	/^(?:(?:kt|tm|tl|tuq|q|k t|t m|t l) (?:giam doc|pho giam doc|chu tich|bo truong|uy ban|ubnd|hoi dong|cuc truong|vu truong|vien truong|truong|tong|ban|chanh|thu truong|bi thu|thu tuong|chinh phu)|giam doc$|pho giam doc$|chu tich$|pho chu tich$|bo truong$|thu truong$|nguoi lap|hieu truong$|thu truong don vi$)/;

/** The head («CỘNG HÒA XÃ HỘI …») or foot («Nơi nhận», signature) of an administrative document, set as a table. */
export function isAdministrative(cells: readonly Cell[], width: number): boolean {
	if (width > 3) return false;
	return cells.some((cell) => cell.blocks.some((block) => 'text' in block && isMark(folded(block.text.slice(0, 300)))));
}

function isMark(text: string): boolean {
	return head.test(text) || signature.test(text);
}

/** One paragraph for each line that a reader sees across the columns; `columns` keeps the sides apart. */
export function sideBySide(grid: readonly (readonly (Cell | undefined)[])[]): Block[] {
	const blocks: Block[] = [];
	for (const row of grid) {
		const sides = row.map((cell) => linesOf(cell?.blocks ?? []));
		const height = Math.max(...sides.map((side) => side.length));
		for (let y = 0; y < height; y++) blocks.push(paragraphAcross(sides.map((side) => side[y])));
		for (const cell of row)
			blocks.push(...(cell?.blocks.filter((block) => block.kind === 'figure' && block.caption) ?? []));
	}
	return blocks;
}

interface SideLine {
	readonly text: string;
	readonly bold: boolean;
	readonly italic: boolean;
}

function paragraphAcross(parts: readonly (SideLine | undefined)[]): Paragraph {
	const words = parts.filter((part) => part !== undefined);
	return {
		kind: 'paragraph',
		text: words.map((part) => part.text).join(' '),
		columns: parts.map((part) => part?.text ?? ''),
		...(words.every((part) => part.bold) && { bold: true }),
		...(words.every((part) => part.italic) && { italic: true }),
	};
}

function linesOf(blocks: readonly Block[]): SideLine[] {
	return blocks.flatMap((block): SideLine[] => {
		if (block.kind === 'item') {
			const marker = /^[-+•]$/.test(block.marker) ? `${block.marker} ` : '';
			return [{ text: marker + block.text, bold: false, italic: false }];
		}
		if (block.kind === 'paragraph') {
			const { text, bold = false, italic = false } = block;
			return [{ text, bold, italic }];
		}
		if (block.kind === 'heading' || block.kind === 'preformatted')
			return [{ text: block.text, bold: block.kind === 'heading', italic: false }];
		if (block.kind === 'table')
			return block.rows.map((row) => ({ text: row.filter(Boolean).join(' '), bold: false, italic: false }));
		return [];
	});
}
