import type { Text } from './records.ts';

export const systemNames = ['ours', 'pagefind', 'fts5', 'minisearch'] as const;
export type SystemName = (typeof systemNames)[number];

/** What a search found, and what it cost a reader who comes for the first time. */
export interface Found {
	/** Places in the corpus of the first ten, best first. */
	readonly places: readonly number[];
	/** Bytes to download before the ten can be shown. */
	readonly bytes: number;
}

export type Ask = (query: string) => Promise<Found>;

/** A way to search. */
export interface SearchSystem {
	/** Indexes texts in their order into a folder that holds nothing else. */
	index(texts: AsyncIterable<Text>, folder: string): Promise<void>;
	open(folder: string): Promise<Ask>;
}

/** How many answers are shown and judged. */
export const shownAnswers = 10;
