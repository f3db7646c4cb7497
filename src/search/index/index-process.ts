import { type IndexTask, performTask, type TaskResult } from './index-task.ts';

/** What the process that started this one hears of a task. */
export type TaskReport = { readonly result: TaskResult } | { readonly fault: string };

// A process of its own for tasks, one after the other (see `task-runner.ts`).
process.on('message', async (task: IndexTask) => {
	let report: TaskReport;
	try {
		report = { result: await performTask(task) };
	} catch (error) {
		report = { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
	}
	// Who has heard of a fault elsewhere listens no more.
	process.send?.(report, () => {});
});
// Without its parent nobody waits for what it does.
process.on('disconnect', () => process.exit(1));
