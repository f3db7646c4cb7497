import type { Block, Warning } from '../../model.ts';
import type { ClassLooks, Look } from './look.ts';

/** What the parts of the conversion share while one capture is read. */
export interface Context {
	readonly document: Document;
	/** Address of the page, against which links are resolved. */
	readonly address?: string | undefined;
	/** Word: tabs stand for columns, heading 1 is an ordinary heading. */
	readonly word: boolean;
	/** The element that shows the title of the page. */
	readonly headline?: Element | undefined;
	readonly classes: ClassLooks;
	readonly warnings: Warning[];
	/** Blocks of some nodes, in reading order; `depth` is that of list items among them. */
	readonly convert: (nodes: Iterable<Node>, look: Look, depth: number) => Block[];
}

/** Words of blocks on one line. */
export function wordsOf(blocks: readonly Block[]): string {
	return blocks
		.map((block) => {
			if (block.kind === 'table') return block.rows.flat().filter(Boolean).join(' ');
			if (block.kind === 'figure') return block.caption;
			if (block.kind === 'page') return '';
			if (block.kind === 'item' && /^[-+•]$/.test(block.marker)) return `${block.marker} ${block.text}`;
			return block.text;
		})
		.filter(Boolean)
		.join(' ');
}
