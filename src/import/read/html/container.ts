import { Readability } from '@mozilla/readability';
import type { Measure } from './measure.ts';

const known =
	'[itemprop~="articleBody"], .journal-content-article, .entry-content, .post-content, .article-content, .article-body, ' +
	'.article__body, .detail-content, .detail__content, .content-detail, .fck_detail, .singular-content, .news-content, ' +
	'.ExternalClass, .cms-body, .asset-full-content, .noi-dung, .noidung, #noidung, .chi-tiet, .content_detail, .detail-cmain, ' +
	'[class*="content-detail" i], [class*="detail-content" i], [class*="article-content" i], [class*="noidung" i], [id*="noidung" i], article, main';
/** Readability takes quadratic time for breaks and cubic time for depth. */
const maxReadability = 30_000;
const maxBreaks = 5000;
const maxDepth = 100;

/** The element that holds the text of the article. Undefined when the page has no running text. */
export function findContainer(
	document: Document,
	headline: Element | undefined,
	measure: (element: Element) => Measure,
): Element | undefined {
	const all = measure(document.body).prose;
	if (all < 60) return undefined;
	const guess = byReadability(document, measure);
	const limit = Math.max(60, (guess ? measure(guess).prose : all) * 0.6);
	const hinted = [...document.body.querySelectorAll(known)]
		.filter((element) => measure(element).prose >= limit && isMostlyText(measure(element)))
		.sort((one, other) => measure(other).prose - measure(one).prose || depthOf(other) - depthOf(one));
	// Among boxes one within the other the innermost that still has nearly all of the text.
	const hint = hinted[0] && smallest(hinted[0], measure);
	const chosen = better(guess, hint, measure) ?? nearHeadline(headline, measure) ?? document.body;
	return widened(boxOf(chosen), headline, measure);
}

function better(guess: Element | undefined, hint: Element | undefined, measure: (element: Element) => Measure) {
	if (!guess || !hint) return guess ?? hint;
	if (hint.contains(guess)) return measure(hint).prose <= measure(guess).prose * 1.6 ? hint : guess;
	if (guess.contains(hint)) return measure(hint).prose >= measure(guess).prose * 0.7 ? hint : guess;
	return measure(hint).prose > measure(guess).prose ? hint : guess;
}

function byReadability(document: Document, measure: (element: Element) => Measure): Element | undefined {
	const elements = [...document.body.querySelectorAll('*')];
	const breaks = elements.filter((element) => element.localName === 'br').length;
	if (elements.length > maxReadability || breaks > maxBreaks || elements.some((element) => isDeep(element)))
		return undefined;
	for (const [index, element] of elements.entries()) element.setAttribute('data-kho', String(index));
	let content: unknown;
	try {
		const copy = document.cloneNode(true) as Document;
		const article = new Readability<Node>(copy, {
			charThreshold: 150,
			disableJSONLD: true,
			serializer: (node) => node,
		}).parse();
		content = article?.content;
	} catch {
		return undefined;
	} finally {
		for (const element of elements) element.removeAttribute('data-kho');
	}
	if (!content) return undefined;
	const survivors = [...(content as Element).querySelectorAll('[data-kho]')]
		.map((element) => elements[Number(element.getAttribute('data-kho'))]!)
		.filter((element) => measure(element).prose > 0);
	const first = survivors[0];
	if (!first) return undefined;
	const total = Math.max(...survivors.map((element) => measure(element).prose));
	let box: Element = first;
	while (box.parentElement && box.localName !== 'body' && !survivors.every((element) => box.contains(element)))
		box = box.parentElement;
	if (box.localName === 'body' && total > measure(box).prose * 0.6)
		box = survivors.find((element) => measure(element).prose === total)!;
	return smallest(box, measure);
}

/** Follows the only child that matters. */
function smallest(box: Element, measure: (element: Element) => Measure): Element {
	let inner = box;
	while (true) {
		const only = [...inner.children].find((child) => measure(child).prose >= measure(inner).prose * 0.97);
		if (!only || !/^(?:div|section|article|main|center|form|table|tbody|tr|td|font|span)$/.test(only.localName))
			return inner;
		inner = only;
	}
}

function nearHeadline(headline: Element | undefined, measure: (element: Element) => Measure): Element | undefined {
	if (!headline) return undefined;
	let box = headline.parentElement;
	while (box && measure(box).prose - measure(headline).prose < 60) box = box.parentElement;
	return box ?? undefined;
}

/** Widens to the parent while running text stands beside: articles set as several boxes one below the other. */
function widened(start: Element, headline: Element | undefined, measure: (element: Element) => Measure): Element {
	let box = start;
	while (box.parentElement && box.localName !== 'body') {
		const parent = box.parentElement;
		const beside = [...parent.children].filter((child) => child !== box && !(headline && child.contains(headline)));
		if (!beside.some((child) => isPartBeside(child, box, measure))) return box;
		box = parent;
	}
	return box;
}

function isPartBeside(element: Element, box: Element, measure: (element: Element) => Measure): boolean {
	const size = measure(element);
	if (size.linked > size.text * 0.2 || /^(?:aside|footer|header|form|nav)$/.test(element.localName)) return false;
	const simple = /^(?:p|h[2-6]|ul|ol|table|blockquote|figure|pre)$/.test(element.localName);
	if (size.prose < 150) return simple && size.text >= 40 && box.localName !== 'table';
	const sameKind = element.localName === box.localName && element.className === box.className;
	const running = [...element.querySelectorAll('p, div, td, li')].concat(element);
	return (
		sameKind ||
		simple ||
		/^(?:td|tr)$/.test(element.localName) ||
		running.some((part) => isLongParagraph(part, measure))
	);
}

function isLongParagraph(element: Element, measure: (element: Element) => Measure): boolean {
	const size = measure(element);
	return element.localName === 'p' && size.prose >= 200;
}

/** A paragraph is a part of an article, never the whole. */
function boxOf(element: Element): Element {
	let box = element;
	while (
		box.parentElement &&
		/^(?:p|span|font|b|strong|em|i|h[1-6]|li|ul|ol|a|figure|blockquote|pre|tr|tbody|dd|dl)$/.test(box.localName)
	)
		box = box.parentElement;
	return box;
}

function isDeep(element: Element): boolean {
	if (element.firstElementChild) return false;
	let depth = 0;
	for (let box: Element | null = element; box; box = box.parentElement) if (++depth > maxDepth) return true;
	return false;
}

function isMostlyText(size: Measure): boolean {
	return size.linked <= size.text * 0.5;
}

function depthOf(element: Element): number {
	let depth = 0;
	for (let box = element.parentElement; box; box = box.parentElement) depth++;
	return depth;
}
