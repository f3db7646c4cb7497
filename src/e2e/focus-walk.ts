import type { Page } from 'playwright-core';

/** A place where the focus stood, as a reader sees it. */
export interface Stop {
	/** `a «Văn bản»`. */
	readonly name: string;
	/** Why nobody could tell that the focus is here; empty when one can. */
	readonly unseen: string;
	/** Stands before the stop before it in the page. */
	readonly backwards: boolean;
}

/** More than any page has: who presses Tab so often without an end is trapped. */
const most = 1500;

/** In the page: what can be told of the element that has the focus; undefined when none has it. */
function look(): Stop | undefined {
	const memory = window as unknown as { lastStop?: Element; visited?: Set<Element> };
	const element = document.activeElement;
	if (!element || element === document.body) return;
	const { lastStop } = memory;
	memory.lastStop = element;
	memory.visited = (memory.visited ?? new Set()).add(element);

	const style = getComputedStyle(element);
	const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
	const light = (colour: string) =>
		rgb(colour)
			.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
			.reduce((sum, value, at) => sum + value * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
	const paper = light(getComputedStyle(document.documentElement).backgroundColor);
	const ring = light(style.outlineColor);
	const contrast = (Math.max(paper, ring) + 0.05) / (Math.min(paper, ring) + 0.05);
	// The button in a date field has a ring that the browser draws and hands to nobody.
	const ofBrowser =
		element instanceof HTMLInputElement && element.type === 'date' && !element.matches(':focus-visible');
	const hasRing = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2 && contrast >= 3;

	const points = [...element.getClientRects()].flatMap(({ left, top, width, height }) =>
		[0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [left + width * x, top + height * y] as const)),
	);
	const inSight = points.filter(([x, y]) => {
		const hit = document.elementFromPoint(x, y);
		// What a drawing shows over a link of its own is no cover.
		const drawing = element.closest('svg');
		return hit && (element.contains(hit) || hit.contains(element) || drawing?.contains(hit));
	});
	const hidden = inSight.length < points.length / 2;
	return {
		name: `${element.localName} «${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}»`,
		unseen: [hasRing || ofBrowser ? '' : 'không có khung', hidden ? 'bị che' : ''].filter(Boolean).join(', '),
		backwards:
			lastStop !== undefined && (lastStop.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) > 0,
	};
}

/** Every stop of the Tab key from the top of the page to its end. Throws when there is no end. */
export async function walk(page: Page): Promise<Stop[]> {
	const stops: Stop[] = [];
	while (stops.length < most) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(look);
		if (!stop) return stops;
		stops.push(stop);
	}
	throw new Error(`phím Tab không ra khỏi trang sau ${most} lần bấm`);
}

/** What the Tab key had to reach on its walk and did not: what can be used and is in sight, of radio buttons one of each group. */
export function missed(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { visited = new Set<Element>() } = window as unknown as { visited?: Set<Element> };
		const usable = document.querySelectorAll<HTMLElement>(
			'a[href], button, input, select, textarea, summary, [tabindex="0"], audio[controls], video[controls], iframe',
		);
		const reached = (element: Element) =>
			element instanceof HTMLInputElement && element.type === 'radio'
				? [...visited].some((other) => other instanceof HTMLInputElement && other.name === element.name)
				: visited.has(element);
		return [...usable]
			.filter((element) => !element.matches(':disabled, [tabindex="-1"]'))
			.filter((element) => element.checkVisibility({ visibilityProperty: true }) && !reached(element))
			.map((element) => element.outerHTML.slice(0, 120));
	});
}
