import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Measure } from './measure.ts';
import type { Assignment, Report } from './measuring-process.ts';

/**
 * Measures one system in a process of its own, so that none pays for the memory of another. An aborted `signal` ends it together
 * with what it started. Rejects when the process fails; it says why on standard error itself.
 */
export function measureApart(
	assignment: Assignment,
	heard: (what: string) => void,
	signal: AbortSignal,
): Promise<Measure> {
	return new Promise((resolve, reject) => {
		const child = fork(join(import.meta.dirname, 'measuring-process.ts'), {
			// A group of its own: Pagefind's service has to end with it.
			detached: process.platform !== 'win32',
			stdio: ['ignore', 2, 'inherit', 'ipc'],
			// node:sqlite calls itself experimental at each start.
			execArgv: ['--disable-warning=ExperimentalWarning'],
		});
		const end = () => kill(child);
		signal.addEventListener('abort', end, { once: true });
		let result: Measure | undefined;
		child.on('message', (report: Report) => {
			if ('measure' in report) result = report.measure;
			else heard(report.progress);
		});
		child.once('error', reject);
		child.once('exit', (code, killedBy) => {
			signal.removeEventListener('abort', end);
			if (result) resolve(result);
			else reject(new Error(`${assignment.system}: tiến trình đo dừng giữa chừng (${killedBy ?? code})`));
		});
		if (signal.aborted) end();
		else child.send(assignment);
	});
}

function kill(child: ChildProcess): void {
	if (process.platform === 'win32' || child.pid === undefined) {
		child.kill('SIGKILL');
		return;
	}
	try {
		process.kill(-child.pid, 'SIGKILL');
	} catch {
		// It has ended by itself.
	}
}
