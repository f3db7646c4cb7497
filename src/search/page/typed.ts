import type { SearchState } from './state.ts';

/**
 * The search that a link of the page leads to, with what has been typed since into the form: a link says what it changes by
 * how it differs from the search shown, and the rest is as the form has it.
 */
export function withTyped(target: SearchState, typed: SearchState, shown: SearchState): SearchState {
	const pick = <Name extends 'query' | 'from' | 'to'>(name: Name): SearchState[Name] =>
		target[name] === shown[name] ? typed[name] : target[name];
	const query = pick('query');
	return {
		...target,
		query,
		from: pick('from'),
		to: pick('to'),
		literal: query === target.query ? target.literal : undefined,
	};
}
