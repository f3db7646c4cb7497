import type { PageKind, Sources } from './page-kind.ts';

/** The kind of a route without parameters: one page. */
export function onePage<View>(route: string, view: (sources: Sources) => View): PageKind<View> {
	return { route, pages: (sources) => [{ params: {}, view: () => view(sources) }] };
}
