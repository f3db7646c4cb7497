import type { Block } from '../../model.ts';
import { type Context, wordsOf } from './context.ts';
import { classWords } from './elements.ts';
import type { Look } from './look.ts';

const leadNames = new Set([
	'sapo',
	'lead',
	'desc',
	'description',
	'summary',
	'intro',
	'chapeau',
	'excerpt',
	'trichyeu',
]);

/** A heading element: a heading, or a paragraph where the element only makes a lead or a sentence stand out. */
export function headingBlocks(element: Element, look: Look, depth: number, context: Context): Block[] {
	const inner = context.convert(element.childNodes, { ...look, bold: false }, depth);
	const figures = inner.filter((block) => block.kind === 'figure');
	const rest = inner.filter((block) => block.kind !== 'figure');
	// A table within a heading is layout gone wrong, and so is a whole article.
	if (rest.length > 4 || rest.some((block) => block.kind === 'table' || block.kind === 'heading')) return inner;
	const text = wordsOf(rest);
	if (!text) return figures;
	if (element === context.headline) return [{ kind: 'heading', level: 1, text }, ...figures];
	const lead = classWords(element).some((name) => leadNames.has(name));
	if (lead || text.length > 220 || (text.length > 90 && /[.;]$/.test(text)))
		return [...rest.map((block): Block => (block.kind === 'paragraph' ? { ...block, bold: true } : block)), ...figures];
	const level = Number(element.localName.slice(1)) || 2;
	return [{ kind: 'heading', level: level === 1 && context.headline ? 2 : level, text }, ...figures];
}
