import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { TaskReport } from './index-process.ts';
import { type IndexTask, performTask, type TaskResult } from './index-task.ts';

/** A task among others. */
export interface Step {
	readonly task: IndexTask;
	/** The places of the steps that must be done before. */
	readonly after?: readonly number[];
	/** Called when it is done, before any step that waits for it begins. */
	readonly onDone?: () => void;
}

/** More than two would need more memory than a small machine has. */
const mostProcesses = 2;

/**
 * Performs tasks and gives their results in the same order; of those that can begin, the first do. Small work is done here;
 * large work in processes of its own, side by side, whose memory is free when they end. Rejects with the first fault.
 */
export async function runTasks(steps: readonly Step[], isSmall: boolean): Promise<TaskResult[]> {
	const results: TaskResult[] = [];
	const queue = new StepQueue(steps);
	const work = async (perform: (task: IndexTask) => Promise<TaskResult>) => {
		for await (const [at, { task }] of queue.steps()) {
			results[at] = await perform(task);
			queue.finish(at);
		}
	};
	if (isSmall) {
		await work(performTask);
		return results;
	}
	const processes = Array.from({ length: Math.min(mostProcesses, availableParallelism(), steps.length) }, startProcess);
	try {
		await Promise.all(processes.map((process) => work((task) => ask(process, task))));
		return results;
	} finally {
		for (const { child } of processes) if (child.connected) child.disconnect();
		await Promise.all(processes.map(({ lost }) => lost.catch(() => {})));
	}
}

/** Steps that wait to be taken, each by one worker. */
class StepQueue {
	readonly #steps: readonly Step[];
	readonly #waiting: Set<number>;
	readonly #done = new Set<number>();
	#change = Promise.withResolvers<void>();

	constructor(steps: readonly Step[]) {
		this.#steps = steps;
		this.#waiting = new Set(steps.keys());
	}

	/** What a worker is to do, one after the other; ends when all steps are taken. */
	async *steps(): AsyncGenerator<[at: number, step: Step]> {
		while (this.#waiting.size > 0) {
			const at = this.#waiting
				.values()
				.find((place) => (this.#steps[place]!.after ?? []).every((before) => this.#done.has(before)));
			if (at === undefined) {
				await this.#change.promise;
				continue;
			}
			this.#waiting.delete(at);
			yield [at, this.#steps[at]!];
		}
	}

	finish(at: number): void {
		this.#steps[at]!.onDone?.();
		this.#done.add(at);
		this.#change.resolve();
		this.#change = Promise.withResolvers();
	}
}

/** A process that performs tasks; `lost` rejects when it ends, also while it waits for its next task. */
interface Worker {
	readonly child: ChildProcess;
	readonly lost: Promise<never>;
}

function startProcess(): Worker {
	const child = fork(join(import.meta.dirname, 'index-process.ts'), [], { execArgv: [], stdio: 'inherit' });
	const lost = new Promise<never>((_, reject) => {
		child.once('exit', () => reject(new Error('A process that indexed pages ended before its time.')));
		child.on('error', reject);
	});
	// Whoever gives it a task hears of it.
	lost.catch(() => {});
	return { child, lost };
}

function ask({ child, lost }: Worker, task: IndexTask): Promise<TaskResult> {
	const answer = new Promise<TaskResult>((resolve, reject) => {
		child.once('message', (report: TaskReport) => {
			if ('result' in report) resolve(report.result);
			else reject(new Error(report.fault));
		});
		child.send(task, () => {});
	});
	return Promise.race([answer, lost]);
}
