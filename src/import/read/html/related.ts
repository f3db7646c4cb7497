import { isListName, isListNameAboveLinks } from '../../furniture/list-names.ts';
import type { Block } from '../../model.ts';
import { isMoreLink, isNamedRelated } from './related-names.ts';
import { headlinesIn, isHeadlineLink, isLooseDay, teaserBlocks } from './teasers.ts';
import { cleanWords } from './words.ts';

const nameTags =
	'h1, h2, h3, h4, h5, h6, p, div, span, strong, b, a, li, td, th, legend, dt, em, u, font, label, caption';
const maxClimb = 6;
const maxNames = 100;
const maxFollowing = 80;
/** Stands for names that tell a list of other items only by the links below them, which text no longer shows. */
const usualName = 'Tin liên quan';

/**
 * Takes the blocks of other items («Tin liên quan» and its kin) out of a document, wherever they stand, and returns them
 * as text captures hold them: a line with the name, an item for each headline, what stood beside it as a paragraph.
 * `kept` elements (title and body of the article) are never taken. Links lead where they do on a page at `address`.
 */
export function takeRelated(document: Document, kept: readonly Element[], address: string | undefined): Block[] {
	const blocks: Block[] = [];
	const holdsKept = (element: Element) => kept.some((inner) => element.contains(inner));
	const names = [...document.body.querySelectorAll(nameTags)].flatMap((element) => {
		const text = ownWords(element);
		if (text === undefined || !isListNameAboveLinks(text) || (element.localName === 'a' && isMoreLink(text))) return [];
		return [{ element, text }];
	});
	for (const { element, text } of names.slice(0, maxNames)) {
		if (!element.isConnected || kept.includes(element)) continue;
		const others = names
			.slice(0, maxNames)
			.map((name) => name.element)
			.filter((name) => name.isConnected);
		const region = regionOf(
			element,
			(box) =>
				holdsKept(box) ||
				others.some((other) => box.contains(other) && !other.contains(element) && !element.contains(other)),
		);
		if (!region) continue;
		const teasers = teaserBlocks(region, address, element);
		if (teasers.length > 0) blocks.push(listName(isListName(text) ? text : usualName), ...teasers);
		for (const part of region) removeWithMarks(part);
		element.remove();
	}
	for (const element of [...document.body.querySelectorAll('[class], [id], [type]')]) {
		if (!element.isConnected || !isNamedRelated(element) || holdsKept(element)) continue;
		const headlines = headlinesIn([element]);
		const linked = headlines.reduce((sum, link) => sum + link.textContent.trim().length, 0);
		if (headlines.length === 0 || linked < cleanWords(element.textContent).length * 0.3) continue;
		blocks.push(listName(usualName), ...teaserBlocks([element], address));
		element.remove();
	}
	return blocks;
}

function listName(text: string): Block {
	return { kind: 'paragraph', text };
}

/** Removes an entry with the bullet before it and the day behind it, where these are loose text. */
function removeWithMarks(part: Element): void {
	if (isLooseDay(part.nextSibling)) part.nextSibling!.remove();
	const before = part.previousSibling;
	if (before?.nodeType === 3 && before.textContent!.length < 200 && /^[\s•·»›>*+-]*$/u.test(before.textContent!))
		before.remove();
	part.remove();
}

/** Text of an element apart from its links, when it is short; of a link itself its text. */
function ownWords(element: Element): string | undefined {
	if (element.textContent.length > 3000) return undefined;
	const copy = element.localName === 'a' || !element.querySelector('a') ? element : withoutHeadlines(element);
	const text = cleanWords(copy.textContent);
	return text.length <= 60 ? text.replace(/[\s:>»›|–-]+$/u, '').replace(/^[\s>»›•|–-]+/u, '') : undefined;
}

function withoutHeadlines(element: Element): Element {
	const copy = element.cloneNode(true) as Element;
	for (const link of copy.querySelectorAll('a')) if (isHeadlineLink(link)) link.remove();
	return copy;
}

/** The elements that hold the headlines below a name: the smallest box round both, or what follows the name. */
function regionOf(name: Element, isTooWide: (element: Element) => boolean): Element[] | undefined {
	let box: Element = name;
	for (let steps = 0; steps < maxClimb; steps++) {
		if (headlinesIn([box]).some((link) => link !== name)) return [box];
		const following = linkedAfter(box);
		if (following.length > 0) return following;
		const parent = box.parentElement;
		if (!parent || parent.localName === 'body' || isTooWide(parent)) return undefined;
		box = parent;
	}
	return undefined;
}

/** The elements after one that consist of headlines, up to the next running text or the next name. */
function linkedAfter(element: Element): Element[] {
	const found: Element[] = [];
	let steps = 0;
	for (let next = element.nextElementSibling; next && steps < maxFollowing; next = next.nextElementSibling) {
		steps++;
		const text = cleanWords(next.textContent);
		if (!text) continue;
		const links = headlinesIn([next]);
		const linked = links.reduce((sum, link) => sum + cleanWords(link.textContent).length, 0);
		const perItem = (text.length - linked) / Math.max(1, links.length);
		if (links.length === 0 || perItem > 350 || (links.length === 1 && linked < text.length * 0.4)) {
			if (found.length > 0 || text.length > 60) break;
			continue;
		}
		if (isListNameAboveLinks(text.slice(0, 60))) break;
		found.push(next);
	}
	return found;
}
