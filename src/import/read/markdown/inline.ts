import { type MdastNode, markdownToMdast } from 'satteri';
import { safeLink } from '../safe-link.ts';

/** Characters that can begin inline syntax; a text without any is what it says. */
const syntax = /[*_`[\]<&\\!~]/;
const maxLength = 50_000;

export interface Inline {
	/** The words alone. */
	readonly text: string;
	/** The same words with emphasis and safe links, where there are any. */
	readonly markdown?: string;
	/** The whole text is set in bold. */
	readonly bold: boolean;
	/** Alternative texts of the pictures that stood in the text. */
	readonly pictures: readonly string[];
}

/** Reads the inline Markdown of one paragraph. Raw HTML and pictures are dropped, unsafe links become their words. */
export function readInline(source: string): Inline {
	if (!syntax.test(source) || source.length > maxLength) return { text: source.trim(), bold: false, pictures: [] };
	// A word before the text keeps it a paragraph whatever it begins with.
	const root = markdownToMdast(`\u2060${source}`, {
		features: { smartPunctuation: false, frontmatter: false },
	}) as MdastNode;
	const pictures: string[] = [];
	const text = words(root, pictures).replace('\u2060', '').replace(/\s+/g, ' ').trim();
	const markdown = marked(root).replace('\u2060', '').replace(/\s+/g, ' ').trim();
	const whole = /^\*\*[^*]+\*\*[.:]?$/.test(source.trim());
	return { text, bold: whole, pictures, ...(/[*\]]/.test(markdown) && markdown !== text && { markdown }) };
}

function words(node: MdastNode, pictures: string[]): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	if (node.type === 'break') return ' ';
	if (node.type === 'image') {
		if (node.alt) pictures.push(node.alt);
		return '';
	}
	return 'children' in node ? node.children.map((child) => words(child as MdastNode, pictures)).join('') : '';
}

function marked(node: MdastNode): string {
	if (node.type === 'text' || node.type === 'inlineCode') return escapeInline(node.value);
	if (node.type === 'break') return ' ';
	if (!('children' in node)) return '';
	const inside = node.children.map((child) => marked(child as MdastNode)).join('');
	if (!inside.trim()) return inside;
	if (node.type === 'strong') return `**${inside}**`;
	if (node.type === 'emphasis') return `*${inside}*`;
	const url = node.type === 'link' ? safeLink(node.url) : undefined;
	return url ? `[${inside}](<${url}>)` : inside;
}

function escapeInline(text: string): string {
	return text.replace(/[\\`*_[\]<&]/g, '\\$&');
}
