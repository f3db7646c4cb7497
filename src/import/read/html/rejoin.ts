import type { Block } from '../../model.ts';
import { itemStart } from './item-start.ts';

/** Below this a line may be one of a list without marks. */
const shortest = 45;
/** No sentence is as long; what was joined is looked at again for each paragraph that follows. */
const longest = 3000;

/**
 * Joins paragraphs that are one sentence: the first ends in a letter, digit or comma, the second goes on in lower case.
 * Texts copied from PDFs into editors have a paragraph for every line.
 */
export function rejoined(blocks: readonly Block[]): Block[] {
	const result: Block[] = [];
	for (const block of blocks) {
		const last = result.at(-1);
		if (last && continues(last, block) && 'text' in last && 'text' in block) {
			const markdown =
				('markdown' in last && last.markdown) || ('markdown' in block && block.markdown)
					? { markdown: `${marked(last)} ${marked(block)}` }
					: {};
			result[result.length - 1] = { ...last, text: `${last.text} ${block.text}`, ...markdown } as Block;
		} else result.push(block);
	}
	return result;
}

function continues(first: Block, second: Block): boolean {
	if ((first.kind !== 'paragraph' && first.kind !== 'item') || second.kind !== 'paragraph') return false;
	if ((first.kind === 'paragraph' && first.columns) || second.columns) return false;
	if (first.text.length < shortest || first.text.length > longest || !/[\p{L}\p{N},]$/u.test(first.text)) return false;
	if (first.kind === 'paragraph' && Boolean(first.bold) !== Boolean(second.bold)) return false;
	return /^\p{Ll}/u.test(second.text) && !itemStart.test(second.text);
}

function marked(block: Block): string {
	if ('markdown' in block && block.markdown) return block.markdown;
	return 'text' in block ? block.text.replace(/[\\`*_[\]<&]/g, '\\$&') : '';
}
