import { readdirSync, readFileSync } from 'node:fs';

/** A file of Linux's /proc (proc(5)); empty where there is none, and when the process ended between two looks. */
export function readProc(path: string): string {
	try {
		return readFileSync(`/proc/${path}`, 'utf8');
	} catch {
		return '';
	}
}

/** The highest resident memory of a process so far, in kB; 0 where /proc does not tell. */
export function highWaterMark(pid: number): number {
	return Number(/^VmHWM:\s*(\d+)/m.exec(readProc(`${pid}/status`))?.[1] ?? 0);
}

/** The processes that a process started and that live. */
export function childrenOf(pid: number): number[] {
	return threadsOf(pid).flatMap((thread) =>
		readProc(`${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
	);
}

function threadsOf(pid: number): string[] {
	try {
		return readdirSync(`/proc/${pid}/task`);
	} catch {
		return [];
	}
}
