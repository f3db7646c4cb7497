import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

const browser = sharedBrowser();

const small = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz';
const needed = {
	'small letters': small,
	'capital letters': small.toUpperCase(),
	digits: '0123456789',
	punctuation: '.,:;!?-–—…·•/()[]"\'“”‘’«»',
	'signs of measures and sums': '%‰&+=<>≤≥×°²³₂',
	'letters of Western names': 'äåæçëïîñøöûüßÄÅÆÇËÏÎÑØÖÛÜ',
};

/** Opens a page with the heading font: one that is drawn before the font is there keeps the system's, and the next has it. */
function visitWithFont<Result>(look: (page: Page) => Promise<Result>) {
	return visit(browser.instance, '/', {}, async (page) => {
		await page.evaluate(() => document.fonts.ready);
		await page.reload();
		return look(page);
	});
}

/** Asks the browser which of the characters it draws with another font when they stand in a main heading. */
async function drawnByOthers(page: Page, characters: string): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument');
	const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
	const others: string[] = [];
	for (const character of characters) {
		await page.evaluate((text) => {
			const heading = document.querySelector('h1')!;
			heading.textContent = text;
			// Chrome tells the fonts of the last layout.
			heading.getBoundingClientRect();
		}, character);
		const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
		const ours = fonts.length === 1 && fonts[0]!.isCustomFont && fonts[0]!.familyName.startsWith('Be Vietnam Pro');
		if (!ours) others.push(`${character}: ${fonts.map(({ familyName }) => familyName).join()}`);
	}
	return others;
}

test.each(Object.entries(needed))('the heading font draws %s', async (_, characters) => {
	const { result } = await visitWithFont((page) => drawnByOthers(page, characters));
	expect(result).toEqual([]);
});

test('letters with tone marks move closer to the letter before them, as plain ones do', async () => {
	const { result } = await visitWithFont((page) =>
		page.evaluate(() => {
			const { fontFamily } = getComputedStyle(document.querySelector('h1')!);
			const canvas = document.createElement('canvas').getContext('2d')!;
			canvas.font = `600 100px ${fontFamily}`;
			const width = (text: string) => canvas.measureText(text).width;
			return ['Te', 'Tế', 'Kế', 'Vă', 'Yế'].map((pair) => width(pair) - width(pair[0]!) - width(pair[1]!));
		}),
	);
	for (const kerning of result) expect(kerning).toBeLessThan(-3);
});
