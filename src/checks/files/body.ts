import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { literalMarks } from '#domain/literal-marks.ts';
import { isBeyondParser } from './parser-limits.ts';
import { wideRows } from './wide-rows.ts';

/** What rules need of a body, with offsets in the body text. The full tree of ten thousand files would fill the memory. */
export type BodyNode = { readonly start: number } & (
	| { readonly type: 'heading'; readonly depth: number; readonly text: string }
	/** `defines`: what references call the address. */
	| { readonly type: 'link'; readonly url: string; readonly defines?: string; readonly label?: string }
	/** A reference to an address that is defined elsewhere. */
	| { readonly type: 'reference'; readonly refersTo: string }
	| { readonly type: 'note'; readonly defines: string; readonly label: string; readonly end: number }
	| { readonly type: 'note-reference'; readonly refersTo: string }
	/** A row of a table with text beyond the last column: `start` is there. */
	| { readonly type: 'wide-row'; readonly cells: number; readonly columns: number; readonly lost: string }
	/** Without an address it refers to one by name. */
	| { readonly type: 'image'; readonly url: string | undefined; readonly refersTo?: string; readonly alt: string }
	| { readonly type: 'html'; readonly value: string }
	| { readonly type: 'code'; readonly end: number }
);

/** The running text of one paragraph, heading or table cell, in pieces that keep their offsets. */
export interface TextBlock {
	readonly kind: 'paragraph' | 'heading' | 'tableCell';
	readonly start: number;
	/** Pieces of text: `at` is the offset in the body, `from` the index in the joined text. */
	readonly runs: { readonly at: number; readonly from: number; readonly text: string }[];
}

export interface Body {
	/** In document order. */
	readonly nodes: readonly BodyNode[];
	readonly blocks: readonly TextBlock[];
}

/** Stands for code, a bare URL or a picture inside running text, so that words on both sides stay apart. */
const gap = '\uFFFC';

const features = { smartPunctuation: false, frontmatter: false };

/** Parses a body the way the site does. Throws when MDX syntax is broken or the text is beyond the parser. */
export function parseBody(source: string, mdx: boolean): Body {
	if (isBeyondParser(source)) throw new RangeError('Beyond the parser');
	const nodes: BodyNode[] = [];
	const blocks: TextBlock[] = [];
	// A stack instead of recursion: a hostile file may nest thousands of levels.
	const root = (mdx ? mdxToMdast : markdownToMdast)(source, { features });
	const stack: { node: MdastNode; block: TextBlock | undefined }[] = [{ node: root, block: undefined }];
	for (let top = stack.pop(); top; top = stack.pop()) {
		const { node } = top;
		const start = node.position?.start.offset ?? 0;
		const end = node.position?.end.offset ?? start;
		const wanted = reduce(node, start, end, source);
		if (wanted) nodes.push(wanted);
		if (node.type === 'table') nodes.push(...wideRows(node, source));
		let { block } = top;
		if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
			block = { kind: node.type, start, runs: [] };
			blocks.push(block);
		}
		if (node.type === 'text') addRun(block, start, source.slice(start, end));
		else if (node.type === 'break') addRun(block, start, '\n');
		else if (!('children' in node) || isBareUrl(node)) addRun(block, start, gap);
		else for (let i = node.children.length - 1; i >= 0; i--) stack.push({ node: node.children[i] as MdastNode, block });
	}
	return { nodes, blocks };
}

function reduce(node: MdastNode, start: number, end: number, source: string): BodyNode | undefined {
	switch (node.type) {
		case 'heading':
			return { type: 'heading', start, depth: node.depth, text: plainText(node, source) };
		case 'link':
			return { type: 'link', start, url: node.url };
		case 'definition':
			return { type: 'link', start, url: node.url, defines: node.identifier, label: node.label ?? '' };
		case 'linkReference':
			return { type: 'reference', start, refersTo: node.identifier };
		case 'footnoteDefinition':
			return { type: 'note', start, end, defines: node.identifier, label: node.label ?? '' };
		case 'footnoteReference':
			return { type: 'note-reference', start, refersTo: node.identifier };
		case 'image':
			return { type: 'image', start, url: node.url, alt: node.alt ?? '' };
		case 'imageReference':
			return { type: 'image', start, url: undefined, refersTo: node.identifier, alt: node.alt ?? '' };
		case 'html':
			return { type: 'html', start, value: node.value };
		case 'code':
			return { type: 'code', start, end };
		default:
			return undefined;
	}
}

function plainText(node: MdastNode, source: string): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	if (!('children' in node)) return '';
	const marks = literalMarks(node, source);
	return `${marks}${node.children.map((child) => plainText(child as MdastNode, source)).join('')}${marks}`;
}

function addRun(block: TextBlock | undefined, at: number, text: string) {
	const last = block?.runs.at(-1);
	block?.runs.push({ at, from: last ? last.from + last.text.length : 0, text });
}

function isBareUrl(node: MdastNode): boolean {
	const child = node.type === 'link' && node.children.length === 1 ? node.children[0] : undefined;
	return child?.type === 'text' && /^(https?:\/\/|www\.)\S+$/i.test(child.value);
}
