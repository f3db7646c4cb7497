import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { axeFaults } from './axe-faults.ts';
import { inventedSite } from './invented-site.ts';
import { file } from './published-items.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

/** How pages look that the archive in hand has no case of: withdrawn items, numbers in names of files, large letters. */

const number = '1234/SYT-VP';
const plan = 'type: ke-hoach\nsystem: state\nissuer: so-y-te-lai-chau\nnumber: 12/KH-SYT\nissuedOn: 2025-04-10';
const newsOn = (day: string, index: number) =>
	[`tin-tuc/2025/tin-${index}.md`, file({ title: `Tin thứ ${index}`, more: `publishedAt: 2025-${day}` })] as const;
const browser = sharedBrowser();
const { dist } = inventedSite({
	...Object.fromEntries(Array.from({ length: 226 }, (_, index) => newsOn(index === 0 ? '04-01' : '03-17', index))),
	'tin-tuc/2025/da-go.md': file({
		title: 'Tin không ai được thấy lại',
		more: `publishedAt: 2025-05-01\nwithdrawn: { reason: "Theo Công văn số ${number} ngày 03/5/2025 của cơ quan nguồn", on: 2025-05-04 }`,
	}),
	'van-ban/2025/12-kh-syt-so-y-te-lai-chau-2025.md': file({
		title: 'Kế hoạch tiêm bù vắc xin sởi',
		more: `${plan}\nnotes: ["Một lưu ý."]\nfiles: [{ name: "Bản kèm Công văn số ${number} của Sở", url: "https://vidu.vn/12.pdf" }]`,
	}),
});
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	site = await serve({ root: dist(), port: 0 });
});
afterAll(() => site.close());

const tombstone = '/tin-tuc/2025/da-go/';
const document = '/van-ban/ke-hoach/12-kh-syt-so-y-te-lai-chau-2025/';
const phone = { viewport: { width: 360, height: 740 } };

async function look<Result>(path: string, options: Parameters<typeof visit>[2], see: (page: Page) => Promise<Result>) {
	return (await visit(browser.instance, path, options, see, site.url)).result;
}

/** What `see` tells at each of many widths of a phone: somewhere among them a line ends at any given word. */
async function onPhones<Result>(page: Page, see: () => Promise<Result>): Promise<Result[]> {
	const told: Result[] = [];
	for (let width = 320; width <= 440; width += 8) {
		await page.setViewportSize({ width, height: 740 });
		told.push(await see());
	}
	return told;
}

test.each([tombstone, document])('%s: no document number breaks at its hyphen', async (path) => {
	const lines = await look(path, phone, (page) =>
		onPhones(page, () =>
			page.evaluate((sought) => {
				const texts = globalThis.document.createTreeWalker(
					globalThis.document.querySelector('main')!,
					NodeFilter.SHOW_TEXT,
				);
				const range = globalThis.document.createRange();
				while (texts.nextNode()) {
					const start = texts.currentNode.textContent!.indexOf(sought);
					if (start < 0) continue;
					range.setStart(texts.currentNode, start);
					range.setEnd(texts.currentNode, start + sought.length);
					return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
				}
				return 0;
			}, number.split('/')[1]!),
		),
	);
	expect([...new Set(lines)]).toEqual([1]);
});

test('the link to a heading never stands alone on a line', async () => {
	const alone = await look('/huong-dan/ket-qua/', phone, (page) =>
		onPhones(page, () =>
			page.locator('.heading').evaluateAll((headings) =>
				headings
					.filter((heading) => {
						const words = [...heading.querySelector('h2, h3')!.getClientRects()].at(-1)!;
						return heading.querySelector('.heading-link')!.getBoundingClientRect().top >= words.bottom;
					})
					.map(({ textContent }) => textContent),
			),
		),
	);
	expect(alone.flat()).toEqual([]);
});

test.each(['/huong-dan/loi/', '/huong-dan/them-muc/', '/tinh-trang-kho/', document, tombstone])(
	'%s fits a phone with letters twice as large',
	async (path) => {
		const width = await look(path, phone, async (page) => {
			await page.evaluate(() => {
				const large = new CSSStyleSheet();
				large.replaceSync('html { font-size: 200% !important; }');
				globalThis.document.adoptedStyleSheets = [large];
			});
			return page.evaluate(() => globalThis.document.documentElement.scrollWidth);
		});
		expect(width).toBe(phone.viewport.width);
	},
);

test.each(['light', 'dark'] as const)(
	'what the archive lacks, with withdrawn items, has no axe violation (%s)',
	async (colorScheme) => {
		expect(await look('/tinh-trang-kho/', { ...phone, colorScheme }, axeFaults)).toEqual([]);
	},
);

test('the links around a page are as high as a finger needs', async () => {
	const low = await look('/huong-dan/them-muc/', phone, async (page) => {
		await page.getByText('Mục lục', { exact: true }).last().click();
		return page
			.locator('.trail a, footer nav a, .contents a')
			.evaluateAll((links) =>
				links.filter((link) => link.getBoundingClientRect().height < 44).map((link) => link.textContent),
			);
	});
	expect(low).toEqual([]);
});

test('from the head of a long list one gets on without going through it', async () => {
	const inSight = (path: string) =>
		look(path, phone, (page) =>
			page
				.locator('main a')
				.evaluateAll((links) =>
					links.filter((link) => link.getBoundingClientRect().top < 400).map((link) => link.textContent),
				),
		);
	expect(await inSight('/tin-tuc/')).toContain('Theo năm');
	expect(await inSight('/tin-tuc/2025/thang-3/')).toEqual(expect.arrayContaining(['1', '2']));
	expect(await inSight('/tin-tuc/2025/thang-3/phan-2/')).toEqual(
		expect.arrayContaining(['‹ Phần 1', 'Tháng 4/2025 ›']),
	);
});

test('the sections and the names with counts can be tapped all over a row as high as a finger needs', async () => {
	const missed = await look('/', phone, (page) =>
		page.locator('.sections li, .counts li').evaluateAll((rows) =>
			rows
				.filter((row) => {
					row.scrollIntoView({ block: 'center' });
					const { x, y, height } = row.getBoundingClientRect();
					const middle = y + height / 2;
					const hit = (at: number) => row.ownerDocument.elementFromPoint(x + 10, at)?.closest('a');
					return [-21, 0, 21].some((away) => hit(middle + away) !== row.querySelector('a'));
				})
				.map((row) => row.textContent),
		),
	);
	expect(missed).toEqual([]);
});

describe('on paper', () => {
	test('the numbers in the sample of a report can be read', async () => {
		const colours = await look('/huong-dan/ket-qua/', {}, async (page) => {
			await page.emulateMedia({ media: 'print' });
			return page.locator('figure b').evaluateAll((numbers) => numbers.map((one) => getComputedStyle(one).color));
		});
		expect(colours).toEqual(Array(5).fill('rgb(0, 0, 0)'));
	});

	test('no dot follows the last fact below the title', async () => {
		const dots = await look(document, {}, async (page) => {
			await page.emulateMedia({ media: 'print' });
			return page
				.locator('.entry-header .line > :visible')
				.evaluateAll((facts) => facts.map((fact) => getComputedStyle(fact, '::after').content));
		});
		expect(dots.length).toBeGreaterThan(1);
		expect(dots.map((content) => content === '"·"')).toEqual(dots.map((_, index) => index < dots.length - 1));
	});
});
