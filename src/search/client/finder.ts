import type { Answer, SearchRequest } from '../engine/request.ts';

/** Answers searches in the browser, off the main thread where it can. */
export interface Finder {
	/**
	 * Searches period by period; `onAnswer` gets every answer, each better than the one before. Resolves when all periods are
	 * searched, with false when another search or `stop` ended this one. Rejects when a file cannot be had.
	 */
	readonly search: (request: SearchRequest, onAnswer: (answer: Answer) => void) => Promise<boolean>;
	/** Ends the running search; what it has found stays. */
	readonly stop: () => void;
	/** What results show of hits of the last answer, in their order. Rejects when one cannot be had; ask again then. */
	readonly cards: (hits: readonly number[], query: string) => Promise<readonly Card[]>;
	/** Lets go of what it holds; it answers nothing any more. */
	readonly dispose: () => void;
}

/** One result, as plain text: nothing in it is HTML. */
export interface Card {
	/** Where it leads: the page, without marks for highlighting. */
	readonly url: string;
	readonly title: readonly Piece[];
	/** Kind, number, issuer or place, and date. */
	readonly line: string;
	/** The best part of the text; empty when nothing of the query stands in it. */
	readonly excerpt: readonly Piece[];
	/** The heading over the excerpt, when the page has one. */
	readonly section: { readonly title: string; readonly url: string } | undefined;
}

/** A run of text, marked where it is what was asked. */
export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}
