import { isElement, isText } from './elements.ts';
import { isJunkLine } from './junk-line.ts';
import { cleanWords, folded } from './words.ts';

const maxBefore = 2500;
const maxLine = 220;
const closing =
	/^(?:nguon|theo|tac gia|tac gia bai viet|nguoi viet|bai va anh|bai anh|tin va anh|tin anh|tin bai|anh|bai|tin|pv|phong vien|thuc hien|nhom pv|bien tap|ct vien|ctv|bs|ths|ts|cn|ds)\b/;
const closingClass = /author|tac-?gia|source|nguon|byline|signature|but-?danh/i;
const datePattern = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}|ngày \d{1,2} tháng \d{1,2}/u;

/**
 * The parts of a page that make up its article, in reading order: the headline, what stands between it and the text
 * (date, lead), the text, and the lines with author and source below it.
 */
export function articleNodes(container: Element, headline: Element | undefined): Node[] {
	if (headline && container.contains(headline))
		return [...datesAbove(headline).filter((node) => !container.contains(node)), container];
	if (headline?.contains(container)) return [headline];
	if (!headline) return [...linesBefore(container), container, ...linesAfter(container, container.parentElement)];
	let common: Element = headline;
	while (!common.contains(container)) common = common.parentElement!;
	const order = parts(common, [headline, container]);
	const [from, to] = [order.indexOf(headline), order.indexOf(container)];
	if (from > to) return [headline, container, ...linesAfter(container, common)];
	const between = order.slice(from + 1, to).filter(isKept);
	const length = between.reduce((sum, node) => sum + (node.textContent ?? '').length, 0);
	return [
		...datesAbove(headline).filter((node) => common.contains(node)),
		headline,
		...(length <= maxBefore ? between : between.filter(isLead)),
		container,
		...linesAfter(container, common),
	];
}

/** The largest nodes below an element that hold none of the marked ones, and those, in document order. */
function parts(root: Element, marked: readonly Element[]): Node[] {
	const found: Node[] = [];
	for (const child of root.childNodes) {
		if (isElement(child) && !marked.includes(child) && marked.some((element) => child.contains(element)))
			found.push(...parts(child, marked));
		else found.push(child);
	}
	return found;
}

function isKept(node: Node): boolean {
	const text = cleanWords(node.textContent ?? '');
	if (isText(node)) return text.length > 2 && !isJunkLine(text);
	if (!isElement(node) || !text || isJunkLine(text)) return isElement(node) && node.querySelector('img') !== null;
	let linked = 0;
	for (const link of node.querySelectorAll('a')) linked += link.textContent.trim().length;
	if (node.localName === 'a') linked = text.length;
	return linked <= text.length * 0.5 || (text.length <= 40 && closingClass.test(node.className));
}

function isLead(node: Node): boolean {
	const length = (node.textContent ?? '').length;
	return length < 600;
}

/** Some portals print the date above the title. */
function datesAbove(headline: Element): Node[] {
	for (
		let element: Element | null = headline;
		element && element.localName !== 'body';
		element = element.parentElement
	) {
		const before = element.previousElementSibling;
		const text = before ? cleanWords(before.textContent) : '';
		if (before && text.length <= 60 && datePattern.test(text)) return [before];
		if (text) return [];
	}
	return [];
}

function linesBefore(container: Element): Node[] {
	const found: Node[] = [];
	for (
		let before = container.previousElementSibling;
		before && found.length < 6;
		before = before.previousElementSibling
	) {
		const text = cleanWords(before.textContent);
		if (!text) continue;
		if (text.length > 600 || !isKept(before)) break;
		found.unshift(before);
	}
	return found;
}

function linesAfter(container: Element, within: Element | null): Node[] {
	const found: Node[] = [];
	if (!within?.contains(container)) return found;
	const order = parts(within, [container]);
	for (const node of order.slice(order.indexOf(container) + 1)) found.push(...closingLines(node));
	return found;
}

function closingLines(node: Node): Node[] {
	const text = cleanWords(node.textContent ?? '');
	if (!text) return [];
	if (
		text.length <= maxLine &&
		(closing.test(folded(text)) || (isElement(node) && text.length <= 60 && closingClass.test(node.className)))
	)
		return isJunkLine(text) ? [] : [node];
	if (!isElement(node) || text.length > 3000) return [];
	return [...node.children].flatMap(closingLines);
}
