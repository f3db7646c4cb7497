import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { HastNode } from 'satteri';
import { fateOf, isHarmful, isHarmfulAttribute } from './allow-list.ts';
import { cleanTag } from './clean-tag.ts';
import { type HtmlToken, htmlTokens } from './html-tokens.ts';
import { HtmlTree } from './html-tree.ts';
import type { Removal } from './removal.ts';
import { inLines } from './tree-rules.ts';

export type Raw = Extract<HastNode, { type: 'raw' }>;
type Parent = Extract<HastNode, { children: unknown[] }>;

/** Is told what was removed from which piece of HTML. */
export type Report = (removal: Removal, from: Raw) => void;

interface Piece {
	readonly node: HastNode;
	/** Of a piece of HTML; other nodes stay whole. */
	readonly token?: HtmlToken;
}

/**
 * The tree of a body with its pieces of HTML (`raw` nodes) replaced by elements, as far as the allow-list goes. What is no
 * element of HTML comes out as the text that was written.
 */
export function cleanTree<Tree extends Parent>(tree: Tree, report: Report = () => {}): Tree {
	const children = cleanNodes(tree.children as HastNode[], report);
	return { ...tree, children: tree.type === 'root' ? withParagraphs(children) : children } as Tree;
}

function cleanNodes(nodes: readonly HastNode[], report: Report): HastNode[] {
	const pieces = nodes.flatMap((node): Piece[] =>
		node.type === 'raw' ? Array.from(htmlTokens(node.value), (token) => ({ node, token })) : [{ node }],
	);
	const tree = new HtmlTree();
	/** How often an element without tags was opened and not closed. */
	const untagged = new Map<string, number>();
	const lastEnd = new Map(pieces.map(({ token }, index) => [token?.type === 'end' ? token.name : '', index]));
	for (let index = 0; index < pieces.length; index++) {
		const { node, token } = pieces[index]!;
		if (!token || node.type !== 'raw') {
			tree.add(copyOf(node, report));
			continue;
		}
		const { name, at } = token;
		const tell = (what: Removal['what']) => report({ what, name, at }, node);
		const fate = fateOf(name);
		if (token.type === 'text') tree.add({ type: 'text', value: decoded(token.source) });
		else if (token.type === 'note') report({ what: 'note', name: token.source.slice(0, 20), at }, node);
		else if (fate === 'text') tree.add({ type: 'text', value: token.source });
		else if (token.type === 'end') {
			const opened = untagged.get(name) ?? 0;
			if (fate === 'keep') tree.end(name, tell);
			else if (opened === 0) tell('stray');
			untagged.set(name, Math.max(opened - 1, 0));
		} else if (fate === 'keep') startElement(tree, withoutForbidden(token, node, report), tell);
		else {
			const last = fate === 'drop whole' ? (lastEnd.get(name) ?? -1) : -1;
			tell(last > index ? 'whole' : 'element');
			if (!isHarmful(name)) withoutForbidden(token, node, report, isHarmfulAttribute);
			if (last > index) index = endOf(pieces, index, last);
			else untagged.set(name, (untagged.get(name) ?? 0) + 1);
		}
	}
	return tree.finish();
}

/** The renderer takes time with the square of the number of nodes that a new tree takes over from the old one. */
function copyOf(node: HastNode, report: Report): HastNode {
	if (node.type === 'text') return { type: 'text', value: node.value };
	if (node.type !== 'element') return node;
	const { tagName, properties, children } = node;
	return { type: 'element', tagName, properties, children: cleanNodes(children as HastNode[], report) } as Element;
}

/** A picture that lost its address leaves its description. */
function startElement(tree: HtmlTree, element: Element, tell: (what: Removal['what']) => void): void {
	const { tagName, properties } = element;
	if (tagName !== 'img' || properties['src']) tree.start(element, tell);
	else tree.add({ type: 'text', value: String(properties['alt'] ?? '') });
}

/** The element of a start tag; `told` tells which of its removed attributes are worth telling. */
function withoutForbidden(
	token: HtmlToken,
	from: Raw,
	report: Report,
	told: (name: string) => boolean = () => true,
): Element {
	const { element, removed } = cleanTag(token);
	for (const removal of removed) if (told(removal.name)) report(removal, from);
	// Tables of Markdown are numbered, and have CSV files; those of HTML have not.
	return element.tagName === 'table' ? { ...element, properties: { ...element.properties, dataHtml: '' } } : element;
}

/** The piece that ends an element which begins at `start`, others of its name within it left aside; `last` where they do not fit. */
function endOf(pieces: readonly Piece[], start: number, last: number): number {
	const name = pieces[start]!.token!.name;
	let depth = 0;
	for (let index = start; index < last; index++) {
		const { token } = pieces[index]!;
		if (token?.name !== name) continue;
		depth += token.type === 'start' ? 1 : -1;
		if (depth === 0) return index;
	}
	return last;
}

/** Text of HTML with its character references read. */
function decoded(source: string): string {
	if (!source.includes('&')) return source;
	const [text] = fromHtml(source.replaceAll('<', '&lt;'), { fragment: true }).children;
	return text?.type === 'text' ? text.value : source;
}

/** Running text that stands in no block, such as that of an element which went, in paragraphs of its own. */
function withParagraphs(nodes: readonly HastNode[]): HastNode[] {
	const result: HastNode[] = [];
	let line: HastNode[] = [];
	const flush = () => {
		const isBlank = line.every((node) => node.type === 'text' && node.value.trim() === '');
		if (isBlank) result.push(...line);
		else result.push({ type: 'element', tagName: 'p', properties: {}, children: line } as Element);
		line = [];
	};
	for (const node of nodes) {
		if (node.type === 'text' || (node.type === 'element' && inLines.has(node.tagName))) line.push(node);
		else {
			flush();
			result.push(node);
		}
	}
	flush();
	return result;
}
