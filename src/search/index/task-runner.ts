import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
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
	readonly done?: () => void;
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
			queue.done(at);
		}
	};
	if (isSmall) {
		await work(performTask);
		return results;
	}
	const processes = Array.from({ length: Math.min(mostProcesses, availableParallelism(), steps.length) }, startProcess);
	try {
		await Promise.all(processes.map((child) => work((task) => askProcess(child, task))));
		return results;
	} finally {
		for (const child of processes) if (child.connected) child.disconnect();
		await Promise.all(processes.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit')));
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

	done(at: number): void {
		this.#steps[at]!.done?.();
		this.#done.add(at);
		this.#change.resolve();
		this.#change = Promise.withResolvers();
	}
}

function startProcess(): ChildProcess {
	return fork(join(import.meta.dirname, 'index-process.ts'), [], { execArgv: [], stdio: 'inherit' });
}

function askProcess(child: ChildProcess, task: IndexTask): Promise<TaskResult> {
	return new Promise((resolve, reject) => {
		const lost = () => reject(new Error('A process that indexed pages ended before its time.'));
		child.once('exit', lost);
		child.once('message', (report: TaskReport) => {
			child.off('exit', lost);
			if ('result' in report) resolve(report.result);
			else reject(new Error(report.fault));
		});
		child.send(task);
	});
}
