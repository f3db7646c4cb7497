import { type SearchExample, searchExamples } from '#search/page/examples.ts';
import { type FilterChoices, filterChoices } from '#search/page/filter-choices.ts';
import { cardOf, type EntryCard } from './entry-card.ts';
import { onePage } from './one-page.ts';

export interface SearchPageView {
	readonly choices: readonly FilterChoices[];
	readonly examples: readonly SearchExample[];
	/** Empty when the archive is. */
	readonly newest: readonly EntryCard[];
}

export const searchPage = onePage(
	'tim-kiem',
	({ archive }): SearchPageView => ({
		choices: filterChoices(archive),
		examples: searchExamples(archive),
		newest: archive.entries.slice(0, 5).map(cardOf),
	}),
);
