import type { PlacedText } from './placed.ts';
import type { PrintedLine } from './printed-line.ts';

const widest = 200;

/** Lines whose columns cannot be told apart safely, kept as they stood with blanks between the columns. */
export function laidOut(lines: readonly PrintedLine[]): PlacedText {
	const { page, y } = lines[0]!;
	const left = Math.min(...lines.map(({ x }) => x));
	const letter = letterWidth(lines);
	const text = lines.map((line) => {
		let row = '';
		for (const piece of line.pieces) {
			const at = Math.min(widest, Math.round((piece.x - left) / letter));
			row = row.padEnd(row === '' ? at : Math.max(at, row.length + 2)) + piece.text;
		}
		return row;
	});
	return {
		y,
		preformatted: { kind: 'preformatted', page, text: text.join('\n') },
		warning: {
			rule: 'table-not-rebuilt',
			page,
			message: `Trang ${page} có một bảng không dựng lại chắc chắn được nên giữ nguyên cách bày; hãy đối chiếu với bản gốc và kẻ lại bảng.`,
		},
	};
}

function letterWidth(lines: readonly PrintedLine[]): number {
	let width = 0;
	let letters = 0;
	for (const { end, x, text } of lines.flatMap((line) => line.pieces)) {
		width += end - x;
		letters += text.length;
	}
	return Math.max(1, width / Math.max(1, letters));
}
