import type { Question, Reply } from '../client/messages.ts';
import { startWorker } from './start-worker.ts';

/**
 * Makes the index over the packs that are recorded on the device, or removes it with the last of them, without holding up the
 * page. To be called when a record was written or removed; who does not, or is broken off, only lets the next search without a
 * network wait for it. Tells whether the device keeps the index now; never rejects. The signal breaks it off, at once.
 */
export async function keepIndex(signal: AbortSignal): Promise<boolean> {
	let worker: Worker | undefined;
	try {
		signal.throwIfAborted();
		worker = startWorker();
		const reply = await replyOf(worker, { kind: 'keep', id: 0 }, signal);
		return reply.kind === 'kept' && reply.kept;
	} catch (error) {
		if (!signal.aborted) console.warn(error);
		return false;
	} finally {
		worker?.terminate();
	}
}

function replyOf(worker: Worker, question: Question, signal: AbortSignal): Promise<Reply> {
	return new Promise((resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason));
		worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => resolve(data));
		worker.addEventListener('error', () => reject(new Error('The search worker failed to load.')));
		worker.postMessage(question);
	});
}
