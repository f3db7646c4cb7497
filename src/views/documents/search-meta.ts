import type { IndexFields } from '#search/index-fields.ts';

/** What the search index needs to know about a page. */
export interface SearchMeta extends Omit<IndexFields, 'filters'> {
	readonly filters: readonly { readonly filter: string; readonly id: string }[];
}

/** The index holds the ids of filters; their labels stand in the code of the search page. */
export function searchMeta({ filters, ...fields }: IndexFields): SearchMeta {
	return { ...fields, filters: filters.map(({ filter, id }) => ({ filter, id })) };
}
