import type { Card } from '../engine/card.ts';
import type { Answer, SearchRequest } from '../engine/request.ts';

/** What the page asks of the worker. Every question has a number of its own. */
export type Question =
	| { readonly kind: 'search'; readonly id: number; readonly request: SearchRequest }
	| { readonly kind: 'cards'; readonly id: number; readonly hits: readonly number[]; readonly query: string }
	| { readonly kind: 'stop' };

/** What the worker says to a question. */
export type Reply =
	| { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
	| { readonly kind: 'searched'; readonly id: number; readonly finished: boolean }
	| { readonly kind: 'cards'; readonly id: number; readonly cards: readonly Card[] }
	| { readonly kind: 'failed'; readonly id: number; readonly message: string };
