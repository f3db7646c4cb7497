import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { sampleRegister } from '#search/register/sample-register.ts';
import { axeFaults } from './axe-faults.ts';
import { pasted } from './pasted.ts';
import { box, file, numbersOf, rows, statusOf, tableOf, told, visitRegister } from './register-page.ts';
import { seedPages } from './seed-pages.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

const browser = sharedBrowser();

test('a shared address brings filter and order along', async () => {
	const { result } = await visitRegister(browser.instance, '/van-ban/?loc=ttg&xep=-so', async (page) => {
		await told(page, '2 trong 9');
		return { numbers: await numbersOf(page), value: await page.inputValue(box) };
	});
	expect(result).toEqual({ numbers: ['1660/QĐ-TTg', '659/QĐ-TTg'], value: 'ttg' });
});

test.each([
	['/van-ban/ke-hoach/', '1 trong 2 văn bản.'],
	['/van-ban/nam/khong-ngay/', '1 trong 1 văn bản.'],
])('the filter of %s stays within its list', async (path, status) => {
	const { result } = await visitRegister(browser.instance, `${path}?loc=02-ctr`, async (page) => {
		await told(page, ' trong ');
		return statusOf(page);
	});
	expect(result).toBe(status);
});

test('nothing found: it is said, with what to try', async () => {
	const { result } = await visitRegister(browser.instance, '/van-ban/', async (page) => {
		await page.fill(box, '7095 nghị định');
		await told(page, 'Không văn bản nào');
		const link = await page.locator('#trang--loc a').getAttribute('href');
		const table = await page.locator('#trang--muc-luc').isVisible();
		await page.fill(box, '');
		await page.locator('#trang--muc-luc').waitFor();
		return { link, table, status: await statusOf(page) };
	});
	expect(result).toEqual({
		link: `/tim-kiem/?q=${encodeURIComponent('7095 nghị định')}`,
		table: false,
		status: '',
	});
});

test('the links to the rest of the list are put away while it is filtered', async () => {
	const { result } = await visitRegister(browser.instance, '/gioi-thieu/', async (page) => {
		await page.route('**/van-ban/', async (route) => {
			const body = await (await route.fetch()).text();
			const pages = '<nav data-beside-filter>Xem tiếp: năm 2019</nav>';
			await route.fulfill({ body: body.replace('</main>', `${pages}$&`), contentType: 'text/html' });
		});
		await page.goto(new URL('/van-ban/', inject('baseUrl')).href);
		const shown = [await page.getByText('Xem tiếp: năm 2019').isVisible()];
		await page.fill(box, 'quyết định');
		await told(page, '2 trong 9');
		shown.push(await page.getByText('Xem tiếp: năm 2019').isVisible());
		await page.press(box, 'Escape');
		shown.push(await page.getByText('Xem tiếp: năm 2019').isVisible());
		return shown;
	});
	expect(result).toEqual([true, false, true]);
});

// The page of a long year names its months; no archive of today has one.
test('a list without rows of its own shows what the filter finds, and afterwards its months again', async () => {
	const path = '/van-ban/nam/khong-ngay/';
	const { result } = await visitRegister(browser.instance, '/gioi-thieu/', async (page) => {
		await page.route(`**${path}`, async (route) => {
			const body = await (await route.fetch()).text();
			const months = '<nav data-beside-filter>Tháng 3</nav>';
			const empty = body
				.replace(/(<table[^>]*id="trang--muc-luc")/, `${months}$1 hidden`)
				.replace(/(<tbody[^>]*>).*?<\/tbody>/s, '$1</tbody>');
			await route.fulfill({ body: empty, contentType: 'text/html' });
		});
		await page.goto(new URL(path, inject('baseUrl')).href);
		const look = async () => [
			await page.locator('#trang--muc-luc').isVisible(),
			await page.getByText('Tháng 3').isVisible(),
		];
		const before = await look();
		await page.fill(box, '02-ctr');
		await told(page, '1 trong 1');
		const filtered = await look();
		await page.press(box, 'Escape');
		return { before, filtered, after: await look() };
	});
	expect(result).toEqual({ before: [false, true], filtered: [true, false], after: [false, true] });
});

test('of very many only the first are shown, on one page', async () => {
	const { result } = await visitRegister(
		browser.instance,
		'/van-ban/',
		async (page) => {
			await page.fill(box, 'tiêm bù');
			await told(page, '120 trong 129');
			return { shown: await page.locator(rows).count(), status: await statusOf(page) };
		},
		120,
	);
	expect(result).toEqual({
		shown: 100,
		status: '120 trong 129 văn bản; còn 20 văn bản nữa, gõ thêm để thu hẹp.',
	});
});

test('without the register the table stays; the next letter tries again', async () => {
	const { result } = await visitRegister(browser.instance, '/van-ban/', async (page) => {
		await page.route(file, (route) => route.abort());
		const before = await tableOf(page);
		await page.locator(box).pressSequentially('659');
		await told(page, 'Chưa tải được mục lục');
		await page.getByRole('button', { name: 'Loại' }).click();
		await told(page, 'Chưa tải được mục lục');
		const failed = { same: (await tableOf(page)) === before, sorted: await page.locator('[aria-sort]').count() };
		await page.unroute(file);
		await page.route(file, (route) => route.fulfill({ json: sampleRegister() }));
		await page.locator(box).pressSequentially(' ');
		await told(page, '1 trong 9');
		return { ...failed, status: await statusOf(page) };
	});
	expect(result).toEqual({ same: true, sorted: 0, status: '1 trong 9 văn bản.' });
});

test('a row that the script makes is the row that the page has', async () => {
	const { result } = await visit(browser.instance, '/van-ban/', {}, async (page) => {
		const made = async () => {
			const all = await page.locator(rows).evaluateAll((found) => found.map((row) => row.outerHTML));
			return all.map((row) => row.replace(/\s+/g, ' ').replace(/ ?([<>]) ?/g, '$1')).sort();
		};
		const written = await made();
		await page.getByRole('button', { name: 'Trích yếu' }).click();
		await told(page, 'tăng dần');
		return { written, made: await made() };
	});
	expect(result.made).toEqual(expect.arrayContaining(result.written));
});

test.each([360, 1280])('filtered and sorted, the list has no axe violation at %i px', async (width) => {
	const { result } = await visitRegister(
		browser.instance,
		'/van-ban/?loc=y+te&xep=ngay',
		async (page) => {
			await told(page, ' trong 9');
			return axeFaults(page);
		},
		0,
		width,
	);
	expect(result).toEqual([]);
});

test('without JavaScript the table stands and shows no dead control', async () => {
	const { result } = await visit(browser.instance, '/van-ban/', { javaScriptEnabled: false }, async (page) => ({
		rows: await page.locator(rows).first().isVisible(),
		headings: await page.locator('#trang--muc-luc thead').innerText(),
		controls: await page.locator('main :is(input, button)').filter({ visible: true }).count(),
		room: (await page.locator('#trang--loc').boundingBox())?.height ?? 0,
	}));
	expect(result).toEqual({ rows: true, headings: expect.stringMatching(/^Số, ký hiệu\s/), controls: 0, room: 0 });
});

describe('on the page of a document', () => {
	const copy = async (name: string, prepare: (page: Page) => Promise<unknown> = async () => {}) =>
		(
			await visit(browser.instance, seedPages.plan, { permissions: ['clipboard-write'] }, async (page) => {
				await prepare(page);
				await page.getByRole('button', { name }).click();
				await page.locator('.citation [role=status]', { hasText: 'Đã chép.' }).waitFor();
				return pasted(page);
			})
		).result;

	test('the citation for official documents is copied as it stands, its gaps in brackets', async () => {
		expect(await copy('Chép trích dẫn theo Nghị định 30')).toMatch(
			/^Kế hoạch số \[chưa rõ\] ngày \[chưa rõ\] của Sở Y tế tỉnh Lai Châu thực hiện Chương trình .+ đến năm 2030$/,
		);
	});

	// No document with a number is sure to be held; `publishing.test.ts` tests that one has this button.
	test('the number is copied with nothing added', async () => {
		const number = '<p><span class="document-number">7095/<wbr>KH-UBND</span> ';
		const button = '<button type="button" data-copy hidden>Chép số hiệu</button></p>';
		const prepare = async (page: Page) => {
			await page.route(`**${seedPages.plan}`, async (route) => {
				const body = await (await route.fetch()).text();
				await route.fulfill({ body: body.replace('Trích dẫn</h2>', `$&${number}${button}`), contentType: 'text/html' });
			});
			await page.reload();
		};
		expect(await copy('Chép số hiệu', prepare)).toBe('7095/KH-UBND');
	});
});
