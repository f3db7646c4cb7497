import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { updateIndex } from '#search/index/update-index.ts';
import { indexFolder, type Manifest, manifestFile } from '#search/manifest.ts';
import { dist } from '../../scripts/paths.ts';
import { serve } from '../../scripts/serve.ts';
import { addressOf, settled } from './search-page.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

/** The built site with an index in many small shards, as an archive of thousands of entries has it. */
const folder = mkdtempSync(join(tmpdir(), 'kho-nhieu-ky-'));
const root = join(folder, 'dist');
const browser = sharedBrowser();
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	cpSync(dist, root, { recursive: true });
	const pages = globSync('**/index.html', { cwd: root }).map((file) => ({
		url: `/${file.replaceAll('\\', '/').replace('index.html', '')}`,
		file,
		key: '',
	}));
	await updateIndex({
		dist: root,
		cache: join(folder, 'cache'),
		pages,
		code: '',
		sizes: { shard: 30, volume: 15, newest: 15 },
	});
	site = await serve({ root, port: 0 });
});
afterAll(async () => {
	await site?.close();
	rmSync(folder, { recursive: true });
});

/** What a search finds in the site with shards, and in the one that stands in one piece. */
async function both(search: Record<string, string>, prepare: (page: Page) => Promise<unknown> = async () => {}) {
	const ask = async (base?: string) => {
		const { result } = await visit(
			browser.instance,
			'/gioi-thieu/',
			{},
			async (page) => {
				await prepare(page);
				await page.goto(new URL(addressOf(search), page.url()).href);
				const first = await settled(page);
				while (await page.locator('#xem-them').isVisible()) {
					const before = await page.locator('#ket-qua li').count();
					await page.click('#xem-them');
					await page.waitForFunction((count) => document.querySelectorAll('#ket-qua li').length > count, before);
				}
				return { ...(await settled(page)), status: first.status };
			},
			base,
		);
		return result;
	};
	return { parted: await ask(site.url), whole: await ask() };
}
const oldBrowser = (page: Page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));

test('the index has several shards', () => {
	const manifest = JSON.parse(readFileSync(join(root, indexFolder, manifestFile), 'utf8')) as Manifest;
	expect(manifest.shards.length).toBeGreaterThan(4);
});

test.each([{ q: 'Lai Châu' }, { q: 'bệnh viện', xep: 'moi' }, { q: '', loai: 'tin-tuc' }])(
	'a search over shards finds $q like one over a whole',
	async (search) => {
		const { parted, whole } = await both(search);
		expect(parted.status).toBe(whole.status);
		expect(parted.paths.toSorted()).toEqual(whole.paths.toSorted());
	},
);

test.each([{ q: 'Lai Châu' }, { q: 'y tế', loai: 'tin-tuc' }])(
	'an old browser finds $q in every shard',
	async (search) => {
		const { parted, whole } = await both(search, oldBrowser);
		// It leaves out words that a shard does not know: a small one may have more to show.
		expect(parted.paths).toEqual(expect.arrayContaining(whole.paths));
	},
);

test.each(['moi', 'cu'])('an old browser orders the entries of all shards by day (%s)', async (xep) => {
	const { parted, whole } = await both({ q: 'y tế', xep }, oldBrowser);
	const dated = (paths: readonly string[]) => paths.filter((path) => /\/\d{4}\//.test(path));
	expect(dated(parted.paths).length).toBeGreaterThan(10);
	expect(dated(parted.paths)).toEqual(dated(whole.paths));
});
