import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { LinkChecker, LinkState } from 'linkinator';
import { htmlToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { base, baseSite, gone, moved } from './base-site.ts';
import { elements, pagePaths } from './built-pages.ts';

/** The archive in a folder of its host, as on GitHub Pages. */
const site = baseSite();
const pages = () => globSync('**/*.html', { cwd: site.folder }).map((file) => file.replaceAll('\\', '/'));
const addressOf = (file: string) => new URL(file.replace(/(^|\/)index\.html$/, '$1'), site.url).href;
const elementsOf = (file: string) => [...elements(htmlToHast(readFileSync(join(site.folder, file), 'utf8')) as Root)];

test('the same pages are built as at the root of a host', () => {
	const paths = pages().map((file) => `/${file}`.replace(/\/index\.html$/, '/'));
	expect(paths.sort()).toEqual([...pagePaths(), moved.from, gone.path].sort());
});

test('a former address leads on, and one that is gone says so, below the base', async () => {
	const read = async (path: string) => (await fetch(new URL(path.slice(1), site.url))).text();
	const onward = `${base.slice(0, -1)}${moved.to}`;
	expect(await read(moved.from)).toContain(`content="0; url=${onward}"`);
	expect(await read(moved.from)).toContain(`href="${onward}"`);
	const tombstone = await read(gone.path);
	expect(tombstone).toContain(gone.reason);
	expect(tombstone).toContain(`href="${base.slice(0, -1)}${gone.replacedBy}"`);
});

test('every link, image, script and #fragment stays below the base and leads somewhere', async () => {
	const { links } = await new LinkChecker().check({
		path: pages().map(addressOf),
		checkFragments: true,
		checkCss: true,
		redirects: 'error',
		linksToSkip: async (link) => !link.startsWith(new URL('/', site.url).href),
	});
	const asked = links.filter(({ state }) => state !== LinkState.SKIPPED);
	const faults = asked.filter(({ state, url }) => state === LinkState.BROKEN || !url.startsWith(site.url));
	expect(faults.map(({ url, parent, status }) => `${parent} → ${url} (${status})`)).toEqual([]);
	expect(asked.length).toBeGreaterThan(pages().length);
});

describe('what a link checker does not follow', () => {
	test('forms, redirects and drawings stay below the base', () => {
		const targets = pages().flatMap((file) =>
			elementsOf(file).flatMap(({ tagName, properties }) => {
				if (tagName === 'form') return [String(properties['action'] ?? base)];
				if (tagName === 'meta' && String(properties['httpEquiv']) === 'refresh')
					return [String(properties['content']).replace(/^.*url=/, '')];
				if (tagName === 'use') return [String(properties['href'] ?? properties['xLinkHref'])];
				return [];
			}),
		);
		expect(targets).toContain(`${base}tim-kiem/`);
		expect(targets.filter((target) => !target.startsWith(base) && !target.startsWith('#'))).toEqual([]);
	});

	test('canonical links, citations and what machines read carry the public address with the base, of what exists', () => {
		// The page that is not there has no address of its own.
		const found = pages().filter((file) => file !== '404.html');
		const addresses = found.flatMap((file) => {
			const text = readFileSync(join(site.folder, file), 'utf8');
			return [...text.matchAll(/https:\/\/yte\.vidu\.vn[^\s"<&]*/g)].map(([address]) => new URL(address).pathname);
		});
		expect(addresses.length).toBeGreaterThan(found.length);
		const known = new Set(pages().map((file) => new URL(addressOf(file)).pathname));
		const isThere = (path: string) =>
			known.has(path) || globSync(path.slice(base.length), { cwd: site.folder }).length > 0;
		expect([...new Set(addresses)].filter((path) => !isThere(path))).toEqual([]);
	});

	test('the manifest begins where the archive does', async () => {
		const address = new URL('manifest.webmanifest', site.url);
		const { start_url, icons } = await (await fetch(address)).json();
		expect(new URL(start_url, address).href).toBe(site.url);
		for (const { src } of icons) expect((await fetch(new URL(src, address))).status).toBe(200);
	});
});

test('lists to download name the public addresses of pages that exist', () => {
	const files = globSync('tinh-trang-kho/*.csv', { cwd: site.folder });
	const text = files.map((file) => readFileSync(join(site.folder, file), 'utf8')).join('');
	const addresses = [...text.matchAll(/https:\/\/yte\.vidu\.vn[^\s",]*/g)].map(
		([address]) => new URL(address).pathname,
	);
	expect(addresses.length).toBeGreaterThan(0);
	const known = new Set(pages().map((file) => new URL(addressOf(file)).pathname));
	expect(addresses.filter((path) => !known.has(path))).toEqual([]);
	expect(text.match(/,\/[^,]*/g) ?? []).toEqual([]);
});

test('nothing of the archive answers outside its base', async () => {
	for (const path of ['/tin-tuc/', '/goi-y.json', '/favicon.svg']) {
		expect((await fetch(new URL(path, site.url))).status, path).toBe(404);
	}
});
