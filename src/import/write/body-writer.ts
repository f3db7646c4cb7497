import {
	type Block,
	type Heading,
	type Item,
	type Paragraph,
	type Preformatted,
	pageMark,
	type Table,
} from '#import/model.ts';
import { storable } from './clean-text.ts';
import { codeFence } from './code-fence.ts';
import { createHeadingDepths } from './heading-depths.ts';
import { inlineMarkdown } from './inline-markdown.ts';
import { isBullet, withMarker } from './numbered-item.ts';
import { placeAnchors } from './page-anchors.ts';
import type { Place } from './shown-text.ts';
import { tableMarkdown } from './table-markdown.ts';

/** Collects the Markdown of blocks, whose pages begin once each. */
export class BodyWriter {
	markdown = '';
	/** Marks of pages that began since the last text. */
	#marks = '';
	/** An item can be one level deeper than the lists that are open, and not more. */
	#openLists = 0;
	readonly #depthOf = createHeadingDepths();

	add(block: Block) {
		if (block.kind === 'page') this.#marks += pageMark(block.number);
		else if (block.kind === 'item') this.#addItem(isBullet(block) ? block : withMarker(block));
		else if (block.kind === 'table') this.#addTable(block);
		else if (block.kind === 'preformatted') this.#addPreformatted(block);
		else if (block.kind !== 'figure') this.#addText(block);
	}

	/** Places the anchors of pages that no text followed. */
	end() {
		this.#write(placeAnchors(this.#takeMarks()));
	}

	#addText(block: Heading | Paragraph) {
		const markdown = this.#inline(block.text, block.kind, block.markdown);
		if (markdown === '') return;
		this.#openLists = 0;
		const start = block.kind === 'heading' ? `${'#'.repeat(this.#depthOf(block.level))} ` : '';
		this.#write(start + markdown);
	}

	#addItem(item: Item) {
		const bullet = isBullet(item);
		const markdown = this.#inline(item.text, 'item', item.markdown);
		if (markdown === '') return;
		const depth = Math.min(Math.max(item.depth, 0), this.#openLists);
		const indent = '  '.repeat(depth);
		const text = markdown.replaceAll('\n', `\n${indent}${bullet ? '  ' : ''}`);
		this.#write(`${indent}${bullet ? '- ' : ''}${text}`, bullet && this.#openLists > 0 ? '\n' : '\n\n');
		this.#openLists = bullet ? depth + 1 : depth;
	}

	#addTable(table: Table) {
		this.#openLists = 0;
		this.#write(this.#inline(table.caption ?? '', 'paragraph') || placeAnchors(this.#takeMarks()));
		this.#write(tableMarkdown(table));
	}

	#addPreformatted({ text }: Preformatted) {
		this.#openLists = 0;
		this.#write(placeAnchors(this.#takeMarks()));
		this.#write(codeFence(text));
	}

	/** The Markdown of a text, led by the anchors that wait for one. Empty for a text without words. */
	#inline(text: string, place: Place, markdown?: string): string {
		if (storable(text).trim() === '') return '';
		const marks = this.#takeMarks();
		return placeAnchors(inlineMarkdown(marks + text, place, markdown && marks + markdown));
	}

	#takeMarks(): string {
		const marks = this.#marks;
		this.#marks = '';
		return marks;
	}

	#write(markdown: string, gap = '\n\n') {
		if (markdown !== '') this.markdown += `${this.markdown === '' ? '' : gap}${markdown}`;
	}
}
