// Long, because each file of these starts a browser of its own, and all of this is one list.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { suggestionsUrl, urls } from '#domain/urls.ts';
import { axeFaults, axeFaultsLightAndDark } from './axe-faults.ts';
import { seedPages } from './seed-pages.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

/** Suggestions while someone types, in the dialog of the header and in the box of the home page. */
const browser = sharedBrowser();
const start = '/gioi-thieu/';
const field = 'dialog input';
const option = 'dialog [role=option]';
const link = 'header a[href="/tim-kiem/"]';

const onPage = <Result>(look: (page: Page) => Promise<Result>, options = {}, path = start) =>
	visit(browser.instance, path, options, look);
const isOpen = (page: Page) => page.locator('dialog[open]').count();
const focusOf = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
const said = (page: Page, text: string) => page.locator('dialog [role=status]', { hasText: text }).waitFor();
const activeText = (page: Page) =>
	page.evaluate((selector) => {
		const id = document.querySelector(selector)?.getAttribute('aria-activedescendant');
		return id && document.getElementById(id)?.textContent;
	}, field);

async function open(page: Page) {
	await page.keyboard.press('/');
	await page.waitForSelector('dialog[open]');
}

/** Types a text and waits until the list answers it. */
async function ask(page: Page, text: string, input = field) {
	await page.fill(input, text);
	const last = `Tìm “${text.normalize('NFC').trim().replace(/\s+/g, ' ').slice(0, 80)}`;
	await page.locator('[role=option]', { hasText: last }).waitFor();
}

test('the search in the whole archive repeats what was typed without signs that nobody sees', async () => {
	const { result } = await onPage(async (page) => {
		await open(page);
		await page.fill(field, '\u202Esởi\u200B');
		const last = page.locator(option, { hasText: 'trong toàn kho' });
		return { text: await last.textContent(), to: await last.getAttribute('href') };
	});
	expect(result).toEqual({ text: 'Tìm “sởi” trong toàn kho', to: urls.search('sởi') });
});

test('without scripts the box of the home page says that it needs them, and leads on', async () => {
	const { result } = await onPage(
		async (page) => {
			const note = page.locator('main search p', { hasText: 'JavaScript' });
			return { seen: await note.isVisible(), to: await note.locator('a').getAttribute('href') };
		},
		{ javaScriptEnabled: false },
		'/',
	);
	expect(result).toEqual({ seen: true, to: urls.search() });
});

describe('opens', () => {
	test.each([
		['the key /', (page: Page) => page.keyboard.press('/')],
		['Ctrl+K', (page: Page) => page.keyboard.press('Control+k')],
		['a click on the link', (page: Page) => page.click(link)],
		['Enter on the link', (page: Page) => page.locator(link).press('Enter')],
	])('by %s, and its box has the focus', async (_, press) => {
		const { result, mischief } = await onPage(async (page) => {
			await press(page);
			await page.waitForSelector('dialog[open]');
			return { focus: await focusOf(page), at: new URL(page.url()).pathname };
		});
		expect(result).toEqual({ focus: 'trang--o-tim', at: start });
		expect(mischief).toEqual([]);
	});

	test('with what was typed while it was on its way', async () => {
		const { result } = await onPage(async (page) => {
			await page.route('**/_astro/dialog*', async (route) => {
				await new Promise((done) => setTimeout(done, 600));
				await route.continue();
			});
			await page.keyboard.press('/');
			await page.keyboard.type('lai');
			await page.waitForSelector('dialog[open]');
			await page.keyboard.type(' ch');
			await page.locator(option, { hasText: 'Lai Châu' }).first().waitFor();
			return page.inputValue(field);
		});
		expect(result).toBe('lai ch');
	});

	test('again and again, one dialog only, by Ctrl+K also out of a box', async () => {
		const { result } = await onPage(
			async (page) => {
				await page.focus('#tim');
				await page.keyboard.press('Control+k');
				await page.waitForSelector('dialog[open]');
				await page.keyboard.press('Control+k');
				await page.keyboard.press('Escape');
				await page.locator('dialog[open]').waitFor({ state: 'detached' });
				await page.keyboard.press('Control+k');
				await page.waitForSelector('dialog[open]');
				return page.locator('dialog').count();
			},
			{},
			'/',
		);
		expect(result).toBe(1);
	});

	test('not when Escape is pressed while its code is on the way', async () => {
		const { result } = await onPage(
			async (page) => {
				let arrived = () => {};
				const arrival = new Promise<void>((done) => {
					arrived = done;
				});
				await page.route('**/_astro/dialog*.js', async (route) => {
					await arrival;
					await route.continue();
				});
				const code = page.waitForResponse('**/_astro/dialog*.js');
				await page.keyboard.press('Control+k');
				await page.keyboard.press('Escape');
				arrived();
				await (await code).finished();
				await page.waitForTimeout(300);
				return isOpen(page);
			},
			{},
			'/',
		);
		expect(result).toBe(0);
	});

	test('by no / typed into a box, held with Ctrl, or meant for the register', async () => {
		const { result } = await onPage(
			async (page) => {
				await page.focus('#tim');
				await page.keyboard.type('12/KH');
				await page.evaluate(() => (document.activeElement as HTMLElement).blur());
				await page.keyboard.press('Control+/');
				await page.waitForTimeout(300);
				const [typed, opened] = [await page.inputValue('#tim'), await isOpen(page)];
				await page.goto(new URL(urls.documents(), page.url()).href);
				await page.keyboard.press('/');
				await page.waitForTimeout(300);
				return { typed, opened: opened + (await isOpen(page)), focus: await focusOf(page) };
			},
			{},
			'/',
		);
		expect(result).toEqual({ typed: '12/KH', opened: 0, focus: 'trang--o-loc' });
	});

	test('on the search page the key leads to the box there', async () => {
		const { result } = await onPage(
			async (page) => {
				await page.waitForSelector('#q:visible');
				await page.locator('h1').click();
				await page.keyboard.press('/');
				await page.waitForFunction(() => document.activeElement?.id === 'q');
				return isOpen(page);
			},
			{},
			'/tim-kiem/',
		);
		expect(result).toBe(0);
	});

	test('without JavaScript the link leads to the search page', async () => {
		const { result } = await onPage(
			async (page) => {
				await page.click(link);
				return new URL(page.url()).pathname;
			},
			{ javaScriptEnabled: false },
		);
		expect(result).toBe('/tim-kiem/');
	});

	test('when its code cannot be had the link still leads to the search page', async () => {
		const { result } = await onPage(async (page) => {
			await page.route('**/_astro/dialog*', (route) => route.abort());
			await page.click(link);
			await page.waitForURL('**/tim-kiem/');
			return new URL(page.url()).pathname;
		});
		expect(result).toBe('/tim-kiem/');
	});
});

test('nothing of the suggestions is loaded before the dialog opens', async () => {
	const { result } = await onPage(async (page) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.reload({ waitUntil: 'networkidle' });
		const before = asked.filter((path) => path.startsWith('/goi-y') || path.includes('dialog'));
		await open(page);
		await page.waitForLoadState('networkidle');
		return { before, after: asked.filter((path) => path === suggestionsUrl).length };
	});
	expect(result).toEqual({ before: [], after: 1 });
});

describe('the list', () => {
	test.each([
		['7095', '7095/KH-UBND', '/so/7095-kh-ubnd/'],
		['kh-ubnd 7095', '7095/KH-UBND', '/so/7095-kh-ubnd/'],
		['bắc giang', 'Bắc Giang nay thuộc Bắc Ninh', '/tinh-thanh/bac-ninh/'],
		['y te co so', 'Y tế cơ sở', '/chu-de/y-te-co-so/'],
		['bốn trụ cột kiểm soát', 'Bốn "trụ cột" kiểm soát sốt xuất huyết', seedPages.brief],
		['bon tru cot', 'Bốn "trụ cột" kiểm soát sốt xuất huyết', seedPages.brief],
		['trụ cột kiểm soát'.normalize('NFD'), 'Bốn "trụ cột" kiểm soát sốt xuất huyết', seedPages.brief],
	])('«%s» offers «%s», which Enter opens', async (text, label, path) => {
		const { result, mischief } = await onPage(async (page) => {
			await open(page);
			await ask(page, text);
			await page.keyboard.press('ArrowDown');
			const active = await activeText(page);
			await page.keyboard.press('Enter');
			await page.waitForURL((url) => url.pathname !== start);
			return { active, path: new URL(page.url()).pathname };
		});
		expect(result.active).toContain(label);
		expect(result.path).toBe(path);
		expect(mischief).toEqual([]);
	});

	test('arrows go round through the box; Home returns to it; letters go on after it', async () => {
		const { result } = await onPage(async (page) => {
			await open(page);
			await ask(page, 'lai châu');
			const count = await page.locator(option).count();
			const steps: unknown[] = [await activeText(page)];
			for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown', 'Home']) {
				await page.keyboard.press(key);
				steps.push(await activeText(page));
			}
			const selected = await page.locator(`${option}[aria-selected=true]`).count();
			return { count, steps, selected, focus: await focusOf(page) };
		});
		const [none, last, again, first] = result.steps;
		expect(result.count).toBeGreaterThan(2);
		expect([none, again, result.steps[4], result.steps[6]]).toEqual([null, null, null, null]);
		expect(last).toBe('Tìm “lai châu” trong toàn kho');
		expect([first, result.steps[5]]).toEqual(['Lai Châu', 'Lai Châu']);
		expect([result.selected, result.focus]).toEqual([0, 'trang--o-tim']);
	});

	test('a press on a title opens it', async () => {
		const { result } = await onPage(async (page) => {
			await open(page);
			await ask(page, 'trụ cột');
			await page.locator(option, { hasText: 'kiểm soát sốt xuất huyết' }).click();
			await page.waitForURL((url) => url.pathname === seedPages.brief);
			await page.goBack();
			return isOpen(page);
		});
		expect(result).toBe(0);
	});

	test('Enter with nothing chosen searches the whole archive', async () => {
		const { result } = await onPage(async (page) => {
			await open(page);
			await ask(page, 'sởi & cúm');
			await page.keyboard.press('Enter');
			await page.waitForURL('**/tim-kiem/**');
			return new URL(page.url()).searchParams.get('q');
		});
		expect(result).toBe('sởi & cúm');
	});

	test('the last option does so too, also where nothing is suggested', async () => {
		const { result } = await onPage(async (page) => {
			await open(page);
			await ask(page, 'zzzz qqqq');
			await said(page, 'Không có gợi ý');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await page.waitForURL('**/tim-kiem/**');
			return new URL(page.url()).searchParams.get('q');
		});
		expect(result).toBe('zzzz qqqq');
	});

	test('says how many there are once typing has stopped', async () => {
		const { result } = await onPage(async (page) => {
			await open(page);
			await ask(page, 'lai châu');
			const atOnce = await page.locator('dialog [role=status]').innerText();
			await said(page, 'gợi ý');
			const count = (await page.locator(option).count()) - 1;
			return { atOnce, told: await page.locator('dialog [role=status]').innerText(), count };
		});
		expect(result).toMatchObject({ atOnce: '', told: `${result.count} gợi ý` });
	});
});

describe('closes', () => {
	test('its list by the first Escape, itself by the second, and the focus is where it was', async () => {
		const { result } = await onPage(async (page) => {
			await page.focus('footer a');
			const before = await page.evaluate(() => document.activeElement?.textContent);
			await open(page);
			await ask(page, 'lai châu');
			await page.keyboard.press('Escape');
			const first = [await isOpen(page), await page.locator(option).count(), await page.inputValue(field)];
			const expanded = await page.getAttribute(field, 'aria-expanded');
			await page.keyboard.press('Escape');
			const after = await page.evaluate(() => document.activeElement?.textContent);
			return { first, expanded, open: await isOpen(page), same: before === after };
		});
		expect(result).toEqual({ first: [1, 0, 'lai châu'], expanded: 'false', open: 0, same: true });
	});

	test.each([
		['a press beside it', (page: Page) => page.mouse.click(5, 500)],
		['its button', (page: Page) => page.click('dialog button[aria-label=Đóng]')],
	])('by %s', async (_, press) => {
		const { result } = await onPage(async (page) => {
			await open(page);
			await page.click('dialog form');
			const inside = await isOpen(page);
			await press(page);
			return [inside, await isOpen(page)];
		});
		expect(result).toEqual([1, 0]);
	});
});

describe('when the network fails', () => {
	test('says so, searches by Enter all the same, and tries again at the next key press', async () => {
		const { result } = await onPage(async (page) => {
			await page.route(`**${suggestionsUrl}`, (route) => route.abort());
			await open(page);
			await page.fill(field, 'lai');
			await said(page, 'Chưa tải được gợi ý');
			await page.unroute(`**${suggestionsUrl}`);
			await page.keyboard.type(' châu');
			await page.waitForSelector(option);
			const options = await page.locator(option).count();
			await page.keyboard.press('Enter');
			await page.waitForURL('**/tim-kiem/**');
			return { options: options > 1, query: new URL(page.url()).searchParams.get('q') };
		});
		expect(result).toEqual({ options: true, query: 'lai châu' });
	});

	test('says that it is still loading', async () => {
		const { promise, resolve } = Promise.withResolvers<void>();
		const { result } = await onPage(async (page) => {
			await page.route(`**${suggestionsUrl}`, (route) => promise.then(() => route.fallback()));
			await open(page);
			await page.fill(field, 'lai');
			await said(page, 'Đang tải gợi ý');
			resolve();
			await page.waitForSelector(option);
			return page.locator(option).count();
		});
		expect(result).toBeGreaterThan(1);
	});

	test.each([
		['cannot be had', undefined],
		['belongs to a newer publication', { version: 'khác', urls: Array(64).fill('/nam/') }],
	])('a title whose address %s leads to the search for it', async (_, json) => {
		const { result } = await onPage(async (page) => {
			await page.route('**/goi-y/*.json', (route) => (json ? route.fulfill({ json }) : route.abort()));
			await open(page);
			await ask(page, 'trụ cột kiểm soát');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await page.waitForURL('**/tim-kiem/**');
			return new URL(page.url()).searchParams.get('q');
		});
		expect(result).toBe('Bốn "trụ cột" kiểm soát sốt xuất huyết');
	});
});

test.each([
	['markup', '<img src=x onerror=alert(1)>'],
	['half a character', 'nửa \ud83d ký tự'],
	['10,000 characters', 'dài '.repeat(2500)],
	['one word of 10,000', 'x'.repeat(10_000)],
	['a right-to-left mark', '\u202Eabc'],
	['a pattern', '(.*)+$ [\\'],
	['many digits', '9'.repeat(500)],
])('odd input stays text and raises no error: %s', async (_, text) => {
	const { result, mischief } = await onPage(async (page) => {
		await open(page);
		await page.evaluate(
			([selector, value]) => {
				const input = document.querySelector<HTMLInputElement>(selector!)!;
				input.value = value!;
				input.dispatchEvent(new Event('input'));
			},
			[field, text],
		);
		await page.waitForSelector(option);
		return {
			images: await page.locator('dialog img').count(),
			wide: await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
		};
	});
	expect(result).toEqual({ images: 0, wide: false });
	expect(mischief).toEqual([]);
});

describe('is accessible, light or dark,', () => {
	test.each([
		[320, 'bắc'],
		[360, '7095'],
		[360, 'zzzz'],
		[1280, 'y tế'],
	])('at %i px with the list for «%s»', async (width, text) => {
		const { result } = await onPage(
			async (page) => {
				await open(page);
				await ask(page, text);
				await page.keyboard.press('ArrowDown');
				const faults = await axeFaultsLightAndDark(page);
				const inside = await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth);
				return { faults, inside };
			},
			{ viewport: { width, height: 700 } },
		);
		expect(result).toEqual({ faults: [], inside: true });
	});
});

describe('the box of the home page', () => {
	test('has suggestions too, and closes them when left', async () => {
		const { result, mischief } = await onPage(
			async (page) => {
				await page.focus('#tim');
				await page.waitForSelector('#tim[role=combobox]');
				await ask(page, 'lai châu', '#tim');
				const faults = await axeFaults(page);
				await page.keyboard.press('Tab');
				const left = await page.locator('main [role=option]').count();
				await ask(page, 'bắc gi', '#tim');
				await page.keyboard.press('ArrowDown');
				await page.keyboard.press('Enter');
				await page.waitForURL('**/tinh-thanh/bac-ninh/');
				return { faults, left };
			},
			{},
			'/',
		);
		expect(result).toEqual({ faults: [], left: 0 });
		expect(mischief).toEqual([]);
	});
});
