import type { Page } from 'playwright-core';

/**
 * What a page loses in the room that it has: it scrolls sideways, text leaves the window, is cut off or lies upon other text,
 * or a part that scrolls has no name or is reached by no key. What scrolls by itself may be wider than the window (tables
 * and code: WCAG 1.4.10 lets them), and so may letters in a drawing, if `drawings` says so: words beside it tell the same.
 */
export function layoutFaults(page: Page, { drawings = false } = {}): Promise<string[]> {
	return page.evaluate(inPage, drawings);
}

function inPage(drawingsMayOverflow: boolean): string[] {
	const faults = new Set<string>();
	const away = '.visually-hidden, .skip-link, [hidden], dialog:not([open])';
	const named = (element: Element) =>
		`${element.localName}${element.id && `#${element.id}`} «${(element.textContent ?? '').trim().slice(0, 40)}»`;
	const isSeen = (element: Element) =>
		element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest(away);

	const isSticky = (element: Element | null): boolean =>
		element !== null && (getComputedStyle(element).position === 'sticky' || isSticky(element.parentElement));

	const width = document.documentElement.scrollWidth;
	if (width > innerWidth) faults.add(`trang rộng ${width}`);
	/** What scrolls by itself, sideways or not. */
	const scrolling = new Set<Element>();
	for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
		if (element instanceof SVGElement || !isSeen(element)) continue;
		const { overflowX, overflowY } = getComputedStyle(element);
		const wider = element.scrollWidth > element.clientWidth + 1;
		const higher = element.scrollHeight > element.clientHeight + 1;
		if ([overflowX, overflowY].some((value) => value === 'auto' || value === 'scroll')) {
			scrolling.add(element);
			const hasName = element.ariaLabel !== null || element.hasAttribute('aria-labelledby');
			const isReached = hasName && (element.tabIndex >= 0 || element.querySelector('a[href], button, input') !== null);
			if ((wider || higher) && !isReached) faults.add(`cuộn mà bàn phím không tới: ${named(element)}`);
		} else if ([overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip')) {
			if (wider || higher) faults.add(`bị cắt: ${named(element)}`);
		}
	}

	const lines: { left: number; right: number; top: number; bottom: number; element: Element }[] = [];
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		const element = text.parentElement;
		if (!element || !text.textContent?.trim() || !isSeen(element)) continue;
		let scroller: Element | null = element;
		while (scroller && !scrolling.has(scroller)) scroller = scroller.parentElement;
		const range = document.createRange();
		range.selectNodeContents(text);
		const letters = Number.parseFloat(getComputedStyle(element).fontSize) * 0.35;
		const inDrawing = element.closest('svg') !== null;
		// What stays in sight lies over what scrolls below it.
		if (isSticky(element)) continue;
		for (const { left, right, top, bottom } of range.getClientRects()) {
			if (right - left < 1) continue;
			const isOut = right > innerWidth + 1 || left < -1;
			if (isOut && !scroller && !(inDrawing && drawingsMayOverflow)) faults.add(`chữ ra ngoài: ${named(element)}`);
			const middle = (top + bottom) / 2;
			// The letters themselves: lines of Vietnamese stand closer than their boxes are high.
			lines.push({ left, right, top: middle - letters, bottom: middle + letters, element });
		}
	}
	lines.sort((a, b) => a.top - b.top);
	for (const [index, one] of lines.entries()) {
		for (const other of lines.slice(index + 1)) {
			if (other.top >= one.bottom) break;
			const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
			const down = Math.min(one.bottom, other.bottom) - other.top;
			if (across > 3 && down > 3 && one.element !== other.element)
				faults.add(`chồng lên nhau: ${named(one.element)} và ${named(other.element)}`);
		}
	}
	return [...faults];
}
