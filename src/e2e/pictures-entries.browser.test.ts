import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { build, inventedProject } from './copied-project.ts';
import { noteShifts, shiftsOf } from './layout-shift.ts';
import { file } from './published-items.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

/** Pictures in the texts of entries, from what a publisher uploads to what a phone downloads. */

const browser = sharedBrowser();
const news = '/tin-tuc/2025/co-anh/';
const longText = 'Một câu đủ dài để đẩy ảnh sau xuống dưới màn hình đầu tiên của người đọc. '.repeat(60);
const body = `Mở đầu.

![Ảnh đầu bài](/anh/dau-bai.jpg)

${longText}

![Ảnh chụp dọc](/anh/doc.jpg)

${longText}
`;
const figures = 'figures: [{ file: /anh/bieu-do.png, alt: Biểu đồ, caption: Biểu đồ }]';

function photo(width: number, height: number, background: string) {
	const noise = { type: 'gaussian' as const, mean: 128, sigma: 6 };
	return sharp({ create: { width, height, channels: 3, background, noise } });
}
const pictures: Record<string, Buffer> = {
	'dau-bai.jpg': await photo(1600, 900, '#0a5459').jpeg().toBuffer(),
	// As a phone stores what was taken upright.
	'doc.jpg': await photo(1200, 800, '#941b1b').jpeg().withMetadata({ orientation: 6 }).toBuffer(),
	'bieu-do.png': await photo(400, 300, '#6f4700').png().toBuffer(),
	'nhap.jpg': await photo(900, 600, '#1d1b17').jpeg().toBuffer(),
};

let root: string;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	root = inventedProject({
		'tin-tuc/2025/co-anh.md': file({ title: 'Tin có ảnh', more: `publishedAt: 2025-05-01\n${figures}`, body }),
		'tin-tuc/2025/khac.md': file({ title: 'Tin khác', more: 'publishedAt: 2025-05-02' }),
		'tin-tuc/2025/nhap.md': file({
			title: 'Tin nháp',
			more: 'publishedAt: 2025-05-02\ndraft: true',
			body: '![Nháp](/anh/nhap.jpg)\n',
		}),
	});
	mkdirSync(join(root, 'public/anh'), { recursive: true });
	for (const [name, bytes] of Object.entries(pictures)) writeFileSync(join(root, 'public/anh', name), bytes);
	await build(root);
	site = await serve({ root: join(root, 'dist'), port: 0 });
}, 180_000);
afterAll(async () => {
	await site.close();
	rmSync(root, { recursive: true, force: true });
});

const phone = { viewport: { width: 360, height: 740 } };

/** Runs something on the page and returns the pictures asked for until then, in their order. */
async function asked(options: Parameters<typeof visit>[2], act: (page: Page) => Promise<void>) {
	const names: string[] = [];
	const { mischief } = await visit(
		browser.instance,
		'/',
		options,
		async (page) => {
			page.on('request', (request) => {
				const path = new URL(request.url()).pathname;
				if (path.startsWith('/anh/')) names.push(path.slice('/anh/'.length));
			});
			await noteShifts(page);
			await page.route('**/anh/**', async (route) => {
				await new Promise((done) => setTimeout(done, 300));
				await route.continue();
			});
			await page.goto(new URL(news, site.url).href, { waitUntil: 'networkidle' });
			await act(page);
			expect(await shiftsOf(page)).toEqual([]);
		},
		site.url,
	);
	expect(mischief).toEqual([]);
	return names;
}

const nothing = async () => {};
const readOn = async (page: Page) => {
	await page.locator('main img').last().scrollIntoViewIfNeeded();
	await page.waitForLoadState('networkidle');
};

test('a phone loads the small file of the first picture, and the others when its reader comes near', async () => {
	expect(await asked(phone, nothing)).toEqual(['dau-bai.jpg-480.webp']);
	const all = await asked(phone, async (page) => {
		for (const picture of await page.locator('main img').all()) {
			await picture.scrollIntoViewIfNeeded();
			await page.waitForLoadState('networkidle');
		}
	});
	expect(all).toEqual(['dau-bai.jpg-480.webp', 'doc.jpg-480.webp', 'bieu-do.png']);
});

test('a desk loads what its column needs', async () => {
	const names = await asked({ viewport: { width: 1280, height: 900 } }, readOn);
	expect(names[0]).toBe('dau-bai.jpg-960.webp');
});

test('no picture is drawn out of shape or wider than the text', async () => {
	await asked(phone, async (page) => {
		await readOn(page);
		const shapes = await page.locator('main img').evaluateAll((images) =>
			(images as HTMLImageElement[]).map((image) => {
				const { width, height, right } = image.getBoundingClientRect();
				return [Math.round((100 * height) / width), right <= document.documentElement.clientWidth];
			}),
		);
		expect(shapes).toEqual([
			[56, true],
			[150, true],
			[75, true],
		]);
	});
});

test('smaller files weigh less, and there are none of what is not published', () => {
	const bytes = (name: string) => readFileSync(join(root, 'dist/anh', name)).length;
	expect(bytes('dau-bai.jpg-480.webp')).toBeLessThan(bytes('dau-bai.jpg-960.webp'));
	expect(bytes('dau-bai.jpg-960.webp')).toBeLessThan(bytes('dau-bai.jpg'));
	expect(() => bytes('nhap.jpg-480.webp')).toThrow('ENOENT');
});

test('another picture under the same name changes its page and its smaller files, and nothing else', async () => {
	writeFileSync(join(root, 'public/anh/dau-bai.jpg'), await photo(1000, 1000, '#fcfaf5').jpeg().toBuffer());
	await build(root);
	const report = JSON.parse(readFileSync(join(root, '.cache/build-report.json'), 'utf8'));
	expect(report.renderedFiles).toEqual([`${news.slice(1)}index.html`]);
	expect(report.writtenFiles).toEqual(['anh/dau-bai.jpg-480.webp', 'anh/dau-bai.jpg-960.webp']);
	expect(readFileSync(join(root, 'dist', news, 'index.html'), 'utf8')).toContain('<img width="1000" height="1000"');
});
