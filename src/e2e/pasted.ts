import type { Page } from 'playwright-core';

/**
 * What a page has put into the clipboard, as a person gets it out: pages of the archive may not read it
 * (`src/hosting/permissions.ts`).
 */
export async function pasted(page: Page): Promise<string> {
	await page.evaluate(() => {
		const field = document.createElement('textarea');
		document.body.append(field);
		field.focus();
	});
	await page.keyboard.press('ControlOrMeta+v');
	return page.locator('textarea').inputValue();
}
