import type { Card } from '../engine/card.ts';
import type { Answer, SearchRequest } from '../engine/request.ts';

/** Answers searches in the browser, off the main thread where it can. */
export interface Finder {
	/**
	 * Searches period by period; `onAnswer` gets every answer, each better than the one before. Resolves when all periods are
	 * searched, with false when another search or `stop` ended this one. Rejects when a file cannot be had, with a `SearchFailure`
	 * where it is known what may help.
	 */
	readonly search: (request: SearchRequest, onAnswer: (answer: Answer) => void) => Promise<boolean>;
	/** Ends the running search; what it has found stays. */
	readonly stop: () => void;
	/**
	 * What results show of hits of the last answer, in their order; `saved` tells that it was one from what is saved on the device.
	 * Rejects when one cannot be had; ask again then.
	 */
	readonly cards: (hits: readonly number[], query: string, saved?: boolean) => Promise<readonly Card[]>;
	/** Lets go of what it holds; it answers nothing any more. */
	readonly dispose: () => void;
}
