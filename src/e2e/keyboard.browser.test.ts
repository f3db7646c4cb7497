import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { keyboardReader } from './keyboard-reader.ts';
import { pasted } from './pasted.ts';
import { told, visitRegister } from './register-page.ts';
import { announced, settled } from './search-page.ts';
import { seedPages } from './seed-pages.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

/** What people come for, done by keys alone. `to` fails where the focus cannot be seen. */
const browser = sharedBrowser();
const desk = { width: 1280, height: 800 };
const permissions = ['clipboard-read', 'clipboard-write'];

type Reader = ReturnType<typeof keyboardReader>;
const go = async (path: string, walk: (reader: Reader, page: Page) => Promise<unknown>, viewport = desk) => {
	const { mischief } = await visit(browser.instance, path, { viewport, permissions }, (page) =>
		walk(keyboardReader(page), page),
	);
	expect(mischief).toEqual([]);
};

test('from the home page to a list, an entry, a document it cites, the page of the number, and back', async () => {
	await go('/', async ({ press, to, open }, page) => {
		await to('Tới nội dung chính');
		await press('Enter');
		await to('Tất cả tin tức');
		await open('/tin-tuc/');
		await to('Tới nội dung chính');
		await press('Enter');
		await to(/^Thứ trưởng Trần Văn Thuấn/);
		await open(seedPages.news);
		await to('Chỉ thị 25');
		await open('/so/25-ct-tw/');
		// The keys for the way back are the browser's own.
		await page.goBack();
		expect(new URL(page.url()).pathname).toBe(seedPages.news);
		await page.goBack();
		expect(new URL(page.url()).pathname).toBe('/tin-tuc/');
	});
});

describe('the search', () => {
	test.each(['/', 'Control+k'])(
		'opens by %s, is walked through by arrows, closed by Escape, used by Enter',
		async (key) => {
			await go('/gioi-thieu/', async ({ press, at, to, open }, page) => {
				await to('Tin tức');
				await press(key);
				await page.waitForSelector('dialog[open]');
				const places = [await at()];
				await page.keyboard.type('lai chau');
				await page.locator('[role=option]', { hasText: 'trong toàn kho' }).waitFor();
				const selected = () => page.locator('[role=option][aria-selected=true]').allInnerTexts();
				const choices = [await selected()];
				for (const arrow of ['ArrowDown', 'ArrowDown', 'ArrowUp']) {
					await press(arrow);
					choices.push(await selected());
				}
				expect(choices.map(({ length }) => length)).toEqual([0, 1, 1, 1]);
				expect(choices[1]).toEqual(choices[3]);
				expect(choices[1]).not.toEqual(choices[2]);
				await press('Escape');
				await press('Escape');
				await page.waitForSelector('dialog[open]', { state: 'detached' });
				places.push(await at());
				expect(places).toEqual(['trang--o-tim', 'Tin tức']);
				await press(key);
				await page.keyboard.type('lai chau');
				await page.locator('[role=option]', { hasText: 'Lai Châu' }).first().waitFor();
				await press('ArrowDown');
				await open(/^\/(?:tinh-thanh|tin-tuc|van-ban|diem-tin|tim-kiem|co-quan)\//);
			});
		},
	);

	test('keeps the keys inside the dialog while it is open', async () => {
		await go('/gioi-thieu/', async ({ press }, page) => {
			await press('/');
			await page.waitForSelector('dialog[open]');
			const inDialog: boolean[] = [];
			for (let step = 0; step < 8; step++) {
				await press('Tab');
				inDialog.push(await page.evaluate(() => document.activeElement?.closest('header, main, footer') === null));
			}
			expect(inDialog).not.toContain(false);
		});
	});

	test('is narrowed by a filter, sorted, continued, and left for a result', async () => {
		await go('/tim-kiem/', async ({ press, to, at, open }, page) => {
			await press('/');
			await page.keyboard.type('y tế');
			await press('Enter');
			const { paths } = await settled(page);
			expect(paths.length).toBe(10);
			await to(/^Lai Châu/);
			await press('Enter');
			await page.waitForURL(/tinh=lai-chau/);
			const narrowed = await settled(page);
			expect(narrowed.paths.length).toBeLessThan(10);
			expect(await announced(page)).toContain(String(narrowed.paths.length));
			// The place in the list is kept.
			expect(await at()).toMatch(/^Lai Châu/);
			await to(/^Bỏ lọc /);
			await press('Enter');
			await page.waitForURL((url) => !url.search.includes('tinh='));
			await settled(page);
			await to('Mới nhất');
			await press('Enter');
			await page.waitForURL(/xep=moi/);
			await settled(page);
			await to('Xem thêm kết quả');
			await press('Enter');
			await page.waitForFunction(() => document.querySelectorAll('#ket-qua li').length > 10);
			expect(await announced(page)).toMatch(/^Đã hiện \d+ kết quả$/);
			await to(/./);
			await to(/./);
			await press('Shift+Tab');
			await open(/^\/[a-z-]+\/.+/);
		});
	});

	test('tells a wrong range of days at its fields', async () => {
		await go('/tim-kiem/?q=y+te&tu=2025-12-31&den=2025-01-01', async (_, page) => {
			await settled(page);
			const fields = await page
				.locator('input[type=date]')
				.evaluateAll((all) =>
					all.map((field) => [
						field.getAttribute('aria-invalid'),
						document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent?.trim() !== '',
					]),
				);
			expect(fields).toEqual([
				['true', true],
				['true', true],
			]);
		});
	});
});

test('the register is filtered, sorted by a heading, and a row is opened', async () => {
	await visitRegister(browser.instance, '/van-ban/', async (page) => {
		const { press, to, at, open } = keyboardReader(page);
		await to('trang--o-loc');
		await page.keyboard.type('7095');
		await told(page, '2 trong 9');
		await to('Ngày ban hành');
		await press('Enter');
		await told(page, '«Ngày ban hành» tăng dần');
		expect(await at()).toBe('Ngày ban hành');
		await press('Space');
		await told(page, 'giảm dần');
		await press('/');
		await press('ArrowDown');
		expect(await at()).toMatch(/7095/);
		await open(/^\/van-ban\/.+/);
	});
});

describe('a document', () => {
	test('its contents lead to a part, and the keys go on from there', async () => {
		await go(seedPages.plan, async ({ press, to, at }, page) => {
			await to('III. Tổ chức thực hiện');
			await press('Enter');
			await page.waitForFunction(() => document.querySelector(':target') !== null);
			const top = await page.locator(':target').evaluate((heading) => heading.getBoundingClientRect().top);
			expect(top).toBeGreaterThanOrEqual(0);
			expect(top).toBeLessThan(400);
			await press('Tab');
			expect(await at()).toBe('Liên kết tới mục «III. Tổ chức thực hiện»');
		});
	});

	test('a wide table is scrolled by arrows, a fold is opened by Space, the citation is copied and that is said', async () => {
		const phone = { width: 360, height: 740 };
		await go(
			seedPages.plan,
			async ({ press, to }, page) => {
				await to('Thông tin');
				await press('Space');
				expect(await page.getByText('Cơ quan ban hành').first().isVisible()).toBe(true);
				await to(/^Bảng 1/);
				for (let step = 0; step < 4; step++) await press('ArrowRight');
				await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 20);
				await to('Chép câu trích dẫn');
				await press('Enter');
				await page.locator('.copy-status', { hasText: 'Đã chép.' }).waitFor();
				expect(await pasted(page)).toContain('truy cập');
			},
			phone,
		);
	});
});

test.each([
	['/tinh-thanh/', /^Lai Châu: \d+ mục$/, '/tinh-thanh/lai-chau/'],
	['/nam/', /^Th\. 12: .*2025$/, '/nam/2025/12/'],
])('a tile of %s is opened', async (path, name, target) => {
	await go(path, async ({ to, open }) => {
		await to(name);
		await open(target);
	});
});

test.each(['/gioi-thieu/', '/du-lieu/', '/huong-dan/them-muc/', seedPages.news])(
	'what is copied on %s is said to be copied',
	async (path) => {
		await go(path, async ({ press, to }, page) => {
			await to(/^(?:Liên kết tới mục|Chép)/);
			await press('Enter');
			await page.locator('[role=status]', { hasText: 'Đã chép' }).waitFor();
		});
	},
);

test('who does not want the key «/» switches it off for all pages, and on again', async () => {
	await go('/tro-nang/', async ({ press, to }, page) => {
		const go = (path: string) => page.goto(new URL(path, page.url()).href);
		const opensAt = async (path: string) => {
			await go(path);
			await press('/');
			await page.waitForTimeout(300);
			return (await page.locator('dialog[open], #trang--o-loc:focus').count()) > 0;
		};
		const named = () => page.locator('[aria-keyshortcuts^="/"], #trang--phim:has-text("tới ô lọc · ")').count();
		const flip = async (said: string) => {
			await go('/tro-nang/');
			await to(/^Dùng phím/);
			await press('Space');
			await page.locator('#phim-tat [role=status]', { hasText: said }).waitFor();
		};
		await flip('Đã tắt.');
		const off = [await opensAt('/tro-nang/'), await opensAt('/gioi-thieu/'), await opensAt('/van-ban/')];
		expect(await named()).toBe(0);
		await flip('Đã bật.');
		const on = [await opensAt('/gioi-thieu/'), await opensAt('/van-ban/')];
		expect(await named()).toBe(3);
		expect({ off, on }).toEqual({ off: [false, false, false], on: [true, true] });
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
	});
});
