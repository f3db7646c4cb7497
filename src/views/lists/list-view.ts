import type { Facet } from '#domain/facets.ts';

/** A link with its words. */
export interface Step {
	readonly label: string;
	readonly url: string;
}

/** What one page of a list shows: its first page with the newest items, or a page of a period. */
export interface ListView<Item> {
	/** Of the window; the heading too. */
	readonly title: string;
	readonly lead: string | undefined;
	/** From the top down, without the home page and the page itself. */
	readonly trail: readonly Step[];
	/** «28 tin», of what the page stands for. */
	readonly count: string | undefined;
	readonly noindex: boolean;
	readonly items: readonly Item[];
	/** `months`: the items of several months; `months-of-year`: those of one year, or what is undated in it. */
	readonly grouping: 'none' | 'months' | 'months-of-year';
	/** Ways to parts of the list that stand before its items: the months of a year that is shown by month. */
	readonly within: Side | undefined;
	/** Ways to narrow a list, beside it. */
	readonly sides: readonly Side[];
	readonly onward: Onward | undefined;
	readonly around: Around | undefined;
	/** What to say and where to go when there is nothing; undefined where there is something. */
	readonly empty: EmptyText | undefined;
}

export interface Side {
	readonly id: string;
	readonly title: string;
	readonly items: readonly Facet[];
	/** Where all of them stand, when these are some. */
	readonly more?: Step | undefined;
	/** Names without entries are plain text. */
	readonly plainWhenEmpty: boolean;
}

/** At the end of a first page that does not show all: how much it shows, and where what comes next stands. */
export interface Onward {
	readonly shown: string;
	readonly all: string;
	readonly next: Step;
}

/** On the page of a period: what stands before and after it, and above it. */
export interface Around {
	readonly before: Step | undefined;
	readonly up: Step;
	readonly after: Step | undefined;
	/** Pages of the period, on the first of them when there are several. */
	readonly parts: readonly Step[];
}

export interface EmptyText {
	readonly text: string;
	/** What to look for in the whole archive. */
	readonly query?: string | undefined;
	readonly elsewhere: Step;
}
