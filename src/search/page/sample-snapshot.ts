import type { Answer } from '../engine/request.ts';
import type { Snapshot } from './snapshot.ts';

/** An answer for tests: nothing found, in the only period, unless told. */
export function sampleAnswer(more: Partial<Answer> = {}): Answer {
	return { hits: [], full: 0, facets: {}, unknown: [], absent: [], provinces: [], searched: 1, periods: 1, ...more };
}

/** A moment of the search page for tests: a search for «sởi» that is done, unless told. */
export function sampleSnapshot(more: Partial<Snapshot> = {}): Snapshot {
	return {
		state: { query: 'sởi', filters: {} },
		phase: 'done',
		rows: [],
		stale: false,
		outdated: false,
		more: 'ready',
		offers: {},
		...more,
	};
}
