import { type ChildProcess, fork } from 'node:child_process';
import type { Limits } from './limits.ts';
import type { Capture, FromWorker, ImportJob, Part, ToWorker } from './messages.ts';
import { residentMegabytes } from './resident-memory.ts';

/** Why a worker was lost in the middle of a capture; `given-up`: too many were lost in one zip. */
export type Loss = 'time' | 'memory' | 'crash' | 'given-up';

/** `next`: the place of the first capture of which nothing has been told; undefined when nothing is left to read. */
export type Outcome = { readonly next: number | undefined } & (
	| { readonly kind: 'done'; readonly residentMegabytes: number }
	| { readonly kind: 'lost'; readonly why: Loss; readonly during: Capture | undefined }
);

export interface Heard {
	/** False when these bytes are known already. */
	begin(capture: Capture): boolean;
	/** Resolves when there is room for more. */
	part(part: Part): Promise<void>;
}

/** Short, for unpacking fills a few hundred MB in a fifth of a second. */
const watchMilliseconds = 40;

/**
 * A signal to the whole group stops the import and may reach a worker, one that has only just started, before it reaches us:
 * until ours has had time to come, the capture is not called broken.
 */
const ownSignalMilliseconds = 300;

function isStop(signal: NodeJS.Signals | null): boolean {
	return signal === 'SIGINT' || signal === 'SIGTERM' || signal === 'SIGHUP';
}

/** A child process that reads captures: whatever they do to it, only the one in hand is lost. */
export class WorkerProcess {
	readonly #child: ChildProcess;
	readonly #limits: Limits;
	#jobs = 0;

	constructor(path: string, limits: Limits, environment: NodeJS.ProcessEnv) {
		this.#limits = limits;
		this.#child = fork(path, {
			execArgv: [`--max-old-space-size=${limits.heap}`, '--expose-gc', '--disable-warning=ExperimentalWarning'],
			env: environment,
			// Libraries that complain would write into the table.
			stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
		});
		// Without a listener a failure to start would end the whole import; `run` sees it as a lost worker.
		this.#child.on('error', () => {});
	}

	/** Memory that the worker holds, in MB; 0 where the operating system does not tell. */
	get megabytes(): number {
		return residentMegabytes(this.#child.pid ?? 0) ?? 0;
	}

	/**
	 * Has the worker do one job. Never rejects; after a loss the worker is gone. `besides`: the MB that others hold out of
	 * what this one may take.
	 */
	run(job: ImportJob, heard: Heard, besides: () => number = () => 0): Promise<Outcome> {
		this.#jobs++;
		return new Promise((resolve) => {
			const child = this.#child;
			let why: Loss = 'crash';
			let during: Capture | undefined;
			let next: number | undefined = job.start;
			let isSettled = false;
			let clock: NodeJS.Timeout | undefined;
			const kill = (reason: Loss) => {
				why = reason;
				child.kill('SIGKILL');
			};
			const send = (message: ToWorker) => {
				if (isSettled) return;
				clearTimeout(clock);
				clock = setTimeout(kill, this.#limits.seconds * 1000, 'time');
				// A worker that is gone makes itself known by its exit.
				if (child.connected) child.send(message, () => {});
			};
			const watch = setInterval(() => {
				if (this.megabytes + besides() > this.#limits.resident) kill('memory');
			}, watchMilliseconds);
			const settle = (outcome: Outcome) => {
				isSettled = true;
				clearTimeout(clock);
				clearInterval(watch);
				child.off('message', listen).off('exit', lost).off('error', failed);
				resolve(outcome);
			};
			const lost = (code: number | null, signal: NodeJS.Signals | null) => {
				clearTimeout(clock);
				clearInterval(watch);
				// V8 aborts when its heap is full.
				if (why === 'crash' && (signal === 'SIGABRT' || code === 134)) why = 'memory';
				const settleLost = () => settle({ kind: 'lost', why, during, next });
				if (isStop(signal)) setTimeout(settleLost, ownSignalMilliseconds);
				else settleLost();
			};
			const failed = () => settle({ kind: 'lost', why: 'crash', during, next });
			const listen = async (message: FromWorker) => {
				clearTimeout(clock);
				if (message.kind === 'begin') {
					during = message.capture;
					next = during.place ?? next;
					send({ go: heard.begin(message.capture) });
				} else if (message.kind === 'part') {
					// Told: should the worker be lost while it waits for its turn, this capture is none the less read.
					const { place } = message.part;
					during = undefined;
					next = place === undefined ? undefined : place + 1;
					await heard.part(message.part);
					send({ go: true });
				} else settle({ kind: 'done', residentMegabytes: message.residentMegabytes, next: message.next });
			};
			child.on('message', listen).once('exit', lost).once('error', failed);
			if (child.exitCode !== null || child.signalCode !== null) lost(child.exitCode, child.signalCode);
			else send({ job });
		});
	}

	/** Whether a new worker should do the next job. */
	isSpent(outcome: Outcome): boolean {
		return (
			outcome.kind === 'lost' ||
			this.#jobs >= this.#limits.jobs ||
			outcome.residentMegabytes > this.#limits.recycleAbove
		);
	}

	end(): void {
		this.#child.kill('SIGKILL');
	}
}
