import type { Facet } from '#domain/facets.ts';
import type { Period } from '#domain/periods.ts';

/** Periods as links with their counts; `label` names each by its key. */
export function periodFacets(periods: readonly Period<unknown>[], label: (key: string) => string): Facet[] {
	return periods.map(({ key, url, count }) => ({ label: label(key), url, count }));
}
