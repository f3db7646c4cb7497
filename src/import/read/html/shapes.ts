import type { Measure } from './measure.ts';
import { headlinesIn } from './teasers.ts';

/** Whether a file was saved from Word, LibreOffice or Google Docs: all of it is the text. */
export function isOfficeExport(document: Document): boolean {
	const generator = [...document.querySelectorAll('meta[name="generator" i], meta[name="progid" i]')]
		.map((meta) => meta.getAttribute('content') ?? '')
		.join(' ');
	if (/microsoft word|word\.document|libreoffice|openoffice|google docs/i.test(generator)) return true;
	if (document.querySelector('body.doc-content, b[id^="docs-internal-guid"], div.WordSection1, div.Section1')) {
		return document.body.querySelectorAll('nav, footer, form, article').length === 0;
	}
	return false;
}

/** The articles of a page that shows several in full, in order; undefined for a page with one, or none. */
export function severalArticles(document: Document, measure: (element: Element) => Measure): Element[] | undefined {
	const articles = [...document.body.querySelectorAll('article')].filter(
		(article) => !article.parentElement?.closest('article') && measure(article).prose >= 300,
	);
	if (articles.length < 2) return undefined;
	const sizes = articles.map((article) => measure(article).prose);
	const total = sizes.reduce((sum, size) => sum + size, 0);
	const titled = articles.every((article) => article.querySelector('h1, h2, h3, [class*="title" i]'));
	return titled && Math.max(...sizes) < total * 0.8 ? articles : undefined;
}

/** Whether an element only lists other items: headlines that are links, each with a line or two about it. */
export function isListing(element: Element, measure: (element: Element) => Measure): boolean {
	const links = headlinesIn([element]).filter(
		(link) => link.closest('h1, h2, h3, h4, h5, li, [class*="title" i]') ?? link.querySelector('h2, h3, h4'),
	);
	const size = measure(element);
	return links.length >= 3 && size.prose / links.length < 350 && size.linked > size.text * 0.2;
}
