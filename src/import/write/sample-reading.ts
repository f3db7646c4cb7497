import { type MdastNode, markdownToMdast } from 'satteri';
import { type Block, pageMarks } from '#import/model.ts';

/** For tests: everything in a body's tree, the text in order and the nodes. */
export function readBody(markdown: string) {
	const root = markdownToMdast(markdown, { features: { smartPunctuation: false, frontmatter: false } });
	const texts: string[] = [];
	const nodes: MdastNode[] = [];
	const walk = (node: MdastNode) => {
		nodes.push(node);
		if (node.type === 'text' || node.type === 'code') texts.push(node.value);
		if ('children' in node) for (const child of node.children) walk(child as MdastNode);
		if (['paragraph', 'heading', 'tableCell', 'code', 'break'].includes(node.type)) texts.push('\n');
	};
	walk(root);
	return { text: texts.join(''), nodes };
}

/** For tests: the kinds of all nodes in a body. */
export const kindsIn = (markdown: string) => readBody(markdown).nodes.map(({ type }) => type);
/** For tests: the raw HTML in a body. */
export const htmlIn = (markdown: string) =>
	readBody(markdown).nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));

/** For tests: letters to compare; control characters, halves of characters and blanks are no words. */
export const letters = (text: string) =>
	text
		.replace(pageMarks, '')
		.replace(/\p{Cs}/gu, '')
		.normalize('NFC')
		.replace(/[\s\p{Cc}]+/gu, '');

/** For tests: a block of each kind. */
export const paragraph = (text: string, markdown?: string): Block => ({
	kind: 'paragraph',
	text,
	...(markdown && { markdown }),
});
export const heading = (level: number, text: string): Block => ({ kind: 'heading', level, text });
export const item = (text: string, depth = 0, marker = '-'): Block => ({ kind: 'item', text, depth, marker });
