import type { SiteAddress } from '#domain/site-address.ts';
import { breadcrumbs, type Trail } from './breadcrumbs.ts';
import { citationTools } from './citation-tools.ts';
import { dublinCore, dublinCoreLinks } from './dublin-core.ts';
import type { EntryFacts } from './entry-facts.ts';
import type { HeadMeta } from './head-meta.ts';
import { legislation } from './legislation.ts';
import { newsArticle } from './news-article.ts';
import { openGraphOfEntry } from './open-graph.ts';
import { signposting } from './signposting.ts';

/** What the head of an entry's page tells machines. `trail` is the way down to it without the home page. */
export function entryHead(facts: EntryFacts, trail: Trail, address: SiteAddress): HeadMeta {
	const { url, inOurWords, items, document } = facts;
	const signs = {
		url,
		type: document ? ('Legislation' as const) : ('NewsArticle' as const),
		licensed: inOurWords,
		collection: trail.at(-1)?.url,
		items,
	};
	return {
		metas: [...openGraphOfEntry(facts, address), ...dublinCore(facts), ...citationTools(facts, address)],
		links: [...dublinCoreLinks, ...signposting(signs, address)],
		jsonLd: [
			document ? legislation(facts, document, address) : newsArticle(facts, address),
			breadcrumbs(trail, address),
		],
	};
}
