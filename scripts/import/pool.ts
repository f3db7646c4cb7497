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
	let { start } = whole;
	for (let losses = 0; ; ) {
		let outcome = await seat.beside({ ...whole, start }, heard);
		if (outcome.kind === 'lost' && outcome.why === 'memory' && outcome.next !== undefined && !signal.aborted) {
			start = outcome.next;
			outcome = await seat.alone({ ...whole, start, only: true }, heard);
		}
		if (outcome.next === undefined || signal.aborted) return;
		if (outcome.kind === 'done') {
			start = outcome.next;
			continue;
		}
		const { during, why, next } = outcome;
		const isBetween = during === undefined && next > start;
		if (!isBetween) {
			await listener.lost(place, during, why);
			if (during?.place === undefined) return;
		}
		if (++losses >= maxLosses) {
			await listener.lost(place, undefined, 'given-up');
			return;
		}
		start = isBetween ? next : next + 1;
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
		let turn = Promise.resolve();
		const waiting: Heard = {
			...heard,
			// The one who wants to be alone may be the one whose turn is waited for.
			part(part) {
				gate.leave();
				turn = heard.part(part).then(() => gate.enter());
				return turn;
			},
		};
		const outcome = await this.#run(job, waiting, this.#options.limits);
		// A worker that was lost while it waited has left the gate already.
		await turn;
		gate.leave();
		return outcome;
	}

	/** A job of one capture. */
	alone(job: ImportJob, heard: Heard): Promise<Outcome> {
		const { limits } = this.#options;
		// Its turn is not waited for: those before it wait for the memory.
		const telling: Heard = { ...heard, part: async (part) => void heard.part(part) };
		return this.#gate.alone(async () => {
			this.end();
			const outcome = await this.#run(job, telling, { ...limits, ...limits.alone }, () => this.#heldByOthers());
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
		if (signal.aborted) return { kind: 'lost', why: 'crash', during: undefined, next: job.start };
		this.#worker ??= new WorkerProcess(worker, limits, environment);
		this.#workers.add(this.#worker);
		const outcome = await this.#worker.run(job, heard, besides);
		if (this.#worker.isSpent(outcome)) this.end();
		return outcome;
	}
}
