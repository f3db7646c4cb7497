import type { Archive } from '#domain/archive.ts';
import type { PageKind } from '../page-kind.ts';
import { paramsAt } from '../route-params.ts';
import type { PageOfList } from './list.ts';

/** A kind of page of lists, which also tells where its pages stand. */
export interface ListKind<View, Item> extends PageKind<View> {
	readonly pagesOf: (archive: Archive) => Iterable<Listed<View, Item>>;
}

/** One of its pages. */
export interface Listed<View, Item> extends Pick<PageOfList<unknown, Item>, 'url' | 'holds'> {
	readonly view: () => View;
}

/** The kind of page that a route shows, from where each of its pages stands. */
export function listKind<View, Item>(
	route: string,
	pagesOf: (archive: Archive) => Iterable<Listed<View, Item>>,
): ListKind<View, Item> {
	return {
		route,
		pagesOf,
		*pages({ archive }) {
			for (const { url, view } of pagesOf(archive)) yield { params: paramsAt(route, url), view };
		},
	};
}
