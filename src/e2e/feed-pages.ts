import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { dist } from '../../scripts/paths.ts';
import { elements, parsePage } from './built-pages.ts';

/** Path below the site's folder → text of every feed of a built site. */
export function builtFeeds(folder: string = dist): Map<string, string> {
	const files = globSync('**/{rss.xml,atom.xml,feed.json}', { cwd: folder }).map((file) => file.replaceAll(sep, '/'));
	return new Map(files.sort().map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

const types: readonly unknown[] = ['application/rss+xml', 'application/atom+xml', 'application/feed+json'];

/** The feeds that a page names to programs, and those that it shows to readers, as paths below the site's folder. */
export function feedsNamedBy(page: string): { readonly head: readonly string[]; readonly shown: readonly string[] } {
	const naming = [...elements(parsePage(page))].filter(({ properties }) => types.includes(properties['type']));
	const of = (tag: string) =>
		naming.filter(({ tagName }) => tagName === tag).map(({ properties }) => String(properties['href']).slice(1));
	return { head: of('link'), shown: of('a') };
}
