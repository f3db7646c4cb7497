import type { Block } from '../model.ts';
import { type Composed, compose } from './compose.ts';
import { linesOfText } from './lines-of-text.ts';

/** A text capture, composed. */
export function composed(text: string): Composed {
	return compose(linesOfText(text));
}

/** The texts of blocks that have one. */
export function textsOf(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) => ('text' in block ? [block.text] : []));
}

/** The texts of the blocks of a text capture. */
export function paragraphs(text: string): string[] {
	return textsOf(composed(text).blocks);
}

/** A text layer as one extractor sets it: a blank at the end of every line and an empty line between. */
export function spread(...lines: string[]): string {
	return lines.map((line) => `${line} `).join('\n\n');
}

/** A paragraph of three printed lines, long enough to tell the width at which a text is broken. */
export const opening = [
	'Thực hiện Kế hoạch số 412/KH-UBND ngày 15/10/2025 của UBND tỉnh về phòng',
	'chống dịch bệnh mùa đông xuân, Sở Y tế xây dựng kế hoạch triển khai tại các',
	'đơn vị trong toàn ngành.',
];
export const openingText = opening.join(' ');
