import { childrenOf, highWaterMark, readProc } from '../proc.ts';

/** Linux counts processor time in hundredths of a second for programs, whatever the kernel itself does. */
const ticksPerSecond = 100;

/**
 * Watches a process and all that it starts, by looking again and again: what the operating system tells of a process is gone
 * with it. Sees nothing where there is no /proc.
 */
export class ProcessTree {
	readonly #root: number;
	/** Process → its processor time so far; those whose parent ended stay known. */
	readonly #ticks = new Map<number, number>();
	#peak = 0;

	constructor(root: number) {
		this.#root = root;
	}

	look(): void {
		const seen = new Set<number>();
		for (const pid of [this.#root, ...this.#ticks.keys()]) this.#visit(pid, seen);
	}

	/** The highest resident memory of a single process, in MB. */
	get peakMB(): number {
		return this.#peak / 1024;
	}

	/** Processor seconds of all processes up to the last look at each. */
	get cpuSeconds(): number {
		return [...this.#ticks.values()].reduce((sum, ticks) => sum + ticks, 0) / ticksPerSecond;
	}

	#visit(pid: number, seen: Set<number>): void {
		if (seen.has(pid)) return;
		seen.add(pid);
		const stat = readProc(`${pid}/stat`);
		if (stat === '') return;
		const times = fieldsOf(stat);
		this.#ticks.set(pid, times.own);
		this.#peak = Math.max(this.#peak, highWaterMark(pid));
		for (const child of childrenOf(pid)) this.#visit(child, seen);
	}
}

/** Processor seconds of the processes that this one started, that have ended, and of those that they waited for. */
export function endedChildrenSeconds(): number {
	const stat = readProc('self/stat');
	return stat === '' ? 0 : fieldsOf(stat).children / ticksPerSecond;
}

/** Times in ticks. The name of the program, in brackets, may hold blanks and brackets (proc(5)). */
function fieldsOf(stat: string): { own: number; children: number } {
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	const [user = 0, system = 0, childrenUser = 0, childrenSystem = 0] = fields.slice(11, 15).map(Number);
	return { own: user + system, children: childrenUser + childrenSystem };
}
