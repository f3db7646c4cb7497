import { readFileSync } from 'node:fs';

/** Memory that a process holds, in MB; undefined where the operating system does not tell of other processes. */
export function residentMegabytes(pid: number): number | undefined {
	try {
		const kilobytes = /^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
		return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
	} catch {
		return undefined;
	}
}
