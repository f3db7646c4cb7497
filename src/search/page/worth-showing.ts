import type { Answer } from '../engine/request.ts';
import type { SearchState } from './state.ts';

/**
 * Whether an answer may be shown before the search ends: not when it says that nothing was found, nor when a word is unknown so
 * far, for then the next periods or a repaired spelling will change it altogether.
 */
export function isWorthShowing({ hits, unknown, repaired }: Answer, { literal }: SearchState): boolean {
	return hits.length > 0 && (literal || unknown.length === 0 || repaired !== undefined);
}
