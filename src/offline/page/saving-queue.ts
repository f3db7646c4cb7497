import { SaveFailure } from '../save/failure.ts';
import type { Progress, SaveOptions, SaveRequest } from '../save/save-pack.ts';
import type { PackJob } from './pack-view.ts';

export interface QueueOptions {
	readonly save: (request: SaveRequest, options: SaveOptions) => Promise<unknown>;
	/** A row changed: a job began, went on or ended. */
	readonly onJob: (id: string) => void;
	/** A job ended: without a failure when the pack is saved. */
	readonly onEnd: (id: string, failure: SaveFailure | undefined) => void;
}

interface Job extends PackJob {
	readonly abort: AbortController;
	readonly request: SaveRequest;
}

/** Saves one pack after another: several at once would share one slow line. */
export function savingQueue({ save, onJob, onEnd }: QueueOptions) {
	const jobs = new Map<string, Job>();
	let last = Promise.resolve();

	function set(id: string, change: Partial<PackJob>): void {
		const job = jobs.get(id);
		if (!job) return;
		jobs.set(id, { ...job, ...change });
		onJob(id);
	}

	async function run(id: string): Promise<void> {
		const job = jobs.get(id);
		if (!job || job.abort.signal.aborted) return;
		set(id, { state: 'saving' });
		const onProgress = (progress: Progress) => set(id, { progress });
		const failure = await save(job.request, { signal: job.abort.signal, onProgress }).then(
			() => undefined,
			(cause: unknown) => (cause instanceof SaveFailure ? cause : new SaveFailure('unwritable', { cause })),
		);
		jobs.delete(id);
		onEnd(id, failure);
	}

	return {
		/** What is being done with a pack. */
		jobOf: (id: string): PackJob | undefined => jobs.get(id),
		/** Whether anything is. */
		isBusy: () => jobs.size > 0,
		/** Saves a pack once those before it are done. */
		add(request: SaveRequest): void {
			const { id } = request;
			if (jobs.has(id)) return;
			jobs.set(id, { state: 'queued', request, abort: new AbortController() });
			onJob(id);
			last = last.then(() => run(id));
		},
		/** Stops it, or takes it out of the queue. */
		stop(id: string): void {
			const job = jobs.get(id);
			job?.abort.abort();
			if (job?.state !== 'queued') return;
			jobs.delete(id);
			onEnd(id, new SaveFailure('stopped'));
		},
	};
}
