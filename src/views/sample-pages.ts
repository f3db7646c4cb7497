import type { Archive } from '#domain/archive.ts';
import type { PageKind } from './page-kind.ts';
import { sampleSources } from './sample-sources.ts';

/** Address → what the page there shows, of all pages of some kinds, for tests. Throws when two pages claim an address. */
export function pagesByAddress<View>(archive: Archive, ...kinds: readonly PageKind<View>[]): Map<string, View> {
	const pages = new Map<string, View>();
	for (const kind of kinds) {
		for (const { params, view } of kind.pages(sampleSources(archive))) {
			const path = kind.route.replace(/\[(?:\.{3})?([a-z]+)\]/g, (_, name) => params[name] ?? '');
			const address = `/${path}/`.replace(/(?:\/index)?\/+$/, '/');
			if (pages.has(address)) throw new Error(`Two pages at ${address}`);
			pages.set(address, view());
		}
	}
	return pages;
}
