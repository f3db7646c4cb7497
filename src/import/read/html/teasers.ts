import { isListNameAboveLinks } from '../../furniture/list-names.ts';
import type { Block } from '../../model.ts';
import { safeLink } from '../safe-link.ts';
import { isJunkLine } from './junk-line.ts';
import { cleanWords } from './words.ts';

const maxTeasers = 300;

/** Whether a link shows a headline: some words, not «Xem thêm», a number of a page or the name of a category. */
export function isHeadlineLink(link: Element): boolean {
	const text = cleanWords(shownTitle(link));
	return (
		text.length >= 15 &&
		text.length <= 400 &&
		text.split(' ').length >= 4 &&
		!isJunkLine(text) &&
		!isListNameAboveLinks(text)
	);
}

/** The links to other items in some elements, in order, each address once. */
export function headlinesIn(elements: readonly Element[]): Element[] {
	const seen = new Set<string>();
	const found: Element[] = [];
	for (const element of elements) {
		for (const link of [...(element.localName === 'a' ? [element] : []), ...element.querySelectorAll('a')]) {
			if (found.length >= maxTeasers) return found;
			if (!isHeadlineLink(link)) continue;
			const keys = [cleanWords(shownTitle(link)), ...addressOf(link)];
			if (keys.some((key) => seen.has(key))) continue;
			for (const key of keys) seen.add(key);
			found.push(link);
		}
	}
	return found;
}

/**
 * An item for each headline, linked where it leads as seen from `address`; a date or a teaser beside it follows as a
 * paragraph. `name` is left out of these.
 */
export function teaserBlocks(elements: readonly Element[], address: string | undefined, name?: Element): Block[] {
	const links = headlinesIn(elements).filter((link) => link !== name);
	const blocks: Block[] = [];
	for (const link of links) {
		const text = headlineOf(link);
		const [href] = addressOf(link);
		const to = href && safeLink(href, address)?.replaceAll('(', '%28').replaceAll(')', '%29');
		const markdown = to && `[${text.replace(/[\\[\]*_`<>]/gu, '\\$&')}](${to})`;
		blocks.push({ kind: 'item', depth: 0, marker: '-', text, ...(markdown && { markdown }) });
		const beside = besideOf(link, links, elements, name);
		if (beside) blocks.push({ kind: 'paragraph', text: beside });
	}
	return blocks;
}

/** Where a link leads; nowhere for links that only call a script. */
function addressOf(link: Element): string[] {
	const href = link.getAttribute('href') ?? '';
	return href.length < 2 || /^(?:#|javascript:)/i.test(href) ? [] : [href];
}

function shownTitle(link: Element): string {
	const inner = titleIn(link);
	return (inner ?? link).textContent;
}

/** In a card that is one link the headline is only a part of it. */
function titleIn(link: Element): Element | null {
	return link.querySelector('h1, h2, h3, h4, h5, h6, [class*="title" i], [class*="tieude" i]');
}

/** Sites cut long headlines for the eye and keep the whole in the `title` attribute. */
function headlineOf(link: Element): string {
	const text = cleanWords(shownTitle(link));
	const cut = /^(.{10,}?)\s?(?:\.{2,3}|…)$/u.exec(text)?.[1];
	const whole = cleanWords(link.getAttribute('title') ?? '');
	return cut && whole.length > cut.length && whole.startsWith(cut) ? whole : text;
}

/** The loose text right behind a link that is only its day: «(12/05/2025)». */
function dayBehind(link: Element): string {
	return isLooseDay(link.nextSibling)
		? cleanWords(link.nextSibling!.textContent!).replace(/^[(\s-]+|[)\s]+$/gu, '')
		: '';
}

/** Whether a node is loose text that holds a day and next to nothing else. */
export function isLooseDay(node: ChildNode | null): boolean {
	if (node?.nodeType !== 3 || node.textContent!.length > 200) return false;
	const text = cleanWords(node.textContent!);
	return text.length <= 40 && /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.test(text);
}

function besideOf(
	link: Element,
	links: readonly Element[],
	elements: readonly Element[],
	name: Element | undefined,
): string {
	let entry = link;
	while (!elements.includes(entry)) {
		const parent = entry.parentElement;
		if (!parent || links.some((other) => other !== link && parent.contains(other))) break;
		entry = parent;
	}
	const copy = entry.cloneNode(true) as Element;
	const same = cleanWords(shownTitle(link));
	const title = titleIn(link);
	if (copy.localName === 'a') {
		if (!title) return dayBehind(link);
		titleIn(copy)?.remove();
	}
	for (const inner of copy.querySelectorAll('a')) {
		const [address] = addressOf(link);
		const text = cleanWords(shownTitle(inner));
		if (text !== same) {
			if (!address || !addressOf(inner).includes(address) || text.length < 25) inner.remove();
		} else if (titleIn(inner)) titleIn(inner)!.remove();
		else inner.remove();
	}
	for (const block of copy.querySelectorAll('br, p, div, span, td, li, h1, h2, h3, h4, h5, h6, time'))
		block.append(' ');
	let text = cleanWords(copy.textContent);
	const named = name && entry.contains(name) ? cleanWords(name.textContent) : '';
	if (named && text.startsWith(named)) text = text.slice(named.length).trim();
	text = text.replace(/^[\s:|»›>•–-]+|[\s|»›•–-]+$/gu, '');
	text = /^\((?<inner>[^()]+)\)$/u.exec(text)?.groups?.['inner'] ?? text;
	return text.length >= 6 && !isJunkLine(text) && !isListNameAboveLinks(text) ? text : '';
}
