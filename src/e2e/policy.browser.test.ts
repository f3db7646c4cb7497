import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { permissionsPolicy } from '#hosting/permissions.ts';
import { builtKinds, pagesOfKind } from './page-kinds.ts';
import { addressOf, rows, settled } from './search-page.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

const browser = sharedBrowser();

/** Ways by which a string becomes HTML or code. Tells those that the page let pass, and whether anything ran. */
async function injections(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const evil = '<img src="/khong-co.png" onerror="window.ran = 1">';
		const put = (name: string, attribute: string, value: string) => {
			const element = document.createElement(name);
			element.setAttribute(attribute, value);
			document.body.append(element);
		};
		const ways: Record<string, () => unknown> = {
			innerHTML: () => {
				document.body.innerHTML = evil;
			},
			outerHTML: () => {
				document.querySelector('main')!.outerHTML = evil;
			},
			insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', evil),
			'document.write': () => document.write(evil),
			DOMParser: () => new DOMParser().parseFromString(evil, 'text/html'),
			createContextualFragment: () => document.createRange().createContextualFragment(evil),
			'handler attribute': () => put('button', 'onclick', 'window.ran = 1'),
			'text of a script': () => {
				document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = 1' }));
			},
			'address of a script': () => {
				document.body.append(Object.assign(document.createElement('script'), { src: '/tep/a.js' }));
			},
			srcdoc: () => put('iframe', 'srcdoc', evil),
			Worker: () => new Worker('/tep/a.js'),
			'another policy': () =>
				(
					window as never as { trustedTypes: { createPolicy: (name: string, rules: object) => object } }
				).trustedTypes.createPolicy('khac', {}),
		};
		const passed = Object.entries(ways).filter(([, tryIt]) => {
			try {
				tryIt();
				return true;
			} catch {
				return false;
			}
		});
		// Out of the call of the test, which the browser lets evaluate strings.
		const late = await new Promise<string[]>((resolve) => {
			setTimeout(() => {
				const names: string[] = [];
				for (const [name, run] of [
					// biome-ignore lint/security/noGlobalEval: that it fails is what the test shows.
					['eval', () => eval('1')],
					['Function', () => new Function('return 1')()],
				] as const) {
					try {
						run();
						names.push(name);
					} catch {}
				}
				resolve(names);
			});
		});
		const ran = 'ran' in window ? ['something ran'] : [];
		return [...passed.map(([name]) => name), ...late, ...ran];
	});
}

test.each(builtKinds())('%s (%s) lets no string become HTML or code', async (_, path) => {
	const { result } = await visit(browser.instance, path, {}, injections);
	expect(result).toEqual([]);
});

describe('nothing is refused', () => {
	test('when something is copied', async () => {
		const options = { permissions: ['clipboard-write'] };
		const path = pagesOfKind('một văn bản')[0]!;
		const { result, mischief } = await visit(browser.instance, path, options, async (page) => {
			await page.locator('[data-copy]').first().click();
			return page.locator('[data-copied]').first().waitFor({ state: 'attached' });
		});
		expect(result).toBeUndefined();
		expect(mischief).toEqual([]);
	});

	test('when a page is printed', async () => {
		const path = pagesOfKind('một văn bản')[0]!;
		const { result, mischief } = await visit(browser.instance, path, {}, async (page) => {
			const paper = await page.pdf();
			return { bytes: paper.length, styles: await page.evaluate(() => document.adoptedStyleSheets.length) };
		});
		expect(result.bytes).toBeGreaterThan(10_000);
		expect(result.styles, 'head and foot of the paper').toBe(1);
		expect(mischief).toEqual([]);
	});

	test('when an old browser searches: Pagefind gets its own worker', async () => {
		const { result, mischief } = await visit(browser.instance, '/gioi-thieu/', {}, async (page) => {
			await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
			await page.goto(new URL(addressOf({ q: 'Lai Châu' }), page.url()).href);
			const { status } = await settled(page);
			return { status, workers: page.workers().map((worker) => new URL(worker.url()).pathname.split('/').at(-1)) };
		});
		expect(result.status).toMatch(/^\d+ kết quả/);
		expect(result.workers).toEqual(['pagefind-worker.js']);
		expect(mischief).toEqual([]);
	});
});

test('nobody learns from a search what was looked for but the page itself', async () => {
	const { result } = await visit(browser.instance, '/gioi-thieu/', {}, async (page) => {
		const referrers: Promise<string | undefined>[] = [];
		page.on('request', (request) => referrers.push(request.allHeaders().then(({ referer }) => referer)));
		await page.goto(new URL(addressOf({ q: 'sốt xuất huyết' }), page.url()).href);
		await settled(page);
		await page.locator(`${rows} h3 a`).first().click();
		await page.waitForLoadState('networkidle');
		page.removeAllListeners('request');
		return { asked: referrers.length, told: (await Promise.all(referrers)).filter(Boolean) };
	});
	expect(result.asked).toBeGreaterThan(5);
	expect(result.told).toEqual([]);
});

test('pages have none of the powers of a browser but copying', async () => {
	const { result } = await visit(browser.instance, '/', {}, (page) =>
		page.evaluate(() => {
			type Features = { features(): string[]; allowedFeatures(): string[] };
			const { featurePolicy } = document as never as { featurePolicy: Features };
			return { known: featurePolicy.features(), allowed: featurePolicy.allowedFeatures() };
		}),
	);
	const refused = [...permissionsPolicy.matchAll(/([a-z-]+)=\(\)/g)].map(([, name]) => name!);
	const grave = [
		'camera',
		'microphone',
		'geolocation',
		'display-capture',
		'clipboard-read',
		'payment',
		'usb',
		'serial',
		'hid',
	];
	expect([...grave, ...refused].filter((name) => result.allowed.includes(name))).toEqual([]);
	expect(result.allowed).toContain('clipboard-write');
	// Bluetooth exists on some systems only; of other names that it does not know Chromium complains.
	const everywhere = refused.filter((name) => name !== 'bluetooth');
	expect(everywhere.filter((name) => !result.known.includes(name))).toEqual([]);
});

test('a worker asks nobody but the site', async () => {
	const { result } = await visit(browser.instance, addressOf({ q: 'thuốc' }), {}, async (page) => {
		await settled(page);
		const [worker] = page.workers();
		const asks = (address: URL) =>
			worker!.evaluate(
				(from) =>
					fetch(from).then(
						({ ok }) => ok,
						() => false,
					),
				address.href,
			);
		// Data that pages of other sites may read: nothing but the worker's own policy stands in its way.
		const own = new URL('goi-y.json', inject('baseUrl'));
		const elsewhere = new URL(own);
		elsewhere.hostname = '127.0.0.1';
		return { own: await asks(own), elsewhere: await asks(elsewhere), there: (await fetch(elsewhere)).ok };
	});
	expect(result).toEqual({ own: true, elsewhere: false, there: true });
});
