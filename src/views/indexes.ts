import {
	type AgencyGroup,
	agencyGroups,
	type Facet,
	outsideFacet,
	provinceFacets,
	topicFacets,
	yearFacets,
} from '#domain/facets.ts';
import { onePage } from './one-page.ts';

/** The pages that name all lists of a kind, each with its number of entries. */

export interface IndexView {
	readonly items: readonly Facet[];
}

export interface TopicIndexView extends IndexView {
	/** The topic of what lies outside the health sector, where there is anything. */
	readonly outside: readonly Facet[];
}

export interface AgencyIndexView {
	readonly groups: readonly AgencyGroup[];
}

export const provinceIndex = onePage(
	'tinh-thanh/index',
	({ archive }): IndexView => ({ items: provinceFacets(archive) }),
);

export const yearIndex = onePage('nam/index', ({ archive }): IndexView => ({ items: yearFacets(archive) }));

export const agencyIndex = onePage(
	'co-quan/index',
	({ archive }): AgencyIndexView => ({ groups: agencyGroups(archive) }),
);

export const topicIndex = onePage('chu-de/index', ({ archive }): TopicIndexView => {
	const outside = outsideFacet(archive);
	return { items: topicFacets(archive), outside: outside ? [outside] : [] };
});
