import { dataCells } from './data-cells.ts';
import { isElement } from './elements.ts';
import { isInSentence } from './in-sentence.ts';
import { isJunkLine } from './junk-line.ts';
import { isNamedJunk } from './junk-names.ts';
import type { Measure } from './measure.ts';
import { cleanWords } from './words.ts';

/** A box with this much running text is no button, whatever its class says. */
const furnitureProse = 400;

/** Removes furniture from a document. What holds a kept element, or much of the running text, stays. */
export function pruneJunk(document: Document, kept: readonly Element[], measure: (element: Element) => Measure): void {
	const all = measure(document.body).prose;
	const holdsKept = (element: Element) => kept.some((inner) => element.contains(inner));
	const isInData = dataCells(kept);
	for (const element of [...document.body.querySelectorAll('*')]) {
		if (!element.isConnected || holdsKept(element)) continue;
		const { prose, text, linked } = measure(element);
		const tag = element.localName;
		if (isNamedJunk(element)) {
			if (prose < furnitureProse || (prose < all * 0.3 && !isInside(element, kept)) || linked > text * 0.6)
				element.remove();
		} else if (/^(?:aside|form|header)$/.test(tag)) {
			// ASP.NET portals wrap the whole page in one form; a header may hold the title of an article.
			if (prose < Math.max(furnitureProse, all * 0.25) && !isInside(element, kept)) element.remove();
			else if (tag === 'form' && prose < 100) element.remove();
		} else if (text <= 400 && element.children.length <= 6 && isJunkLine(cleanWords(element.textContent))) {
			if (!isInSentence(element, measure) && !isInData(element)) element.remove();
		} else if (isMenu(element) && !isInside(element, kept)) element.remove();
	}
}

function isInside(element: Element, kept: readonly Element[]): boolean {
	return kept.some((outer) => outer.contains(element));
}

/** A list in which every entry is a short link. */
function isMenu(element: Element): boolean {
	if (!/^(?:ul|ol|div|p|td)$/.test(element.localName)) return false;
	const links = element.querySelectorAll('a');
	if (links.length < 4) return false;
	let linked = 0;
	for (const link of links) linked += link.textContent.trim().length;
	const text = [...element.childNodes]
		.map((node) => (isElement(node) || node.nodeType === 3 ? (node.textContent ?? '') : ''))
		.join('')
		.replace(/\s+/g, ' ').length;
	return linked > text * 0.7 && linked / links.length < 35;
}
