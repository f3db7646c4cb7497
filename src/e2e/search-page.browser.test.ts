// Long, because each file of these starts a browser of its own, and all of this is one page.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { provinces } from '#vocabulary/provinces.ts';
import {
	addressOf,
	announced,
	entries,
	facet,
	facetCounts,
	filterValueOf,
	longSearch,
	pageSize,
	rows,
	settled,
} from './search-page.ts';
import { seedPages } from './seed-pages.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

const browser = sharedBrowser();
const phone = { viewport: { width: 360, height: 740 } };
const look = async <Result>(address: string, use: (page: Page) => Promise<Result>, options = {}) =>
	(await visit(browser.instance, address, options, use)).result;
const total = ({ status }: { status: string }) => Number.parseInt(status, 10);

test('typing, filtering, removing the filter and going back keep address and results together', async () => {
	// The plan and the news item of Lai Châu both match; only the plan has a document type.
	const type = filterValueOf(seedPages.plan, 'loai-van-ban');
	const result = await look('/tim-kiem/', async (page) => {
		await page.fill('#q', 'Lai Châu');
		await page.press('#q', 'Enter');
		const all = await settled(page);
		const counts = await facetCounts(page, 'loai-van-ban');
		await (await facet(page, 'loai-van-ban', type)).click();
		await page.waitForURL(/loai-van-ban=/);
		const filtered = await settled(page);
		await page.click('#dang-loc a');
		await page.waitForURL((url) => !url.searchParams.has('loai-van-ban'));
		const again = await settled(page);
		await page.goBack();
		await page.waitForURL(/loai-van-ban=/);
		const back = await settled(page);
		await page.goForward();
		await page.waitForURL((url) => !url.searchParams.has('loai-van-ban'));
		const forward = await settled(page);
		return { all, counts, filtered, again, back, forward, value: await page.inputValue('#q') };
	});
	expect(total(result.filtered)).toBe(result.counts[type]);
	expect(total(result.filtered)).toBeLessThan(total(result.all));
	expect(result.again).toEqual(result.all);
	expect(result.back).toEqual(result.filtered);
	expect(result.forward).toEqual(result.all);
	expect(result.value).toBe('Lai Châu');
});

test('a filter pressed again goes, and so does all at once', async () => {
	const [loai, tinh] = [filterValueOf(seedPages.news, 'loai'), filterValueOf(seedPages.news, 'tinh')];
	const result = await look(addressOf({ loai, tinh, tu: '2025-01-01' }), async (page) => {
		await settled(page);
		const chips = await page.locator('#dang-loc a').count();
		const chosen = await facet(page, 'loai', loai);
		const marked = await chosen.getAttribute('aria-current');
		await chosen.click();
		await page.waitForURL((url) => !url.searchParams.has('loai'));
		const one = new URL(page.url()).search;
		await page.getByRole('link', { name: 'Bỏ hết bộ lọc' }).click();
		await page.waitForURL((url) => url.search === '');
		await settled(page);
		return { chips, marked, one, left: await page.locator('#dang-loc a').count() };
	});
	expect(result).toEqual({ chips: 4, marked: 'true', one: `?tinh=${tinh}&tu=2025-01-01`, left: 0 });
});

test('the same search again adds no step to the history', async () => {
	const result = await look('/tim-kiem/', async (page) => {
		const steps = () => page.evaluate(() => history.length);
		const lengths = [await steps()];
		await page.fill('#q', 'y tế');
		for (let press = 0; press < 3; press += 1) {
			await page.press('#q', 'Enter');
			await settled(page);
			lengths.push(await steps());
		}
		return lengths.map((length) => length - lengths[0]!);
	});
	expect(result).toEqual([0, 1, 1, 1]);
});

describe('days', () => {
	const typeDays = async (page: Page, from: string, to: string) => {
		await page.fill('#tu', from);
		await page.fill('#den', to);
		await page.getByRole('button', { name: 'Áp dụng' }).click();
	};

	test('narrow the search and go into the address', async () => {
		const result = await look(addressOf({ q: 'y tế' }), async (page) => {
			const before = await settled(page);
			await typeDays(page, '2025-03-01', '2025-03-31');
			await page.waitForURL(/tu=2025-03-01&den=2025-03-31/);
			return { before, after: await settled(page), chip: await page.locator('#dang-loc').innerText() };
		});
		expect(total(result.after)).toBeLessThan(total(result.before));
		expect(result.after.paths).toContain(seedPages.news);
		expect(result.chip).toContain('từ 01/3/2025 đến 31/3/2025');
	});

	test('the wrong way round are told, kept, and filter nothing', async () => {
		const result = await look(addressOf({ q: 'y tế' }), async (page) => {
			const before = await settled(page);
			await typeDays(page, '2025-12-31', '2025-01-01');
			const after = await settled(page);
			return {
				before,
				after,
				fault: await page.locator('#loi-ngay').innerText(),
				days: [await page.inputValue('#tu'), await page.inputValue('#den')],
				invalid: await page.getAttribute('#tu', 'aria-invalid'),
			};
		});
		expect(result.after).toEqual(result.before);
		expect(result.fault).toMatch(/^Ngày bắt đầu \(31\/12\/2025\) ở sau ngày kết thúc/);
		expect(result.days).toEqual(['2025-12-31', '2025-01-01']);
		expect(result.invalid).toBe('true');
	});

	test('half typed start no search', async () => {
		const result = await look(addressOf({ q: 'y tế' }), async (page) => {
			await settled(page);
			await page.locator('#tu').focus();
			await page.keyboard.type('12');
			await page.keyboard.press('Enter');
			await page.waitForSelector('#loi-ngay:not([hidden])');
			return { search: new URL(page.url()).search, said: await announced(page) };
		});
		expect(result.search).not.toContain('tu=');
		expect(result.said).toMatch(/^Có ngày chưa gõ đủ/);
	});
});

describe('what is typed but not yet searched', () => {
	test('goes along with a filter', async () => {
		const loai = filterValueOf(seedPages.news, 'loai');
		const result = await look(addressOf({ q: 'y tế' }), async (page) => {
			await settled(page);
			await page.fill('#q', 'Lai Châu');
			await page.fill('#tu', '2025-01-01');
			await (await facet(page, 'loai', loai)).click();
			await page.waitForURL(/loai=/);
			return { search: [...new URL(page.url()).searchParams], ...(await settled(page)) };
		});
		expect(result.search).toEqual([
			['q', 'Lai Châu'],
			['loai', loai],
			['tu', '2025-01-01'],
		]);
		expect(result.status).toContain('“Lai Châu”');
	});

	test('is left alone by what offers a search of its own', async () => {
		const result = await look('/tim-kiem/', async (page) => {
			await page.fill('#q', 'sởi');
			const link = page.locator('#mo-dau dd a').first();
			const query = await link.innerText();
			await link.click();
			await page.waitForURL(/q=/);
			return [query, new URL(page.url()).searchParams.get('q')];
		});
		expect(result[1]).toBe(result[0]);
	});

	test('a day half typed behind closed filters does not keep the words from being searched', async () => {
		const use = async (page: Page) => {
			await settled(page);
			await page.locator('#bo-loc > summary').click();
			await page.locator('#tu').focus();
			await page.keyboard.type('12');
			await page.locator('#bo-loc > summary').click();
			await page.fill('#q', 'Lai Châu');
			await page.press('#q', 'Enter');
			await page.waitForURL(/q=Lai/);
			const { status } = await settled(page);
			return { status, notice: await page.locator('#luu-y').innerText(), said: await announced(page) };
		};
		const result = await look(addressOf({ q: 'y tế' }), use, phone);
		expect(result.status).toMatch(/^\d+ kết quả/);
		expect(result.notice).toMatch(/^Ngày gõ chưa đủ/);
		expect(result.said).toBe(`${result.notice} ${result.status}`);
	});
});

test('whoever comes back from a result is where they were', async () => {
	const { address } = longSearch();
	const result = await look(
		address,
		async (page) => {
			await settled(page);
			await page.click('#xem-them');
			const link = page.locator(`${rows} h3 a`).nth(pageSize);
			await link.waitFor();
			await link.evaluate((one) => one.scrollIntoView({ block: 'center' }));
			const before = await page.evaluate(() => scrollY);
			const count = await page.locator(rows).count();
			await link.click();
			await page.waitForURL((url) => url.pathname !== '/tim-kiem/');
			await page.goBack();
			await settled(page);
			await page.waitForFunction(() => scrollY > 0);
			return { before, count, after: await page.evaluate(() => scrollY), again: await page.locator(rows).count() };
		},
		phone,
	);
	expect(result.again).toBe(result.count);
	expect(result.before).toBeGreaterThan(740);
	expect(Math.abs(result.after - result.before)).toBeLessThan(50);
});

test('the filters of a phone end in a bar that tells the count and leads to the results, not into the history', async () => {
	const use = async (page: Page) => {
		const { status } = await settled(page);
		await page.locator('#bo-loc > summary').click();
		const steps = await page.evaluate(() => history.length);
		const bar = page.getByRole('link', { name: /^Xem .*kết quả$/ });
		const label = await bar.innerText();
		const { x, width } = (await bar.boundingBox())!;
		await bar.click();
		return {
			status,
			label,
			wide: x < 40 && width > 280,
			focused: await page.evaluate(() => document.activeElement?.id),
			steps: (await page.evaluate(() => history.length)) - steps,
			hash: new URL(page.url()).hash,
		};
	};
	const result = await look(addressOf({ q: 'y tế' }), use, phone);
	expect(result.label).toBe(`Xem ${result.status.replace(/ cho .*/, '')}`);
	expect(result).toMatchObject({ wide: true, focused: 'trang-thai', steps: 0, hash: '' });
});

test('a province of which the archive has nothing is called by its name', async () => {
	const held = new Set(entries.flatMap(({ filters }) => filters.tinh ?? []));
	const { id, name } = provinces.find((province) => !held.has(province.id))!;
	const chip = await look(addressOf({ tinh: id }), async (page) => {
		await settled(page);
		return page.locator('#dang-loc a').innerText();
	});
	expect(chip).toBe(`Phạm vi: ${name}`);
});

test('an address with a query is never answered by an invitation to type one', async () => {
	const result = await look('/tim-kiem/', async (page) => {
		await page.route('**/tim-kiem/chi-muc/**', () => undefined);
		const heading = page.locator('#trang-thai');
		await page.route('**/_astro/SearchForm*', () => undefined, { times: 1 });
		await page.goto(new URL(addressOf({ q: 'sởi' }), page.url()).href, { waitUntil: 'commit' });
		await heading.waitFor({ state: 'attached' });
		const beforeScript = await heading.isVisible();
		await page.goto(page.url(), { waitUntil: 'commit' });
		await page.waitForSelector('#phan-ket-qua[aria-busy]');
		return { beforeScript, searching: await heading.innerText() };
	});
	expect(result).toEqual({ beforeScript: false, searching: 'Đang tìm …' });
});

test('the order is a step of its own in the history', async () => {
	const result = await look(addressOf({ q: 'y tế' }), async (page) => {
		const byRelevance = await settled(page);
		await page.getByRole('link', { name: 'Cũ nhất' }).click();
		await page.waitForURL(/xep=cu/);
		const oldest = await settled(page);
		const current = await page.locator('#sap-xep [aria-current]').innerText();
		await page.goBack();
		await page.waitForURL((url) => !url.searchParams.has('xep'));
		return { byRelevance, oldest, current, back: await settled(page) };
	});
	expect(result.current).toBe('Cũ nhất');
	expect(result.oldest.status).toBe(result.byRelevance.status);
	expect(result.oldest.paths).not.toEqual(result.byRelevance.paths);
	expect(result.back).toEqual(result.byRelevance);
});

describe('by keyboard', () => {
	test('from the query over a filter to a result, each step told', async () => {
		const tinh = filterValueOf(seedPages.plan, 'tinh');
		const result = await look('/tim-kiem/', async (page) => {
			const said: string[] = [];
			await page.exposeFunction('note', (text: string) => said.push(text));
			await page.evaluate(() => {
				const region = document.querySelector('#thong-bao')!;
				new MutationObserver(() => {
					if (region.textContent) (window as unknown as { note: (text: string) => void }).note(region.textContent);
				}).observe(region, { childList: true, characterData: true, subtree: true });
			});
			await page.keyboard.press('/');
			await page.keyboard.type('Lai Châu');
			await page.keyboard.press('Enter');
			await settled(page);
			await (await facet(page, 'tinh', tinh)).focus();
			await page.keyboard.press('Enter');
			await page.waitForURL(/tinh=/);
			const { status } = await settled(page);
			const onFacet = await page.evaluate(() => document.activeElement?.closest('li')?.dataset['value']);
			await page.locator(`${rows} h3 a`).first().focus();
			const target = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname);
			await page.keyboard.press('Enter');
			await page.waitForURL((url) => url.pathname === target);
			return { said, status, onFacet };
		});
		expect(result.onFacet).toBe(tinh);
		expect(result.said.filter((text) => text !== 'Đang tìm …')).toEqual([
			expect.stringMatching(/^\d+ kết quả cho “Lai Châu”$/),
			result.status,
		]);
	});

	test.each([
		['a desk', {}],
		['a phone', phone],
	])('removing a filter on %s leaves the focus at something that is there', async (_, options) => {
		const address = addressOf({ q: 'y tế', tinh: filterValueOf(seedPages.plan, 'tinh') });
		const use = async (page: Page) => {
			await settled(page);
			await page.locator('#dang-loc a').focus();
			await page.keyboard.press('Enter');
			await page.waitForURL((url) => !url.searchParams.has('tinh'));
			await settled(page);
			return page.evaluate(() => ({
				focused: document.activeElement?.id,
				visible: document.activeElement?.checkVisibility(),
				chips: document.querySelectorAll('#dang-loc a').length,
			}));
		};
		expect(await look(address, use, options)).toEqual({ focused: 'trang-thai', visible: true, chips: 0 });
	});

	test('the suggestions close when the search begins', async () => {
		const result = await look('/tim-kiem/', async (page) => {
			await page.focus('#q');
			await page.keyboard.type('lai ch', { delay: 20 });
			await page.waitForSelector('#q--goi-y [role=option]');
			const role = await page.getAttribute('#q', 'role');
			await page.keyboard.press('Enter');
			await settled(page);
			return {
				role,
				open: await page.locator('#q--goi-y').isVisible(),
				search: new URL(page.url()).searchParams.get('q'),
			};
		});
		expect(result).toEqual({ role: 'combobox', open: false, search: 'lai ch' });
	});
});

describe('more results', () => {
	const pressMore = async (page: Page) => {
		const before = await page.locator(rows).count();
		await page.click('#xem-them');
		await page.waitForFunction(([selector, count]) => document.querySelectorAll(selector).length > count, [
			rows,
			before,
		] as const);
	};
	const shownOf = (count: number) => Math.min(count, 2 * pageSize);

	test('follow on demand, take the focus, and are there again on the way back', async () => {
		const { address, count } = longSearch();
		const result = await look(address, async (page) => {
			await settled(page);
			const before = await page.locator(rows).count();
			await pressMore(page);
			const focused = await page.evaluate(
				([selector, index]) => document.activeElement?.closest('li') === document.querySelectorAll(selector)[index],
				[rows, pageSize] as const,
			);
			const after = await page.locator(rows).count();
			const button = await page.locator('#xem-them').isVisible();
			const said = await announced(page);
			await page.reload();
			await settled(page);
			return { before, after, focused, button, said, again: await page.locator(rows).count() };
		});
		expect(result).toEqual({
			before: pageSize,
			after: shownOf(count),
			focused: true,
			button: count > 2 * pageSize,
			said: `Đã hiện ${shownOf(count)} kết quả`,
			again: shownOf(count),
		});
	});

	test('come at the next press when one of them failed to load, none lost, none twice', async () => {
		const { address, count } = longSearch();
		const result = await look(address, async (page) => {
			await settled(page);
			let aborted = false;
			// No `times: 1`: requests that are on their way when Playwright takes a route away may never be answered.
			await page.route('**/pagefind/fragment/*', (route) => {
				if (aborted) return route.continue();
				aborted = true;
				return route.abort();
			});
			await page.click('#xem-them');
			await page.waitForSelector('#loi-xem-them:not([hidden])');
			const said = await announced(page);
			const failed = await page.locator(rows).count();
			await pressMore(page);
			return { said, failed, fault: await page.locator('#loi-xem-them').isVisible(), ...(await settled(page)) };
		});
		expect(result.said).toMatch(/^Chưa tải được kết quả/);
		expect(result.failed).toBe(pageSize);
		expect(new Set(result.paths).size).toBe(shownOf(count));
		expect(result.paths).toHaveLength(shownOf(count));
		expect(result.fault, 'the message of the failure stays').toBe(false);
	});
});

describe('a bad network', () => {
	const retry = (page: Page) => page.getByRole('button', { name: 'Thử lại' });

	test.each([
		['the index', '**/tim-kiem/chi-muc/**', 'Chưa tải được chỉ mục tìm kiếm'],
		['the results', '**/pagefind/fragment/**', 'Chưa tải được kết quả'],
		['the code', '**/_astro/worker*', 'Chưa tải được chỉ mục tìm kiếm'],
	])('that loses %s says so and tries again when told', async (_, files, message) => {
		const result = await look('/tim-kiem/', async (page) => {
			await page.route(files, (route) => route.abort());
			await page.fill('#q', 'Lai Châu');
			await page.press('#q', 'Enter');
			const failed = await settled(page);
			const said = await announced(page);
			await page.unroute(files);
			await retry(page).click();
			return { failed, said, again: await settled(page), button: await retry(page).isVisible() };
		});
		expect(result.failed).toEqual({ status: expect.stringContaining(message), paths: [] });
		expect(result.said).toContain(message);
		expect(result.again.status).toMatch(/^\d+ kết quả/);
		expect(result.again.paths).not.toEqual([]);
		expect(result.button).toBe(false);
	});

	test('that is slow says so, keeps the old results in sight and lets one try again', async () => {
		const result = await look(addressOf({ q: 'y tế' }), async (page) => {
			const before = await settled(page);
			let stuck = true;
			// What is neither answered nor refused hangs.
			await page.route('**/tim-kiem/chi-muc/**', (route) => (stuck ? undefined : route.continue()));
			await page.fill('#q', 'sốt xuất huyết');
			await page.press('#q', 'Enter');
			await page.getByText('Đang tìm …').first().waitFor();
			const dimmed = await page.locator('#phan-ket-qua[data-stale]').count();
			const old = await page.locator(rows).count();
			await page.locator('#trang-thai', { hasText: 'Mạng chậm, vẫn đang tải …' }).waitFor();
			const said = await announced(page);
			stuck = false;
			await retry(page).click();
			return { before, dimmed, old, said, after: await settled(page) };
		});
		expect([result.dimmed, result.old]).toEqual([1, pageSize]);
		expect(result.said).toBe('Mạng chậm, vẫn đang tải …');
		expect(result.after.status).toMatch(/^\d+ kết quả cho “sốt xuất huyết”$/);
	});

	test('that answers late never overwrites a newer search', async () => {
		const result = await look('/tim-kiem/', async (page) => {
			const held: (() => void)[] = [];
			await page.route('**/pagefind/fragment/**', async (route) => {
				if (held.length < pageSize) await new Promise<void>((go) => held.push(go));
				await route.continue();
			});
			await page.fill('#q', 'y tế');
			await page.press('#q', 'Enter');
			await page.waitForTimeout(500);
			await page.fill('#q', 'trụ cột');
			await page.press('#q', 'Enter');
			await page.waitForTimeout(200);
			for (const go of held.splice(0, pageSize, ...Array(pageSize).fill(() => {}))) go();
			return settled(page);
		});
		expect(result.status).toContain('“trụ cột”');
		expect(result.paths).toContain(seedPages.brief);
	});
});

test('a browser that cannot read the index falls back on plain search, where every filter can be tried', async () => {
	const { result } = await visit(browser.instance, '/gioi-thieu/', {}, async (page) => {
		await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
		await page.goto(new URL(addressOf({ q: 'Lai Châu' }), page.url()).href);
		const found = await settled(page);
		const links = await page.locator('[data-filter=tinh] a[href]').count();
		await page.goto(new URL(addressOf({ q: 'Lai Châu', tu: '2025-01-01' }), page.url()).href);
		await settled(page);
		const days = [await page.locator('#dang-loc').innerText(), await page.locator('#tu').isEnabled()];
		return { found, links, days };
	});
	expect(result.days, 'days that do nothing are still offered').toEqual(['', false]);
	expect(result.found.status).toMatch(/^\d+ kết quả/);
	expect(result.found.paths).toContain(seedPages.plan);
	expect(result.links).toBe(new Set(entries.flatMap(({ filters }) => filters.tinh ?? [])).size);
});

test.each(['pagefind.js*', 'pagefind-entry.json*'])('an old browser that lost %s finds after all', async (file) => {
	const { result } = await visit(browser.instance, '/gioi-thieu/', {}, async (page) => {
		await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
		await page.route(`**/pagefind/${file}`, (route) => route.abort());
		await page.goto(new URL(addressOf({ q: 'Lai Châu' }), page.url()).href);
		const lost = await settled(page);
		await page.unroute(`**/pagefind/${file}`);
		await page.getByRole('button', { name: 'Thử lại' }).click();
		return { lost, again: await settled(page) };
	});
	expect(result.lost.status).toMatch(/^Chưa tải được/);
	expect(result.again.status).toMatch(/^\d+ kết quả/);
});

test('the results print without form and filters', async () => {
	const result = await look(longSearch().address, async (page) => {
		await settled(page);
		await page.emulateMedia({ media: 'print' });
		const seen = (selector: string) => page.locator(selector).first().isVisible();
		return [
			await seen('#q'),
			await seen('#bo-loc'),
			await seen('#xem-them'),
			await seen('#trang-thai'),
			await seen(rows),
			await seen('#phan-in'),
			await page.evaluate(() => {
				dispatchEvent(new Event('beforeprint'));
				return document.querySelector('.printed-address')?.textContent?.endsWith(location.href);
			}),
		];
	});
	expect(result).toEqual([false, false, false, true, true, true, true]);
});
