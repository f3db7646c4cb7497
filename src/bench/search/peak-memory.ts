import { childrenOf, highWaterMark } from '../proc.ts';

/**
 * Runs something and tells the most memory that this process and those it started held at a time, in MB: on Linux the sum of
 * their high-water marks (VmHWM) while they live, which is slightly too much when they peak at different times. Elsewhere
 * the operating system does not tell of other processes, and Pagefind's service, which indexes, is not in the figure.
 */
export async function peakMemory(run: () => Promise<void>): Promise<number> {
	let peak = 0;
	const look = () => {
		peak = Math.max(peak, treeMemory(process.pid));
	};
	const timer = setInterval(look, 100);
	try {
		await run();
		look();
		return Math.max(peak, process.resourceUsage().maxRSS) / 1024;
	} finally {
		clearInterval(timer);
	}
}

/** The high-water marks of a process and those it started, in kB; 0 where /proc does not tell. */
export function treeMemory(pid: number): number {
	return childrenOf(pid).reduce((sum, child) => sum + treeMemory(child), highWaterMark(pid));
}
