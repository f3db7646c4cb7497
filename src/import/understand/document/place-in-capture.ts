import type { Block } from '#import/model.ts';
import type { Piece } from './pieces.ts';

/** Where a block stood, for the person who compares: «dòng 12», «trang 1». */
export function placeOf(block: Block | undefined): string {
	if (block?.line !== undefined) return `dòng ${block.line}`;
	return block?.page === undefined ? 'phần đầu văn bản' : `trang ${block.page}`;
}

/** First and last line of the captured text file that a range of pieces stood on; undefined where a capture has no lines. */
export function lineSpan(
	blocks: readonly Block[],
	pieces: readonly Piece[],
	from: number,
	to: number,
): readonly [number, number] | undefined {
	const lines = pieces.slice(from, to).flatMap(({ block }) => blocks[block]?.line ?? []);
	return lines.length === 0 ? undefined : [Math.min(lines[0]!, lines.at(-1)!), Math.max(lines[0]!, lines.at(-1)!)];
}
