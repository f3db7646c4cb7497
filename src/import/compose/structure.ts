import type { Block, Item, Paragraph } from '../model.ts';
import { readBullet } from './bullets.ts';
import { headingLevels } from './structuring/heading-levels.ts';
import { itemDepths } from './structuring/item-depths.ts';
import { withPartTitles } from './structuring/part-titles.ts';

/**
 * Headings and lists of an administrative document from its numbering and bullets, with levels and depths as the
 * numbering nests. Numbers stay in the text, bullets go into `marker`. Numbered sentences stay paragraphs; blocks that
 * are headings or items already keep their kind.
 */
export function structure(given: readonly Block[]): Block[] {
	const blocks = withPartTitles(given);
	const levels = headingLevels(blocks);
	const titled = blocks.map((block, at): Block => {
		const level = levels.get(at);
		if (level === undefined || block.kind !== 'paragraph') return block;
		const { text, markdown, line, page } = block;
		return {
			kind: 'heading',
			level,
			text,
			...(markdown !== undefined && { markdown }),
			...(line !== undefined && { line }),
			...(page !== undefined && { page }),
		};
	});
	return withItems(titled, () => true);
}

/** Lists of a news text: runs of lines that start with a bullet. Everything else stays as it is. */
export function structureNews(blocks: readonly Block[]): Block[] {
	return withItems(blocks, (at) => isListed(blocks, at));
}

/** A lone dash may be speech; a list has a neighbour of its kind or a line that announces it. */
function isListed(blocks: readonly Block[], at: number): boolean {
	const bullet = bulletOf(blocks[at]);
	if (!bullet || !/^[-–—+*]$/u.test(bullet.marker)) return bullet !== undefined;
	if (bulletOf(blocks[at - 1]) || bulletOf(blocks[at + 1])) return true;
	const before = blocks[at - 1];
	if (before?.kind === 'item') return true;
	return (
		before?.kind === 'paragraph' &&
		(before.text.endsWith(':') || (before.text.length <= 60 && !/[.!?…]["”]?$/u.test(before.text)))
	);
}

function bulletOf(block: Block | undefined) {
	return block?.kind === 'paragraph' && !block.columns ? readBullet(block.text) : undefined;
}

function withItems(blocks: readonly Block[], isItem: (at: number) => boolean): Block[] {
	const bullets = blocks.map((block, at) => (isItem(at) ? bulletOf(block) : undefined));
	const depths = itemDepths(
		blocks,
		bullets.map((bullet) => bullet?.marker),
	);
	return blocks.map((block, at) => {
		const bullet = bullets[at];
		return bullet ? itemOf(block as Paragraph, bullet.marker, bullet.rest, depths[at]!) : block;
	});
}

function itemOf(block: Paragraph, marker: string, text: string, depth: number): Item {
	const markdown = block.markdown === undefined ? undefined : readMarkdown(block.markdown, marker);
	return {
		kind: 'item',
		depth,
		marker,
		text,
		...(markdown !== undefined && { markdown }),
		...(block.line !== undefined && { line: block.line }),
		...(block.page !== undefined && { page: block.page }),
	};
}

/** The markup without its bullet, which may be escaped; undefined when the bullet is inside of markup. */
function readMarkdown(markdown: string, marker: string): string | undefined {
	const bare = markdown.replace(/^\\/, '');
	return bare.startsWith(marker) ? bare.slice(marker.length).trim() : undefined;
}
