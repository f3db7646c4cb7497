import { expect, test } from 'vitest';
import { axeFaults, axeFaultsLightAndDark } from './axe-faults.ts';
import { builtKinds } from './page-kinds.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

const browser = sharedBrowser();
const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };

test.each(builtKinds())('%s (%s) has no axe violation, on a phone, light or dark, or a desk', async (_, path) => {
	const { result } = await visit(browser.instance, path, { viewport: phone }, async (page) => {
		const onPhone = await axeFaultsLightAndDark(page);
		await page.setViewportSize(desk);
		await page.emulateMedia({ colorScheme: 'light' });
		return { onPhone, onDesk: await axeFaults(page) };
	});
	expect(result).toEqual({ onPhone: [], onDesk: [] });
});
