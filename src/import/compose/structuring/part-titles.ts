import type { Block, Paragraph } from '../../model.ts';
import { readBullet } from '../bullets.ts';
import { endingOf, isCapitals } from '../joining/sentence.ts';
import { readLabel } from '../labels.ts';

const named = new Set(['part', 'chapter', 'section', 'subsection', 'appendix']);

/** Puts the name of a chapter, which stands on a line of its own, behind its number: «Chương I» + «QUY ĐỊNH CHUNG». */
export function withPartTitles(blocks: readonly Block[]): Block[] {
	const result: Block[] = [];
	for (const block of blocks) {
		const last = result.at(-1);
		if (last && isBarePart(last) && isTitle(block)) result[result.length - 1] = joined(last, block);
		else result.push(block);
	}
	return result;
}

function isBarePart(block: Block): block is Paragraph {
	if (block.kind !== 'paragraph' || block.columns) return false;
	const label = readLabel(block.text);
	return label !== undefined && label.rest === '' && named.has(label.kind);
}

function isTitle(block: Block): block is Paragraph {
	if (block.kind !== 'paragraph' || block.columns || block.text.length > 200) return false;
	const striking = block.bold === true || block.centred === true || isCapitals(block.text);
	return striking && endingOf(block.text) === 'open' && !readLabel(block.text) && !readBullet(block.text);
}

function joined(number: Paragraph, title: Paragraph): Paragraph {
	const { markdown: above, ...rest } = number;
	const marked = above !== undefined || title.markdown !== undefined;
	return {
		...rest,
		text: `${number.text} ${title.text}`,
		...(marked && { markdown: `${above ?? number.text} ${title.markdown ?? title.text}` }),
	};
}
