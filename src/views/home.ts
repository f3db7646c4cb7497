import { isAboutHealth } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import { type Facet, provinceFacets, topicFacets, yearFacets } from '#domain/facets.ts';
import { formatCount } from '#domain/health/words.ts';
import { cardOf, type EntryCard } from './entry-card.ts';
import { onePage } from './one-page.ts';

export interface HomeView {
	/** «12 tin, 3 văn bản và 40 điểm tin». */
	readonly holdings: string;
	readonly news: readonly EntryCard[];
	readonly documents: readonly EntryCard[];
	readonly briefs: readonly EntryCard[];
	readonly provinces: readonly Facet[];
	readonly topics: readonly Facet[];
	readonly years: readonly Facet[];
}

export const home = onePage('index', ({ archive }): HomeView => {
	const { news, documents, briefs } = archive;
	const [newsCount, documentCount, briefCount] = [news, documents, briefs].map(({ length }) => formatCount(length));
	return {
		holdings: `${newsCount} tin, ${documentCount} văn bản và ${briefCount} điểm tin`,
		news: newestAboutHealth(news, 4),
		documents: newestAboutHealth(documents, 4),
		briefs: newestAboutHealth(briefs, 5),
		provinces: named(provinceFacets(archive)),
		topics: named(topicFacets(archive)),
		years: yearFacets(archive),
	};
});

/** Those that hold something, by name and count alone. */
function named(facets: readonly Facet[]): Facet[] {
	return facets.filter(({ count }) => count > 0).map(({ note: _, ...facet }) => facet);
}

function newestAboutHealth(entries: readonly Entry[], count: number): EntryCard[] {
	const found: EntryCard[] = [];
	for (const entry of entries) {
		if (found.length === count) break;
		if (isAboutHealth(entry)) found.push(cardOf(entry));
	}
	return found;
}
