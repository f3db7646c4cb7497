import type { Block, Item, Paragraph } from '../../model.ts';
import { columnsIn } from './columns.ts';
import { type Run, richText } from './runs.ts';
import { splitLines } from './split-lines.ts';

export interface ListPlace {
	readonly marker: string;
	readonly depth: number;
}

/** Paragraphs of one block element, one for each line that stands for a paragraph; the first is an item at `place`. */
export function paragraphsOf(
	runs: readonly Run[],
	options: {
		readonly document: Document;
		readonly centred: boolean;
		readonly word: boolean;
		readonly place?: ListPlace | undefined;
	},
): Block[] {
	const blocks: Block[] = [];
	for (const line of splitLines(runs)) {
		const rich = richText(line, options.document);
		if (!rich.text || isOnlyRule(rich.text)) continue;
		const markdown = rich.markdown ? { markdown: rich.markdown } : {};
		if (options.place && blocks.length === 0) {
			const item: Item = { kind: 'item', text: rich.text, ...markdown, ...options.place };
			blocks.push(item);
			continue;
		}
		const columns = columnsIn(line, options.word);
		const paragraph: Paragraph = {
			kind: 'paragraph',
			text: rich.text,
			...markdown,
			...(rich.bold && { bold: true }),
			...(rich.italic && { italic: true }),
			...(options.centred && { centred: true }),
			...(columns && { columns }),
		};
		blocks.push(paragraph);
	}
	return blocks;
}

/** «-------», «_____», «* * *»: lines drawn with characters. */
function isOnlyRule(text: string): boolean {
	return /^[-–—_=*~.·|\s]+$/u.test(text) && !/^[./]{1,3}$/.test(text);
}
