import { type AgencyGroup, agencyGroups, type Facet, outsideFacet, topicFacets } from '#domain/facets.ts';
import { type MonthCounts, monthCounts } from '#domain/month-counts.ts';
import { type ProvinceCount, provinceCounts } from '#domain/province-counts.ts';
import { onePage } from './one-page.ts';

/** The pages that name all lists of a kind, each with its number of entries. */

export interface ProvinceIndexView {
	readonly items: readonly ProvinceCount[];
}

export interface TopicIndexView {
	readonly items: readonly Facet[];
	/** The topic of what lies outside the health sector, where there is anything. */
	readonly outside: readonly Facet[];
}

export interface AgencyIndexView {
	readonly groups: readonly AgencyGroup[];
}

export const provinceIndex = onePage(
	'tinh-thanh/index',
	({ archive }): ProvinceIndexView => ({ items: provinceCounts(archive) }),
);

export const yearIndex = onePage('nam/index', ({ archive }): MonthCounts => monthCounts(archive));

export const agencyIndex = onePage(
	'co-quan/index',
	({ archive }): AgencyIndexView => ({ groups: agencyGroups(archive) }),
);

export const topicIndex = onePage('chu-de/index', ({ archive }): TopicIndexView => {
	const outside = outsideFacet(archive);
	return { items: topicFacets(archive), outside: outside ? [outside] : [] };
});
