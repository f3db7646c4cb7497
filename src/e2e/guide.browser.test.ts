import { expect, test } from 'vitest';
import { guideEntries } from '../../scripts/guide-examples.ts';
import { pasted } from './pasted.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

const browser = sharedBrowser();
const permissions = ['clipboard-write'];

test('the button below a template copies it letter by letter, ready to paste', async () => {
	const [news] = Object.values(guideEntries());
	const { result } = await visit(browser.instance, '/huong-dan/them-muc/', { permissions }, async (page) => {
		await page.getByRole('button', { name: 'Chép đoạn này' }).first().click();
		await page.getByText('Đã chép.').waitFor();
		return {
			copied: await pasted(page),
			told: await page.getByRole('status').first().innerText(),
		};
	});
	expect(result).toEqual({ copied: news?.trim(), told: 'Đã chép.' });
});

test('a picture is dark on a dark screen and light on paper', async () => {
	const wait = { timeout: 10_000 };
	await visit(browser.instance, '/huong-dan/them-muc/', { colorScheme: 'dark' }, async (page) => {
		const picture = page.locator('img').first();
		// It is loaded when it comes near, and chosen anew some moments after the medium changes.
		const shows = (name: RegExp) =>
			expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.currentSrc), wait).toMatch(name);
		await picture.scrollIntoViewIfNeeded();
		await shows(/dark[^/]*\.webp$/);
		await page.emulateMedia({ media: 'print' });
		await shows(/light[^/]*\.webp$/);
	});
});

test('who follows the address in a message of the check stands before the fault that it explains', async () => {
	const { result } = await visit(browser.instance, '/huong-dan/loi/#broken-link', {}, async (page) => {
		const { y = -1 } = (await page.locator('#broken-link').boundingBox()) ?? {};
		return y >= 0 && y < 200;
	});
	expect(result).toBe(true);
});
