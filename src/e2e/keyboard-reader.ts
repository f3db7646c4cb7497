import type { Page } from 'playwright-core';

/** Selects the element that has the focus. */
const here = ':focus';
const enough = 300;

/** Someone who has a keyboard and nothing else: keys only, and what can be seen of where they lead. */
export function keyboardReader(page: Page) {
	const press = (key: string) => page.keyboard.press(key);
	/** What has the focus: its name or, of a box, its id. */
	const at = () =>
		page.evaluate(() => {
			const element = document.activeElement;
			if (!element || element === document.body) return '';
			const text =
				element instanceof HTMLInputElement ? element.id || element.labels?.[0]?.textContent : element.textContent;
			return (element.getAttribute('aria-label') ?? text ?? '').replace(/\s+/g, ' ').trim();
		});

	return {
		press,
		at,
		/**
		 * Goes on by Tab until the focus is on what is called so, and has seen the ring around it. Throws, naming where it came
		 * by, when it is not reached or not seen.
		 */
		async to(name: string | RegExp, key = 'Tab'): Promise<void> {
			const passed: string[] = [];
			while (passed.length < enough) {
				await press(key);
				const stop = await at();
				if (typeof name === 'string' ? stop !== name : !name.test(stop)) {
					passed.push(stop.slice(0, 40));
					continue;
				}
				const seen = await page.locator(here).evaluate((element) => {
					const { outlineStyle, outlineWidth } = getComputedStyle(element);
					const { top, bottom, height } = element.getBoundingClientRect();
					return (
						outlineStyle !== 'none' &&
						Number.parseFloat(outlineWidth) >= 2 &&
						bottom > 0 &&
						top < innerHeight &&
						height > 0
					);
				});
				if (!seen) throw new Error(`«${stop}» có tiêu điểm mà không ai thấy`);
				return;
			}
			throw new Error(`không tới được «${name}»; đã qua: ${passed.slice(0, 60).join(' | ')}`);
		},
		/** Presses Enter and waits until another page is there. */
		async open(path: string | RegExp): Promise<void> {
			await press('Enter');
			await page.waitForURL((url) => (typeof path === 'string' ? url.pathname === path : path.test(url.pathname)));
			await page.waitForLoadState('load');
		},
	};
}
