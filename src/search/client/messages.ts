import type { Card } from '../engine/card.ts';
import type { Answer, SearchRequest } from '../engine/request.ts';
import type { FailureReason } from './search-failure.ts';

/** What the page asks of the worker. Every question has a number of its own. */
export type Question =
	| { readonly kind: 'search'; readonly id: number; readonly request: SearchRequest }
	| { readonly kind: 'cards'; readonly id: number; readonly hits: readonly number[]; readonly query: string }
	/** Makes the index over what is saved on the device, unless it is there. */
	| { readonly kind: 'keep'; readonly id: number }
	| { readonly kind: 'stop' };

/** What the worker says to a question. */
export type Reply =
	| { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
	| { readonly kind: 'searched'; readonly id: number; readonly finished: boolean }
	| { readonly kind: 'cards'; readonly id: number; readonly cards: readonly Card[] }
	| { readonly kind: 'kept'; readonly id: number; readonly kept: boolean }
	| {
			readonly kind: 'failed';
			readonly id: number;
			readonly message: string;
			readonly reason: FailureReason | undefined;
	  };
