import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Batch, ReadingError, readBatch, type WantedFile } from './batch.ts';
import type { WorkerData } from './read-worker.ts';

export interface ReadingPlan {
	/** From so many files on, workers read them; a worker takes half a second to start. */
	readonly workersFrom?: number;
	readonly workers?: number;
	readonly batchSize?: number;
	/** The module that a worker runs. */
	readonly module?: URL;
}

/**
 * Reads files and finds what is in them, many of them in parallel; `take` gets the batches in any order. Throws
 * `ReadingError`, naming the file, when the reading itself breaks down.
 */
export async function readWanted(
	content: string,
	wanted: readonly WantedFile[],
	take: (batch: Batch) => void,
	plan: ReadingPlan = {},
): Promise<void> {
	const { workersFrom = 300, workers = Math.min(availableParallelism(), 8), batchSize = 64 } = plan;
	const batches: (readonly WantedFile[])[] = [];
	for (let at = 0; at < wanted.length; at += batchSize) batches.push(wanted.slice(at, at + batchSize));
	if (wanted.length < workersFrom || workers < 2) {
		for (const batch of batches) take(readBatch(content, batch));
		return;
	}
	const module = plan.module ?? new URL('./read-worker.ts', import.meta.url);
	await Promise.all(
		Array.from({ length: Math.min(workers, batches.length) }, () => work(content, module, batches, take)),
	);
}

/** One worker takes batches until there are no more. */
function work(
	content: string,
	module: URL,
	batches: (readonly WantedFile[])[],
	take: (batch: Batch) => void,
): Promise<void> {
	const progress = new SharedArrayBuffer(4);
	const worker = new Worker(module, { workerData: { content, progress } satisfies WorkerData });
	let current: readonly WantedFile[] | undefined;
	const { promise, resolve, reject } = Promise.withResolvers<void>();
	const next = () => {
		current = batches.shift();
		if (current) worker.postMessage(current);
		else resolve();
	};
	const fail = (error: Error) => {
		// The other workers need not begin anything more.
		batches.length = 0;
		const path = current?.[new Int32Array(progress)[0]!]?.path;
		const named = path === undefined || error.message.startsWith(path) ? error.message : `${path}: ${error.message}`;
		reject(new ReadingError(named, { cause: error }));
	};
	worker.on('message', (batch: Batch) => {
		try {
			take(batch);
			next();
		} catch (error) {
			fail(error as Error);
		}
	});
	worker.on('error', fail);
	worker.on('exit', (code) => fail(new Error(`tiến trình đọc tệp dừng giữa chừng (mã ${code})`)));
	next();
	return promise.finally(() => {
		worker.removeAllListeners('exit');
		return worker.terminate();
	});
}
