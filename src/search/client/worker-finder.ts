import type { Card } from '../engine/card.ts';
import type { Answer } from '../engine/request.ts';
import type { Finder } from './finder.ts';
import type { Question, Reply } from './messages.ts';
import { SearchFailure } from './search-failure.ts';

interface Waiting {
	readonly onAnswer?: (answer: Answer) => void;
	readonly resolve: (value: never) => void;
	readonly reject: (error: Error) => void;
}

const lost = 'The search worker failed to load.';

/** A finder that asks a worker. */
export function workerFinder(worker: Worker): Finder {
	const waiting = new Map<number, Waiting>();
	let next = 0;
	let broken = false;

	worker.addEventListener('message', ({ data: reply }: MessageEvent<Reply>) => {
		const question = waiting.get(reply.id);
		if (!question) return;
		if (reply.kind === 'answer') {
			question.onAnswer?.(reply.answer);
			return;
		}
		waiting.delete(reply.id);
		if (reply.kind === 'failed') question.reject(new SearchFailure(reply.reason, reply.message));
		else if (reply.kind === 'cards') question.resolve(reply.cards as never);
		else if (reply.kind === 'searched') question.resolve(reply.finished as never);
	});
	worker.addEventListener('error', () => {
		broken = true;
		for (const { reject } of waiting.values()) reject(new Error(lost));
		waiting.clear();
	});

	function ask<Value>(question: (id: number) => Question, onAnswer?: (answer: Answer) => void): Promise<Value> {
		const id = next++;
		return new Promise<Value>((resolve, reject) => {
			if (broken) reject(new Error(lost));
			waiting.set(id, { resolve, reject, ...(onAnswer && { onAnswer }) });
			worker.postMessage(question(id));
		});
	}

	return {
		search: (request, onAnswer) => ask<boolean>((id) => ({ kind: 'search', id, request }), onAnswer),
		stop: () => worker.postMessage({ kind: 'stop' } satisfies Question),
		dispose: () => worker.terminate(),
		cards: (hits, query) => ask<readonly Card[]>((id) => ({ kind: 'cards', id, hits, query })),
	};
}
