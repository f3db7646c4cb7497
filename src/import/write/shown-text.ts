import { type MdastNode, markdownToMdast } from 'satteri';
import { pageMarks, RefusedCapture } from '#import/model.ts';
import { isSafeLink } from './web-address.ts';

/** Where a piece of inline Markdown will stand. */
export type Place = 'paragraph' | 'item' | 'heading' | 'cell';

const frames: Record<Place, { readonly open: string; readonly close: string; readonly path: readonly string[] }> = {
	paragraph: { open: '', close: '', path: ['paragraph'] },
	item: { open: '- ', close: '', path: ['list', 'listItem', 'paragraph'] },
	heading: { open: '## ', close: '', path: ['heading'] },
	cell: { open: '| ', close: ' |\n| --- |', path: ['table', 'tableRow', 'tableCell'] },
};

const inline = new Set(['emphasis', 'strong', 'link']);
const anchor = /^<a id="[\u{F0000}-\u{FFFFD}]">$/u;
const features = { smartPunctuation: false, frontmatter: false };

/**
 * The words that the site's parser shows for a piece of inline Markdown in its place, blanks drawn together. Undefined when
 * it sees more than text, emphasis and safe links there: HTML, pictures, code, or a block of its own. Page marks count as the
 * anchors that they become, and are no words. Throws `RefusedCapture` when the parser fails.
 */
export function shownText(markdown: string, place: Place): string | undefined {
	const { open, close, path } = frames[place];
	const anchored = markdown.replaceAll('\n', '\n  ').replace(pageMarks, (mark) => `<a id="${mark}"></a>`);
	const content = descend(parsed(open + anchored + close), path);
	if (!content || (content.type === 'heading' && content.depth !== 2)) return undefined;
	const pieces: string[] = [];
	const stack = childrenOf(content).toReversed();
	let inAnchor = false;
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (node.type === 'html' && (inAnchor ? node.value === '</a>' : anchor.test(node.value))) inAnchor = !inAnchor;
		else if (inAnchor) return undefined;
		else if (node.type === 'text') pieces.push(node.value);
		else if (node.type === 'break') pieces.push('\n');
		else if (inline.has(node.type) && (node.type !== 'link' || isSafeLink(node.url)))
			for (const child of childrenOf(node).toReversed()) stack.push(child);
		else return undefined;
	}
	return blanksJoined(pieces.join(''));
}

/** The parser keeps text by the square of the marks in one paragraph, and fails when no string is long enough for it. */
function parsed(markdown: string): MdastNode {
	try {
		return markdownToMdast(markdown, { features }) as MdastNode;
	} catch {
		throw new RefusedCapture(
			'too-many-marks',
			'Một đoạn trong tệp có hàng vạn dấu đặc biệt như < * [ nên không ghi an toàn được; hãy bỏ phần đó rồi nhập lại.',
		);
	}
}

/** A text with each run of blanks and line ends as one space. */
export function blanksJoined(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

function descend(root: MdastNode, path: readonly string[]): MdastNode | undefined {
	let node = root;
	for (const type of path) {
		const children = childrenOf(node);
		const [child] = children;
		if (children.length !== 1 || child?.type !== type) return undefined;
		if (child.type === 'listItem' && typeof child.checked === 'boolean') return undefined;
		node = child;
	}
	return node;
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
	return 'children' in node ? (node.children as MdastNode[]) : [];
}
