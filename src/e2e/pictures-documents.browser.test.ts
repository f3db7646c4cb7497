import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seedPages } from './seed-pages.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

const browser = sharedBrowser();

/** Texts of the drawings in sight that leave their frame or cover one another, as the browser's own fonts draw them. */
function misplacedTexts(page: Page, part: string) {
	return page.evaluate((selector) => {
		for (const fold of document.querySelectorAll('details')) fold.open = true;
		const drawings = [...document.querySelectorAll<SVGSVGElement>(`${selector} svg`)].filter(
			(svg) => svg.clientWidth > 0,
		);
		const faults = drawings.flatMap((svg) => {
			const { x, y, width, height } = svg.viewBox.baseVal;
			const boxes = [...svg.querySelectorAll('text')].map((text) => ({ text: text.textContent, box: text.getBBox() }));
			const outside = boxes.filter(
				({ box }) =>
					box.x < x - 1 || box.y < y - 1 || box.x + box.width > x + width + 1 || box.y + box.height > y + height + 1,
			);
			const covered = boxes.filter(({ box: a }, index) =>
				boxes
					.slice(index + 1)
					.some(
						({ box: b }) =>
							a.x < b.x + b.width - 1 &&
							b.x < a.x + a.width - 1 &&
							a.y < b.y + b.height - 6 &&
							b.y < a.y + a.height - 6,
					),
			);
			return [...outside, ...covered].map(({ text }) => text);
		});
		return { drawings: drawings.length, faults };
	}, part);
}

describe.each([
	[seedPages.plan, '.indicators', 5],
	[seedPages.plan, '.diagram', 1],
	['/van-ban/', '.most-cited', 1],
	['/so/25-ct-tw/', '.diagram', 1],
] as const)('%s, %s', (path, part, count) => {
	test.each([320, 360, 768, 1280])(
		'%i pixels wide: texts lie within their drawing, and none covers another',
		async (width) => {
			const { result } = await visit(browser.instance, path, { viewport: { width, height: 800 } }, (page) =>
				misplacedTexts(page, part),
			);
			expect(result).toEqual({ drawings: count, faults: [] });
		},
	);
});
