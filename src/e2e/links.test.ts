import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { LinkChecker, LinkState } from 'linkinator';
import { expect, inject, test } from 'vitest';
import { dist } from '../../scripts/paths.ts';
import { siteAddress } from '../../scripts/site-url.ts';
import { elements, fileFor, pagePaths, parsePage } from './built-pages.ts';

const base = inject('baseUrl');
/** Address of the public site, which canonical and sharing links carry; it is ours to keep. */
const own = siteAddress().origin;

/** Linkinator's `host/path#fragment` as an author reads it. */
const short = (url: string | undefined) => decodeURI(url?.replace(base, '/') ?? '');

test('every link, image, script and #fragment leads somewhere', async () => {
	const { links } = await new LinkChecker().check({
		path: pagePaths().map((path) => new URL(path, base).href),
		checkFragments: true,
		checkCss: true,
		// A link that only arrives by a redirect lacks its closing slash: other hosts may answer 404.
		redirects: 'error',
		// Nothing outside is asked: a test must not depend on somebody else's server.
		linksToSkip: async (link) => !link.startsWith(base),
	});
	const broken = links.filter(({ state }) => state === LinkState.BROKEN);
	expect(broken.map(({ url, parent, status }) => `${short(parent)} → ${short(url)} (${status})`)).toEqual([]);
	expect(links.filter(({ url, state }) => state !== LinkState.SKIPPED && !url.startsWith(base))).toEqual([]);
	expect(links.length).toBeGreaterThan(pagePaths().length);
});

/** What Linkinator does not follow: forms, drawings taken from a sprite, addresses of the public site. */
function otherTargets({ tagName, properties }: Element): string[] {
	const targets = {
		form: [properties['action']],
		use: [properties['href'] ?? properties['xLinkHref']],
		link: [properties['href']],
		a: [properties['href']],
		meta: [properties['content']],
	}[tagName];
	const texts = (targets ?? []).filter((target) => typeof target === 'string' && target !== '') as string[];
	return tagName === 'form' || tagName === 'use' ? texts : texts.filter((text) => text.startsWith(`${own}/`));
}

test('every form, every drawing from a sprite and every public address leads somewhere', () => {
	const faults = pagePaths().flatMap((path) => {
		const all = [...elements(parsePage(path))];
		const ids = new Set(all.map(({ properties }) => properties['id']));
		return all
			.flatMap(otherTargets)
			.filter((target) => {
				if (target.startsWith('#')) return !ids.has(target.slice(1));
				const { origin, pathname } = new URL(target, `${own}${path}`);
				return origin === own && !fileFor(decodeURIComponent(pathname));
			})
			.map((target) => `${path} → ${target}`);
	});
	expect(faults).toEqual([]);
});

test('every url() in a stylesheet leads somewhere', () => {
	const faults = globSync('**/*.css', { cwd: dist, exclude: ['pagefind/**'] }).flatMap((file) => {
		const css = readFileSync(join(dist, file), 'utf8');
		return [...css.matchAll(/url\(\s*["']?([^"')]+)/g)]
			.map(([, target]) => target!)
			.filter((target) => !/^(data:|#)/.test(target))
			.filter((target) => !fileFor(new URL(target, new URL(file, base)).pathname))
			.map((target) => `/${file} → ${target}`);
	});
	expect(faults).toEqual([]);
});
