import type { PageKind } from '../page-kind.ts';
import { type NumberView, numberView } from './number-view.ts';

/** The page of every number that the archive holds or cites; its address stays, whatever the page has to show. */
export const numberPages: PageKind<NumberView> = {
	route: 'so/[slug]',
	*pages({ archive }) {
		for (const page of archive.graph.numbers.values()) {
			yield { params: { slug: page.slug }, view: () => numberView(page, archive) };
		}
	},
};
