import type { Page } from 'playwright-core';

/** One move of what a reader already sees: how much of the screen, and what moved. */
export interface LayoutShift {
	readonly value: number;
	readonly moved: readonly string[];
}

/** A move as the browser tells it (https://wicg.github.io/layout-instability/). */
interface ShiftEntry extends PerformanceEntry {
	readonly value: number;
	readonly sources: readonly { readonly node: Node | null }[];
}

/** Makes the pages that `page` opens from now on note every move, also those that follow what somebody does. */
export async function noteShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const shifts: LayoutShift[] = [];
		Object.assign(globalThis, { shifts });
		const nameOf = (node: Node | null) => {
			const element = node instanceof Element ? node : node?.parentElement;
			return element ? `<${element.localName} id="${element.id}" class="${element.getAttribute('class') ?? ''}">` : '?';
		};
		new PerformanceObserver((list) => {
			for (const { value, sources } of list.getEntries() as ShiftEntry[])
				shifts.push({ value, moved: sources.map(({ node }) => nameOf(node)) });
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

/** What has moved since the page was opened. */
export async function shiftsOf(page: Page): Promise<LayoutShift[]> {
	return page.evaluate(async () => {
		// What the last frames did is told after them.
		for (let frames = 0; frames < 3; frames++) await new Promise((done) => requestAnimationFrame(done));
		return (globalThis as unknown as { shifts: LayoutShift[] }).shifts;
	});
}
