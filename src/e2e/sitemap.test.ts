import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { site } from '#site';
import { dist } from '../../scripts/paths.ts';
import { elements, fileFor, pagePaths, parsePage } from './built-pages.ts';
import { xmlFaults } from './xml-faults.ts';

const { origin } = new URL(site.url);
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const files = globSync('sitemap-*.xml', { cwd: dist }).sort();
const placesIn = (path: string) =>
	[...read(path).matchAll(/<loc>(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?/g)].map(([, loc = '', changed]) => ({
		path: loc.replace(origin, ''),
		changed,
	}));
const listed = files.flatMap((file) => placesIn(file).map((place) => ({ ...place, file })));

/** What a page tells search engines of itself. */
function forSearchEngines(path: string) {
	const all = [...elements(parsePage(path))];
	const attribute = (wanted: (properties: Record<string, unknown>) => boolean, name: string) =>
		all.find(({ properties }) => wanted(properties))?.properties[name];
	return {
		path,
		noindex: String(attribute(({ name }) => name === 'robots', 'content')).includes('noindex'),
		leadsOn: attribute(({ httpEquiv }) => String(httpEquiv).includes('refresh'), 'content') !== undefined,
		canonical: attribute(({ rel }) => String(rel) === 'canonical', 'href'),
	};
}

const indexable = pagePaths()
	.map(forSearchEngines)
	.filter(({ noindex, leadsOn }) => !noindex && !leadsOn);

describe('the sitemaps', () => {
	test('hold every page that search engines may index, and no other', () => {
		expect(listed.map(({ path }) => path).sort()).toEqual(indexable.map(({ path }) => path).sort());
	});

	test('name each page once', () => {
		expect(listed.length).toBe(new Set(listed.map(({ path }) => path)).size);
	});

	test('name pages by the address that they themselves call canonical', () => {
		expect(indexable.filter(({ path, canonical }) => canonical !== origin + path)).toEqual([]);
	});

	test('lead to files', () => {
		expect(listed.filter(({ path }) => !fileFor(path))).toEqual([]);
	});

	test('are small enough for everyone', () => {
		for (const file of files) {
			expect(placesIn(file).length).toBeLessThanOrEqual(20_000);
			expect(statSync(join(dist, file)).size).toBeLessThanOrEqual(5_000_000);
		}
	});

	test('put pages into the sitemap of their kind', () => {
		const wrong = listed.filter(
			({ path, file }) =>
				/^\/(tin-tuc|diem-tin)\/[^/]+\/(?!thang-|phan-)[^/]+\/$/.test(path) && !file.includes(path.split('/')[1]!),
		);
		expect(wrong).toEqual([]);
		expect(placesIn('sitemap-van-ban.xml').every(({ path }) => path.startsWith('/van-ban/'))).toBe(true);
		expect(placesIn('sitemap-so-hieu.xml').every(({ path }) => /^\/so\/[^/]+\/$/.test(path))).toBe(true);
	});
});

describe('the index of sitemaps', () => {
	test('names every sitemap, with the newest change in it', () => {
		const newest = files.map((file) => {
			const [changed] = placesIn(file)
				.flatMap((place) => place.changed ?? [])
				.sort()
				.reverse();
			return { path: `/${file}`, changed };
		});
		const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
		expect(placesIn('sitemap.xml').sort(byPath)).toEqual(newest.sort(byPath));
	});

	test('is what robots.txt names', () => {
		expect(read('robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml`);
	});
});

describe('the schema', () => {
	test.each(['sitemap.xml', ...files])('holds for %s', async (file) => {
		expect(await xmlFaults(read(file), 'sitemap.xsd')).toEqual([]);
	});

	test('refuses what the protocol does not know', async () => {
		const xml = read('sitemap-trang.xml');
		for (const faulty of [
			xml.replace('</lastmod>', 'T</lastmod>'),
			xml.replace('<loc>', '<loc>x'),
			xml.replaceAll(/<loc>.*<\/loc>/g, `<loc>${origin}/</loc>`),
			xml.replaceAll(/<url>.*<\/url>/g, ''),
		]) {
			expect(await xmlFaults(faulty, 'sitemap.xsd')).not.toEqual([]);
		}
	});
});
