import type { Page } from 'playwright-core';

/** Opens whatever is folded on a page. */
export async function openFolds(page: Page): Promise<void> {
	await page.locator('details').evaluateAll((folds) => {
		for (const fold of folds) (fold as HTMLDetailsElement).open = true;
	});
}
