import { expect, test } from 'vitest';
import {
	box,
	file,
	focused,
	holdRegister,
	numbersOf,
	statusOf,
	tableOf,
	told,
	visitRegister,
} from './register-page.ts';
import { seedPages } from './seed-pages.ts';
import { sharedBrowser } from './shared-browser.ts';

/** The filter and the sorting of the document table without a mouse. */
const browser = sharedBrowser();

test('a number is typed, its row chosen and opened; the back button brings the filter back', async () => {
	const { result, mischief } = await visitRegister(browser.instance, '/van-ban/', async (page) => {
		await page.keyboard.press('/');
		await page.keyboard.type('7095/kh-ubnd');
		await told(page, '2 trong 9 văn bản.');
		const numbers = await numbersOf(page);
		const steps: unknown[] = [];
		for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown']) {
			await page.keyboard.press(key);
			steps.push(await focused(page));
		}
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.pathname === seedPages.plan);
		await page.goBack();
		await told(page, '2 trong 9 văn bản.');
		return { numbers, steps, value: await page.inputValue(box), query: new URL(page.url()).search };
	});
	const [plan, letter] = ['7095/KH-UBND', '70951/SYT-NVY'];
	expect(result).toEqual({
		numbers: [plan, letter],
		steps: [plan, letter, plan, 'trang--o-loc', plan],
		value: '7095/kh-ubnd',
		query: '?loc=7095%2Fkh-ubnd',
	});
	expect(mischief).toEqual([]);
});

test('Enter in the box opens the one document left, found by its day; the back button brings the filter back', async () => {
	const { result } = await visitRegister(browser.instance, '/van-ban/', async (page) => {
		await page.fill(box, 'Kế hoạch số 7095/KH-UBND ngày 11/11/2025');
		await told(page, '1 trong 9');
		await page.press(box, 'Enter');
		await page.waitForURL((url) => url.pathname === seedPages.plan);
		await page.goBack();
		await told(page, '1 trong 9');
		return page.inputValue(box);
	});
	expect(result).toBe('Kế hoạch số 7095/KH-UBND ngày 11/11/2025');
});

test.each([
	['several documents', '7095', '2 trong 9'],
	['no document', 'không có đâu', 'Không văn bản nào'],
	['no question', '', ''],
])('Enter in the box opens nothing with %s', async (_, text, status) => {
	const { result } = await visitRegister(browser.instance, '/van-ban/', async (page) => {
		await page.fill(box, text);
		await told(page, status);
		await page.press(box, 'Enter');
		await page.waitForTimeout(300);
		return new URL(page.url()).pathname;
	});
	expect(result).toBe('/van-ban/');
});

test('Enter opens nothing while the table does not yet answer what is typed', async () => {
	const { result } = await visitRegister(browser.instance, '/van-ban/', async (page) => {
		const answer = await holdRegister(page);
		await page.fill(box, '659');
		await told(page, 'Đang tải mục lục');
		await page.press(box, 'Enter');
		answer();
		await told(page, '1 trong 9');
		await page.waitForTimeout(300);
		return new URL(page.url()).pathname;
	});
	expect(result).toBe('/van-ban/');
});

test('Escape leads from a row to the box, and from the box to the table as it was', async () => {
	const { result } = await visitRegister(browser.instance, '/van-ban/?a=b', async (page) => {
		const before = await tableOf(page);
		await page.keyboard.press('/');
		await page.keyboard.type('nghị định');
		await told(page, '1 trong 9');
		const filtered = await tableOf(page);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Escape');
		const first = [await focused(page), await page.inputValue(box)];
		await page.waitForURL(/loc=/);
		await page.keyboard.press('Escape');
		await page.waitForURL((url) => url.search === '?a=b');
		const second = [await focused(page), await page.inputValue(box)];
		return { first, second, changed: filtered !== before, restored: (await tableOf(page)) === before };
	});
	expect(result).toEqual({
		first: ['trang--o-loc', 'nghị định'],
		second: ['trang--o-loc', ''],
		changed: true,
		restored: true,
	});
});

test('columns are sorted both ways, together with the filter, and it is said', async () => {
	const { result } = await visitRegister(browser.instance, '/van-ban/', async (page) => {
		const heading = (name: string) => page.getByRole('columnheader', { name });
		const press = async (name: string, key: string) => {
			await heading(name).getByRole('button').focus();
			await page.keyboard.press(key);
			await told(page, `«${name}»`);
		};
		const look = async () => {
			await page.locator('[aria-sort]').waitFor();
			const sorts = await page
				.locator('#trang--muc-luc thead th')
				.evaluateAll((all) => all.map(({ ariaSort }) => ariaSort));
			return { sorts, first: (await numbersOf(page))[0], status: await statusOf(page) };
		};
		await press('Số, ký hiệu', 'Enter');
		const ascending = await look();
		await press('Số, ký hiệu', 'Space');
		await told(page, 'giảm dần');
		const descending = await look();
		const last = (await numbersOf(page)).at(-1);
		await press('Ngày ban hành', 'Enter');
		const other = await look();
		await page.fill(box, 'quyết định');
		await told(page, '2 trong 9');
		const filtered = await look();
		await page.keyboard.press('Escape');
		return { ascending, descending, last, other, filtered, cleared: await page.locator('[aria-sort]').count() };
	});
	expect(result).toEqual({
		ascending: {
			sorts: ['ascending', null, null, null, null],
			first: '02-Ctr/ĐU',
			status: '9 văn bản, xếp theo «Số, ký hiệu» tăng dần.',
		},
		descending: {
			sorts: ['descending', null, null, null, null],
			first: '70951/SYT-NVY',
			status: '9 văn bản, xếp theo «Số, ký hiệu» giảm dần.',
		},
		last: 'Chưa rõ số',
		other: {
			sorts: [null, null, null, 'ascending', null],
			first: '30/2020/NĐ-CP',
			status: '9 văn bản, xếp theo «Ngày ban hành» tăng dần.',
		},
		filtered: {
			sorts: [null, null, null, 'ascending', null],
			first: '659/QĐ-TTg',
			status: '2 trong 9 văn bản, xếp theo «Ngày ban hành» tăng dần.',
		},
		cleared: 0,
	});
});

test('who stands on a row when its list changes stands on the first row of the new one', async () => {
	const { result } = await visitRegister(browser.instance, '/van-ban/', async (page) => {
		const answer = await holdRegister(page);
		await page.keyboard.press('/');
		await page.keyboard.type('25 ct');
		await page.keyboard.press('ArrowDown');
		answer();
		await told(page, '1 trong 9');
		return focused(page);
	});
	expect(result).toBe('25-CT/TW');
});

test('an answer that comes after the question was taken back changes nothing', async () => {
	const { result } = await visitRegister(browser.instance, '/van-ban/', async (page) => {
		const before = await tableOf(page);
		const answer = await holdRegister(page);
		await page.fill(box, 'quyết định');
		await told(page, 'Đang tải mục lục');
		await page.press(box, 'Escape');
		const arrived = page.waitForResponse(file);
		answer();
		await (await arrived).finished();
		await page.waitForTimeout(100);
		return { same: (await tableOf(page)) === before, status: await statusOf(page) };
	});
	expect(result).toEqual({ same: true, status: '' });
});

test('the keys are told where there is room for a keyboard', async () => {
	const shown = async (width: number) =>
		(await visitRegister(browser.instance, '/van-ban/', (page) => page.locator('#trang--phim').isVisible(), 0, width))
			.result;
	expect([await shown(1280), await shown(360)]).toEqual([true, false]);
});
