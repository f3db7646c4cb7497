/** What a reader asks for. */
export interface SearchRequest {
	readonly query: string;
	/** Filter → the value wanted. */
	readonly filters: Readonly<Record<string, string>>;
	/** First and last day (ISO), both included. */
	readonly from?: string | undefined;
	readonly to?: string | undefined;
	readonly sort?: Sort | undefined;
	/** Take the query as it stands: no spelling repair. */
	readonly literal?: boolean | undefined;
	/** Search only what is saved on the device. */
	readonly saved?: boolean | undefined;
}

/** What was searched when it was not the whole archive. */
export interface SavedPart {
	readonly entries: number;
	/** The titles of the packs on the device. */
	readonly packs: readonly string[];
}

export type Sort = 'relevance' | 'newest' | 'oldest';

/** What the search found so far. */
export interface Answer {
	/** Places in the archive of what was found, in the order to show: first those that hold what was asked. */
	readonly hits: readonly number[];
	/** How many of the hits hold all that was asked; the others only part of it. */
	readonly full: number;
	/** Filter → value → documents that hold what was asked under the other filters. */
	readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
	/** Words, as typed, that no document has. */
	readonly unknown: readonly string[];
	/** Provinces that the query names and no document does. */
	readonly absent: readonly string[];
	/** The query that was searched instead, when words had to be repaired. */
	readonly repaired?: string | undefined;
	/** Nothing holds the quoted parts, so that the words were searched without the quotation marks. */
	readonly unquoted?: boolean | undefined;
	/** Only what is saved on the device was searched. */
	readonly saved?: SavedPart | undefined;
	/** Found by Pagefind's own search, which knows no repair, no days and no counts. */
	readonly limited?: boolean | undefined;
	/** Former provinces that the query names. */
	readonly provinces: readonly FormerProvince[];
	/** Periods searched, of how many. */
	readonly searched: number;
	readonly periods: number;
}

export interface FormerProvince {
	readonly name: string;
	/** The province it belongs to now: id and name. */
	readonly id: string;
	readonly current: string;
}
