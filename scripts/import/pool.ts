import type { Limits } from './limits.ts';
import { MemoryGate } from './memory-gate.ts';
import type { Capture, ImportJob, Part } from './messages.ts';
import { type Heard, type Loss, type Outcome, WorkerProcess } from './worker-process.ts';

export interface PoolOptions {
	/** The file of the worker, which calls `serveJobs`. */
	readonly worker: string;
	readonly size: number;
	readonly limits: Limits;
	readonly environment: NodeJS.ProcessEnv;
	/** Aborted: workers are ended at once and nothing more is heard. */
	readonly signal: AbortSignal;
}

export interface PoolListener {
	begin(job: number, capture: Capture): boolean;
	part(job: number, part: Part): Promise<void>;
	/** A worker was lost while it read this capture; without one, before it came to any. */
	lost(job: number, capture: Capture | undefined, why: Loss): Promise<void>;
	done(job: number): void;
}

/** Losses in one zip after which the rest of it is given up. */
const maxLosses = 10;

/** Does the jobs on so many workers at a time. `listener` is told by their place in `jobs`. Never rejects because of a capture. */
export async function runPool(jobs: readonly ImportJob[], options: PoolOptions, listener: PoolListener): Promise<void> {
	const { size, signal } = options;
	const workers = new Set<WorkerProcess>();
	const endAll = () => {
		for (const worker of workers) worker.end();
	};
	const gate = new MemoryGate();
	let next = 0;
	const oneAfterAnother = async () => {
		const seat = new Seat(options, workers, gate);
		while (next < jobs.length && !signal.aborted) {
			const place = next++;
			await doJob(seat, jobs[place]!, place, listener, signal);
			if (signal.aborted) return;
			listener.done(place);
		}
		seat.end();
	};
	signal.addEventListener('abort', endAll);
	try {
		await Promise.all(Array.from({ length: Math.min(size, jobs.length) }, oneAfterAnother));
	} finally {
		signal.removeEventListener('abort', endAll);
		endAll();
	}
}

/** One job to its end, with as many workers as are lost over it. */
async function doJob(seat: Seat, whole: ImportJob, place: number, listener: PoolListener, signal: AbortSignal) {
	const heard: Heard = {
		begin: (capture) => listener.begin(place, capture),
		part: (part) => listener.part(place, part),
	};
	let job = whole;
	for (let losses = 1; ; losses++) {
		let outcome = await seat.beside(job, heard);
		if (outcome.kind === 'lost' && outcome.why === 'memory' && !signal.aborted) {
			job = { ...job, start: outcome.during?.place ?? job.start };
			outcome = await seat.alone(job, heard);
		}
		if (outcome.kind === 'done' || signal.aborted) return;
		await listener.lost(place, outcome.during, outcome.why);
		const read = outcome.during?.place;
		if (read === undefined) return;
		if (losses >= maxLosses) {
			await listener.lost(place, undefined, 'given-up');
			return;
		}
		job = { ...job, start: read + 1 };
	}
}

/** A place in the pool: the worker that does one job after another, replaced when it is lost or spent. */
class Seat {
	readonly #options: PoolOptions;
	/** All workers of the pool. */
	readonly #workers: Set<WorkerProcess>;
	readonly #gate: MemoryGate;
	#worker: WorkerProcess | undefined;

	constructor(options: PoolOptions, workers: Set<WorkerProcess>, gate: MemoryGate) {
		this.#options = options;
		this.#workers = workers;
		this.#gate = gate;
	}

	async beside(job: ImportJob, heard: Heard): Promise<Outcome> {
		const gate = this.#gate;
		// An idle worker holds memory that another needs.
		if (gate.isWanted) this.end();
		await gate.enter();
		const waiting: Heard = {
			...heard,
			// The one who wants to be alone may be the one whose turn is waited for.
			async part(part) {
				gate.leave();
				await heard.part(part);
				await gate.enter();
			},
		};
		const outcome = await this.#run(job, waiting, this.#options.limits);
		gate.leave();
		return outcome;
	}

	alone(job: ImportJob, heard: Heard): Promise<Outcome> {
		const { limits } = this.#options;
		return this.#gate.alone(async () => {
			this.end();
			const outcome = await this.#run(job, heard, { ...limits, ...limits.alone }, () => this.#heldByOthers());
			this.end();
			return outcome;
		});
	}

	/** A worker in the middle of a zip waits with what it holds. */
	#heldByOthers(): number {
		let megabytes = 0;
		for (const worker of this.#workers) if (worker !== this.#worker) megabytes += worker.megabytes;
		return megabytes;
	}

	end(): void {
		this.#worker?.end();
		if (this.#worker) this.#workers.delete(this.#worker);
		this.#worker = undefined;
	}

	async #run(job: ImportJob, heard: Heard, limits: Limits, besides?: () => number): Promise<Outcome> {
		const { worker, environment, signal } = this.#options;
		if (signal.aborted) return { kind: 'lost', why: 'crash', during: undefined };
		this.#worker ??= new WorkerProcess(worker, limits, environment);
		this.#workers.add(this.#worker);
		const outcome = await this.#worker.run(job, heard, besides);
		if (this.#worker.isSpent(outcome)) this.end();
		return outcome;
	}
}
