import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { endedChildrenSeconds, ProcessTree } from './process-tree.ts';

export interface Measured {
	readonly seconds: number;
	readonly cpuSeconds: number;
	readonly peakMB: number;
	/** All that it printed. */
	readonly output: string;
}

const lookEvery = 100;

/**
 * Runs a command to its end and measures it with all that it starts. Nothing else may be started meanwhile: processor time is
 * counted over all children. `signal` ends the command and what it started. Rejects when it fails, with the end of what it printed.
 */
export async function runMeasured(
	command: string,
	args: readonly string[],
	{ cwd, env = process.env, signal }: { cwd: string; env?: NodeJS.ProcessEnv; signal: AbortSignal },
): Promise<Measured> {
	signal.throwIfAborted();
	const before = endedChildrenSeconds();
	const start = performance.now();
	// A group of its own, so that all of it can be ended at once.
	const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
	const tree = new ProcessTree(child.pid ?? 0);
	const end = () => endGroup(child.pid);
	signal.addEventListener('abort', end, { once: true });
	const timer = setInterval(() => tree.look(), lookEvery);
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
	try {
		const [code] = await once(child, 'close');
		const seconds = (performance.now() - start) / 1000;
		signal.throwIfAborted();
		if (code !== 0) throw new Error(`${command} ${args.join(' ')}: mã ${code}\n${output.slice(-4000)}`);
		// What outlives its parent is waited for by nobody here, but was looked at.
		const cpuSeconds = Math.max(endedChildrenSeconds() - before, tree.cpuSeconds);
		return { seconds, cpuSeconds, peakMB: tree.peakMB, output };
	} finally {
		clearInterval(timer);
		signal.removeEventListener('abort', end);
		end();
	}
}

function endGroup(pid: number | undefined): void {
	try {
		if (pid) process.kill(-pid, 'SIGKILL');
	} catch {
		// It has ended.
	}
}
