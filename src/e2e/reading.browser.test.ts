import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileFor } from './built-pages.ts';
import { pasted } from './pasted.ts';
import { seedPages } from './seed-pages.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

const browser = sharedBrowser();
const document = seedPages.plan;
/** A day of this century as Decree 30 writes it: the month has two digits only in January and February. */
const day = String.raw`\d{2}/(?:01|02|[3-9]|1[0-2])/20\d{2}`;
const permissions = ['clipboard-write'];

test('the citation is copied with the day of access', async () => {
	const { result } = await visit(browser.instance, document, { permissions }, async (page) => {
		await page.getByRole('button', { name: 'Chép câu trích dẫn' }).click();
		await page.getByText('Đã chép.').waitFor();
		return pasted(page);
	});
	expect(result).toMatch(
		new RegExp(String.raw`^Sở Y tế tỉnh Lai Châu, chưa rõ số, chưa rõ ngày: «.+»\. .+ \(truy cập ${day}\)$`),
	);
});

test('the mark beside a heading leads to it and copies its address', async () => {
	const { result } = await visit(browser.instance, document, { permissions }, async (page) => {
		await page.locator('.heading-link[href="#ii-1-3"]').click();
		await page.locator('.heading-link[data-copied]').waitFor();
		return { hash: new URL(page.url()).hash, copied: await pasted(page) };
	});
	expect(result.hash).toBe('#ii-1-3');
	expect(result.copied.endsWith(`${document}#ii-1-3`)).toBe(true);
});

test('facts and contents are folded on a phone and open beside the text on a desk', async () => {
	const visible = async (width: number) =>
		(
			await visit(browser.instance, document, { viewport: { width, height: 800 } }, (page) =>
				page.locator('dt', { hasText: 'Cơ quan ban hành' }).isVisible(),
			)
		).result;
	expect([await visible(360), await visible(1280)]).toEqual([false, true]);
});

test('the table of the plan scrolls inside its own region and can be had as CSV', async () => {
	const { result } = await visit(
		browser.instance,
		document,
		{ viewport: { width: 360, height: 800 } },
		async (page) => {
			const region = page.getByRole('region', { name: /^Bảng 1: 1\.3\. Các chỉ tiêu chủ yếu/ });
			await region.focus();
			return {
				scrolls: await region.evaluate((element) => element.scrollWidth > element.clientWidth),
				focused: await region.evaluate((element) => element === window.document.activeElement),
				file: await page
					.getByRole('link', { name: 'Tải bảng 1 (CSV)' })
					.evaluate((link: HTMLAnchorElement) => fetch(link.href).then((answer) => answer.text())),
			};
		},
	);
	expect(result).toMatchObject({ scrolls: true, focused: true });
	expect(result.file).toContain('3,Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng (thể thấp còi),%,<17,"19,93",<17\r\n');
	expect(readFileSync(fileFor(`${document}bang-1.csv`) as string, 'utf8').startsWith('\uFEFFTT,')).toBe(true);
});

test('no tone mark is clipped: every line of text is at least 1.3 times as high as its letters', async () => {
	const { result } = await visit(browser.instance, document, {}, (page) =>
		page.evaluate(() =>
			[...window.document.querySelectorAll('h1, h2, h3, h4, p, li, dt, dd, th, td, a, summary')]
				.map((element) => ({ element, style: getComputedStyle(element) }))
				.filter(({ style }) => Number.parseFloat(style.lineHeight) < 1.3 * Number.parseFloat(style.fontSize))
				.map(({ element }) => element.outerHTML.slice(0, 80)),
		),
	);
	expect(result).toEqual([]);
});

test('on paper the sheets carry title, address and day of retrieval, without navigation', async () => {
	const { result } = await visit(browser.instance, document, {}, async (page) => {
		await page.emulateMedia({ media: 'print' });
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		return {
			navigation: await page.locator('nav').filter({ visible: true }).count(),
			button: await page.getByRole('button').filter({ visible: true }).count(),
			rule: await page.evaluate(() => window.document.adoptedStyleSheets[0]?.cssRules[0]?.cssText ?? ''),
		};
	});
	expect(result.navigation).toBe(0);
	expect(result.button).toBe(0);
	expect(result.rule).toMatch(/Kế hoạch Thực hiện Chương trình hành động/);
	expect(result.rule).toMatch(new RegExp(`Lấy ngày ${day} · https?://.+${document}`));
});
