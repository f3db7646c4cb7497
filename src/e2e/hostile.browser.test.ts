import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directionReference, hiddenCharacters, withoutHidden } from '#schema/hidden-characters.ts';
import { serve } from '../../scripts/serve.ts';
import { feedFaults } from './feed-faults.ts';
import { builtFeeds } from './feed-pages.ts';
import { behind, corpus, entryOf } from './hostile/corpus.ts';
import { fieldNames } from './hostile/hostile.ts';
import { buildPastTheCheck } from './hostile/past-the-check.ts';
import { faultsOfPage, trappedPage } from './hostile/traps.ts';
import { inventedSite } from './invented-site.ts';
import { settled } from './search-page.ts';
import { sharedBrowser } from './shared-browser.ts';

const built = corpus.filter(({ refused }) => !refused);
const site = inventedSite(Object.fromEntries(built.map((one) => [one.path, entryOf(one)])), buildPastTheCheck);
/** The fields whose words a page shows; addresses lie behind them. */
const wordFields: ReadonlySet<string> = new Set(fieldNames.filter((name) => !/url$|file$/.test(name)));
const browser = sharedBrowser();
let served: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	served = await serve({ root: site.dist(), port: 0, base: '/' });
});
afterAll(() => served.close());

const addressOf = (path: string) => path.replace(/\.md$/, '/');
const files = (pattern: string) => globSync(pattern, { cwd: site.dist() }).sort();
const read = (file: string) => readFileSync(join(site.dist(), file), 'utf8');

describe.each([
	// Hosts may drop the policy, and old browsers know little of it: what is written must be harmless by itself.
	['without any policy', true, built],
	// What fields bring into heads may cost a page its policy or its styles; of bodies, which cannot, every third will do.
	['with the policies of the pages', false, built.filter(({ place }, index) => place !== 'body' || index % 3 === 0)],
])('%s', (_, bypassCSP, entries) => {
	test('nothing runs, nothing leaves, and every page stands as it should', async () => {
		const context = await browser.instance.newContext({
			bypassCSP,
			viewport: { width: 360, height: 740 },
			serviceWorkers: 'block',
			locale: 'vi-VN',
		});
		const { page, mischief } = await trappedPage(context, served.url);
		const faults: string[] = [];
		for (const { path, name, place, text, shown } of entries) {
			await page.goto(served.url + addressOf(path), { waitUntil: 'load' });
			const wrong = await page.evaluate(faultsOfPage);
			const body = await page.locator('article .text').innerText();
			if (!body.includes(behind)) wrong.push('phần sau mất');
			if (shown && !body.includes(shown)) wrong.push(`không thấy ${shown}`);
			const title = await page.locator('h1').innerText();
			if (place === 'title' && flat(title) !== flat(withoutHidden(text))) wrong.push(`tiêu đề ${title}`);
			if (wordFields.has(place)) {
				const whole = await page.locator('main').evaluate((main) => main.textContent);
				if (!flat(whole).includes(flat(withoutHidden(text)))) wrong.push(`không thấy ${place}`);
			}
			faults.push(...[...wrong, ...mischief.splice(0)].map((fault) => `${name}: ${fault}`));
		}
		for (const path of [
			'',
			'tin-tuc/',
			'tin-tuc/2025/',
			'chu-de/phong-chong-dich/',
			'nam/2025/05/',
			'du-lieu/',
			'so/',
		]) {
			await page.goto(served.url + path, { waitUntil: 'load' });
			const wrong = await page.evaluate(faultsOfPage);
			faults.push(...[...wrong, ...mischief.splice(0)].map((fault) => `/${path}: ${fault}`));
		}
		await context.close();
		expect(faults).toEqual([]);
	});
});

test('the search finds hostile titles and shows them as text; hostile words in addresses are text too', async () => {
	const context = await browser.instance.newContext({ serviceWorkers: 'block', locale: 'vi-VN' });
	const { page, mischief } = await trappedPage(context, served.url);
	const entry = built.find(({ text }) => text.startsWith('"><img'))!;
	await page.goto(`${served.url}tim-kiem/?q=${encodeURIComponent('img src onerror alert tin')}`);
	const { paths } = await settled(page);
	expect(paths).toContain(`/${addressOf(entry.path)}`);
	const shown = await page.locator(`.results h3 a[href*="${addressOf(entry.path)}"]`).innerText();
	expect(flat(shown)).toBe(flat(entry.text));
	for (const words of [
		'<img src=x onerror=alert(1)>',
		'"><script>alert(1)</script>',
		'javascript:alert(1)',
		'\u202Ealert',
		'%3Csvg/onload=alert(1)%3E',
		'</title><svg onload=alert(1)>',
		"';alert(1)//",
		'{{alert(1)}}',
	]) {
		const asked = encodeURIComponent(words);
		await page.goto(`${served.url}tim-kiem/?q=${asked}&tinh=${asked}#${asked}`);
		await settled(page);
		await page.goto(`${served.url}${addressOf(entry.path)}?tim=${asked}#${asked}`, { waitUntil: 'load' });
		await page.waitForTimeout(50);
	}
	expect(mischief).toEqual([]);
	await context.close();
});

describe('what machines read', () => {
	test('feeds are valid', async () => {
		const feeds = builtFeeds(site.dist());
		expect(feeds.size).toBeGreaterThan(10);
		expect(await feedFaults(feeds)).toEqual([]);
	});

	test('JSON is JSON, in heads of pages too, and no page ends within it', () => {
		const records = files('**/*.json');
		expect(records.length).toBeGreaterThan(built.length);
		for (const file of records) expect(() => JSON.parse(read(file)), file).not.toThrow();
		for (const { path } of built) {
			const file = `${addressOf(path)}index.html`;
			const found = [...read(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
			expect(found, file).not.toEqual([]);
			for (const [, json] of found) expect(() => JSON.parse(json!), file).not.toThrow();
		}
	});

	test('tables are tables, and no cell of them is a formula', () => {
		const tables = files('**/*.csv');
		expect(tables.length).toBeGreaterThan(5);
		const formulas = tables.flatMap((file) => {
			const rows = parse(read(file), { bom: true, relax_column_count: false }) as string[][];
			return rows.flat().filter((cell) => /^[=@＝＠\t\r\n]|^[+\-＋－](?!$|[\d.,\s]+%?$)/.test(cell));
		});
		expect(formulas).toEqual([]);
	});

	test('no character in pages, data and feeds turns others round, nor does a reference to one', () => {
		const texts = files('**/*.{html,json,csv,xml,txt}');
		expect(texts.length).toBeGreaterThan(built.length * 2);
		const turning = texts.filter((file) => {
			const text = file.endsWith('.json') ? withoutEscapes(read(file)) : read(file);
			const isMarkup = /\.(?:html|xml)$/.test(file);
			return (
				hiddenCharacters(text).some(({ kind }) => kind === 'direction') ||
				(isMarkup && text.search(directionReference) !== -1)
			);
		});
		expect(turning).toEqual([]);
	});
});

/** With the spaces of HTML. */
function flat(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** JSON with the characters themselves. */
function withoutEscapes(text: string): string {
	return text.replace(/\\u(20[26][0-9a-e])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
