import type { Archive } from '#domain/archive.ts';
import type { PageKind } from '../page-kind.ts';
import { paramsAt } from '../route-params.ts';

/** The kind of page that a route shows, from where each of its pages stands. */
export function listKind<View>(
	route: string,
	pagesOf: (archive: Archive) => Iterable<{ readonly url: string; readonly view: () => View }>,
): PageKind<View> {
	return {
		route,
		*pages({ archive }) {
			for (const { url, view } of pagesOf(archive)) yield { params: paramsAt(route, url), view };
		},
	};
}
