import type { FailureReason } from '../client/search-failure.ts';
import type { Card } from '../engine/card.ts';
import type { Answer } from '../engine/request.ts';
import type { NearNumber } from './near-numbers.ts';
import type { SearchState } from './state.ts';

/** One result shown. */
export interface Row {
	readonly hit: number;
	readonly card: Card;
	/** It holds all that was asked, not only part of it. */
	readonly whole: boolean;
}

/** All that the page shows at one moment. */
export interface Snapshot {
	readonly state: SearchState;
	readonly phase: 'idle' | 'searching' | 'stopped' | 'failed' | 'done';
	/** For how long the network has been silent while a search runs. */
	readonly waiting?: 'long' | 'slow' | undefined;
	/** What could not be loaded: the search, its results, or older periods. */
	readonly failure?: 'index' | 'cards' | 'rest' | undefined;
	/** Why it could not, where that is known. */
	readonly reason?: FailureReason | undefined;
	/** Whether packs are saved on the device; asked for only when the network is slow or failed. */
	readonly hasSaved?: boolean | undefined;
	/** The best answer so far that is worth showing. */
	readonly answer?: Answer | undefined;
	/** Periods searched, of how many. */
	readonly progress?: Pick<Answer, 'searched' | 'periods'> | undefined;
	readonly rows: readonly Row[];
	/** The rows belong to an earlier search. */
	readonly stale: boolean;
	/** The rows were left as they were although later periods would change them. */
	readonly outdated: boolean;
	readonly more: 'ready' | 'loading' | 'failed';
	/** What may help where nothing was found. */
	readonly offers: Offers;
}

export interface Offers {
	/** Results without filters and range of days. */
	readonly withoutLimits?: number | undefined;
	readonly numbers?: readonly NearNumber[] | undefined;
}

/** Hits of the answer that no row shows yet. */
export function pendingHits({ answer, rows, stale }: Snapshot): readonly number[] {
	if (!answer || stale) return [];
	const shown = new Set(rows.map(({ hit }) => hit));
	return answer.hits.filter((hit) => !shown.has(hit));
}
