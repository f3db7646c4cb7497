import type { Page } from 'playwright-core';
import type { Scene } from './scenes.ts';

/** Free space at the left for the numbers, and around the part that is shown; CSS pixels. */
const gutter = 44;
const edge = 12;

/** Numbers the parts of an open page and returns the rectangle to photograph. Throws when a part is not there. */
export async function placeCallouts(page: Page, { within, callouts }: Scene) {
	return page.evaluate(
		({ within, callouts, gutter, edge }) => {
			const find = (selector: string) => {
				const element = document.querySelector(selector);
				if (!element) throw new Error(`Nothing on ${location.pathname} matches ${selector}`);
				return element;
			};
			document.querySelector<HTMLElement>('main')!.style.paddingInlineStart = `${gutter - edge}px`;
			for (const [index, selector] of callouts.entries()) {
				const { top } = find(selector).getBoundingClientRect();
				const mark = document.createElement('b');
				mark.textContent = String(index + 1);
				Object.assign(mark.style, {
					position: 'absolute',
					left: '10px',
					top: `${top + scrollY}px`,
					width: '28px',
					height: '28px',
					borderRadius: '50%',
					font: '600 16px/28px var(--font-text)',
					textAlign: 'center',
					color: 'var(--paper)',
					background: 'var(--seal)',
				});
				document.body.append(mark);
			}
			const top = find(within[0]).getBoundingClientRect().top + scrollY;
			const bottom = find(within[1]).getBoundingClientRect().bottom + scrollY;
			return { x: 0, y: top - edge, width: document.documentElement.clientWidth, height: bottom - top + 2 * edge };
		},
		{ within, callouts, gutter, edge },
	);
}
