import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { TaskReport } from './index-process.ts';
import { type IndexTask, performTask, type TaskResult } from './index-task.ts';

/** More than two would need more memory than a small machine has. */
const mostProcesses = 2;

/**
 * Performs tasks and gives their results in the same order; the first are begun first. Small work is done here; large work in
 * processes of its own, side by side, whose memory is free when they end. Rejects with the first fault.
 */
export async function runTasks(tasks: readonly IndexTask[], isSmall: boolean): Promise<TaskResult[]> {
	const results: TaskResult[] = [];
	if (isSmall) {
		for (const task of tasks) results.push(await performTask(task));
		return results;
	}
	const waiting = tasks.entries();
	const processes = Array.from({ length: Math.min(mostProcesses, availableParallelism(), tasks.length) }, startProcess);
	try {
		await Promise.all(
			processes.map(async (child) => {
				for (const [at, task] of waiting) results[at] = await askProcess(child, task);
			}),
		);
		return results;
	} finally {
		for (const child of processes) if (child.connected) child.disconnect();
		await Promise.all(processes.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit')));
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
