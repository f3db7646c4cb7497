import type { SearchRequest } from '../engine/request.ts';
import { rangeOf } from './date-range.ts';
import type { SearchState } from './state.ts';

/** What the engine is asked for a state. */
export function requestOf(state: SearchState): SearchRequest {
	const { query, filters, sort, literal, saved } = state;
	const { from, to } = rangeOf(state);
	return { query, filters: filters as SearchRequest['filters'], from, to, sort, literal, saved };
}
