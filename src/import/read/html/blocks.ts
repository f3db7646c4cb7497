import type { Block, Figure, Warning } from '../../model.ts';
import { safeLink } from '../safe-link.ts';
import { tidyCharacters } from '../tidy.ts';
import { type Context, wordsOf } from './context.ts';
import { blockTags, isElement, isText } from './elements.ts';
import { figureOf, isCaption, maxCaption, withCaptions } from './figures.ts';
import { headingBlocks } from './headings.ts';
import { listBlocks } from './lists.ts';
import { classLooks, type Look, lookOf, plainLook } from './look.ts';
import { type ListPlace, paragraphsOf } from './paragraphs.ts';
import { rejoined } from './rejoin.ts';
import type { Run } from './runs.ts';
import { tableBlocks } from './tables.ts';
import { placeOf, wordMarker } from './word-lists.ts';

export interface BlockOptions {
	readonly address?: string | undefined;
	readonly headline?: Element | undefined;
	readonly word?: boolean;
	readonly classes?: Context['classes'];
}

/** Blocks of parts of a document, in reading order. What must not be read has been removed from the document before. */
export function blocksOf(
	nodes: Iterable<Node>,
	document: Document,
	options: BlockOptions = {},
): { readonly blocks: Block[]; readonly warnings: Warning[] } {
	const warnings: Warning[] = [];
	const context: Context = {
		document,
		address: options.address,
		word: options.word ?? false,
		headline: options.headline,
		classes: options.classes ?? classLooks(document),
		warnings,
		convert: (inner, look, depth) => convert(inner, look, depth, context),
	};
	const blocks: Block[] = [];
	for (const node of nodes) blocks.push(...convert([node], plainLook, 0, context));
	return { blocks: rejoined(withCaptions(blocks)), warnings };
}

function convert(nodes: Iterable<Node>, around: Look, depth: number, context: Context): Block[] {
	const blocks: Block[] = [];
	const headline = context.headline?.textContent ?? '';
	let runs: Run[] = [];
	let figures: Figure[] = [];
	let place: ListPlace | undefined;

	const flush = (look: Look) => {
		const { document, word } = context;
		const paragraphs = paragraphsOf(runs, { document, centred: look.centred, word, place });
		const [only] = paragraphs;
		const last = figures.at(-1);
		if (last && paragraphs.length === 1 && only?.kind === 'paragraph' && isBelowPicture(only, look))
			blocks.push(...figures.slice(0, -1), { ...last, caption: only.text });
		else blocks.push(...figures, ...paragraphs);
		runs = [];
		figures = [];
		place = undefined;
	};

	const caption = (element: Element, look: Look) => {
		const inner = context.convert(element.childNodes, look, depth);
		const last = blocks.at(-1);
		const text = wordsOf(inner);
		if (!text) return;
		if (last?.kind === 'figure' && !last.caption) blocks[blocks.length - 1] = { ...last, caption: text };
		else if (element.localName === 'figcaption' || element.parentElement?.querySelector('img'))
			blocks.push({ kind: 'figure', caption: text });
		else blocks.push(...inner);
	};

	const walk = (node: Node, outer: Look) => {
		if (isText(node)) {
			pushText(runs, node.data, outer);
			return;
		}
		if (!isElement(node)) return;
		const tag = node.localName;
		const look = lookOf(node, outer, context.classes);
		if (tag === 'br') runs.push({ text: '\n' });
		else if (tag === 'img') {
			const figure = figureOf(node, headline);
			if (figure) figures.push(figure);
		} else if (node === context.headline || /^h[1-6]$/.test(tag)) {
			flush(outer);
			blocks.push(...headingBlocks(node, look, depth, context));
		} else if (tag === 'table') {
			flush(outer);
			blocks.push(...tableBlocks(node, outer, depth, context));
		} else if (tag === 'ul' || tag === 'ol') {
			flush(outer);
			blocks.push(...listBlocks(node, look, depth, context));
		} else if (tag === 'pre') {
			flush(outer);
			preformatted(node, look);
		} else if (tag === 'hr') flush(outer);
		else if (isCaption(node)) {
			flush(outer);
			caption(node, look);
		} else if (blockTags.has(tag) || /display\s?:\s?block/.test(node.getAttribute('style') ?? '')) {
			flush(outer);
			place = placeOf(node);
			for (const child of node.childNodes) walk(child, look);
			flush(look);
		} else inline(node, look);
	};

	const inline = (element: Element, look: Look) => {
		const marker = wordMarker(element);
		if (marker?.bullet) {
			place = { marker: marker.bullet, depth: place?.depth ?? 0 };
			return;
		}
		const href = element.localName === 'a' ? element.getAttribute('href') : null;
		const linked = href ? { ...look, href: safeLink(href, context.address) } : look;
		if (standsApart(element)) runs.push({ text: ' ' });
		for (const child of element.childNodes) walk(child, linked);
		if (marker || /location|dateline/i.test(element.className)) runs.push({ text: ' ' });
	};

	const preformatted = (element: Element, look: Look) => {
		const text = tidyCharacters(element.textContent).replace(/^\n+|\s+$/g, '');
		if (!/\S(?: {3,}|\t)\S.*\n(?:.*\n)?.*\S(?: {3,}|\t)\S/.test(text.slice(0, 20_000))) {
			for (const child of element.childNodes) walk(child, { ...look, pre: true });
			flush(look);
			return;
		}
		blocks.push({ kind: 'preformatted', text });
		context.warnings.push({
			rule: 'preformatted-kept',
			message:
				'Có đoạn chữ xếp cột bằng khoảng trắng, được giữ nguyên như trong nguồn; hãy xem lại và dựng thành bảng nếu cần.',
		});
	};

	for (const node of nodes) walk(node, around);
	flush(around);
	return blocks;
}

function pushText(runs: Run[], data: string, look: Look): void {
	const { bold, italic, href } = look;
	const parts = look.pre ? data.split('\n') : [data];
	for (const [index, text] of parts.entries()) {
		if (index > 0) runs.push({ text: '\n' });
		if (text) runs.push({ text, bold, italic, href });
	}
}

function isBelowPicture(paragraph: Extract<Block, { kind: 'paragraph' }>, look: Look): boolean {
	if (paragraph.text.length > maxCaption) return false;
	return Boolean(paragraph.italic) || (look.centred && !paragraph.bold);
}

/** Date, author and counters side by side, kept apart by a style sheet instead of a blank. */
function standsApart(element: Element): boolean {
	const before = element.previousSibling;
	if (!before || !isElement(before) || blockTags.has(before.localName)) return false;
	if (!/^(?:div|header|section|footer|span)$/.test(element.parentElement?.localName ?? '')) return false;
	const [one, other] = [before.getAttribute('class'), element.getAttribute('class')];
	return Boolean(one && other && one !== other && !/^(?:c\d|Mso|Spell|Gram|Normal)/.test(`${one}`));
}
