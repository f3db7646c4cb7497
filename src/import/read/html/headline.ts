import { folded } from './words.ts';

const candidates =
	'h1, h2, h3, h4, [itemprop~="headline"], [class*="title" i], [class*="tieude" i], [class*="tieu-de" i], ' +
	'[class*="headline" i], [id*="title" i], strong, b, p, span, td, div';
const maxLength = 400;

/** The element that shows the title of the page: what the page states as its title, else its only heading 1. */
export function findHeadline(document: Document, titles: readonly string[]): Element | undefined {
	const wanted = titles.map(folded).filter((title) => title.length >= 8);
	let best: { element: Element; rank: number } | undefined;
	for (const element of document.body.querySelectorAll(candidates)) {
		const text = element.textContent;
		if (text.length > maxLength * 2) continue;
		const words = folded(text);
		if (words.length < 8 || !wanted.some((title) => isTitle(words, title))) continue;
		const rank = rankOf(element);
		if (rank > 0 && (!best || rank > best.rank)) best = { element, rank };
	}
	if (best) return best.element;
	const first = [...document.body.querySelectorAll('h1')].filter((heading) => {
		const length = heading.textContent.replace(/\s+/g, ' ').trim().length;
		return length >= 12 && length <= maxLength && !heading.querySelector('img');
	});
	return first.length === 1 ? first[0] : undefined;
}

/** The title of a window ends with the name of the site: «… - Sở Y tế». */
function isTitle(words: string, title: string): boolean {
	return words === title || (title.startsWith(`${words} `) && words.length >= Math.min(30, title.length / 2));
}

function rankOf(element: Element): number {
	if (element.closest('nav, [class*="breadcrumb" i], [class*="related" i], [class*="lien-quan" i], aside')) return 0;
	if (/^h[1-4]$/.test(element.localName)) return element.localName === 'h1' ? 10 : 8;
	if (element.closest('li, a')) return 1;
	if (element.getAttribute('itemprop')) return 9;
	if (/title|tieu-?de|headline/i.test(`${element.getAttribute('class')} ${element.id}`)) return 7;
	if (/^(?:strong|b)$/.test(element.localName)) return 5;
	return element.children.length === 0 ? 4 : 3;
}
