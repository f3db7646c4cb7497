import type { Block, Paragraph } from '#import/model.ts';

const prefix = /^date[\s:]{1,3}((?:19|20)\d{2}-\d{2}(?:-\d{2})?)(?:\s+|$)/u;

/**
 * Blocks whose first line begins with the date that a collection of web pages puts before its texts («date 2025-09-26
 * Tên bài»): the date becomes a line of its own, so that it is neither title nor text.
 */
export function withDateApart(blocks: readonly Block[]): readonly Block[] {
	const at = blocks.findIndex((block) => 'text' in block && block.text.trim() !== '');
	const first = blocks[at];
	if (first?.kind !== 'paragraph') return blocks;
	const text = first.text.trimStart();
	const match = prefix.exec(text);
	if (!match) return blocks;
	const { markdown: _marked, ...rest } = first;
	const [year, month, day] = match[1]!.split('-');
	const date: Paragraph = { ...rest, text: `date: ${day ? match[1] : `tháng ${month}/${year}`}` };
	const left = text.slice(match[0].length);
	return [...blocks.slice(0, at), date, ...(left ? [{ ...rest, text: left }] : []), ...blocks.slice(at + 1)];
}
