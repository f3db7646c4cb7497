import { droppedTags } from './elements.ts';

const hidingClasses = new Set([
	'sr-only',
	'visually-hidden',
	'visuallyhidden',
	'screen-reader-text',
	'd-none',
	'hide',
	'hidden',
	'hide-accessible',
]);
const hidingStyle =
	/display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden|mso-hide\s{0,5}:\s{0,5}all|font-size\s{0,5}:\s{0,5}0(?:px|pt)?\s{0,5}(?:;|$)/i;

/** Removes from a document what no reader of the page sees: scripts, styles, comments, hidden elements. */
export function stripUnseen(document: Document): void {
	for (const element of document.querySelectorAll(droppedTags)) element.remove();
	removeComments(document);
	const all = document.body.textContent.length;
	for (const element of document.querySelectorAll('[hidden], [aria-hidden="true" i], [style], [class]')) {
		if (!element.isConnected || element === document.body) continue;
		const surely = element.hasAttribute('hidden') || hidingStyle.test(element.getAttribute('style') ?? '');
		const named = [...element.classList].some((name) => hidingClasses.has(name)) && !isResponsive(element);
		const screenReaders = element.getAttribute('aria-hidden')?.toLowerCase() === 'true';
		if (!surely && !named && !screenReaders) continue;
		// A dialog that was open while the page was saved hides all the rest from screen readers, not from eyes.
		if (!surely && element.textContent.length > all / 3) continue;
		element.remove();
	}
}

function isResponsive(element: Element): boolean {
	return [...element.classList].some((name) => /^(?:(?:xs|sm|md|lg|xl|xxl):|d-(?:sm|md|lg|xl|xxl)-)/.test(name));
}

function removeComments(document: Document): void {
	const found: Node[] = [];
	const walker = document.createTreeWalker(document, 128);
	while (walker.nextNode()) found.push(walker.currentNode);
	for (const comment of found) comment.parentNode?.removeChild(comment);
}
