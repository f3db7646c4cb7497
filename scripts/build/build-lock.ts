import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

interface Holder {
	readonly pid: number;
	/** When that process began, in ticks since the machine started: a number of a process is used again. */
	readonly started: string;
}

export interface Lock {
	/** Whether a build before this one ended without saying so. */
	readonly wasLeft: boolean;
	readonly release: () => void;
}

/**
 * Takes the right to build; while another build has it, waits, and says so once through `say`. A build that was killed holds
 * it no more.
 */
export async function takeLock(path: string, say: (message: string) => void): Promise<Lock> {
	mkdirSync(dirname(path), { recursive: true });
	const own = JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder);
	let told = false;
	let wasLeft = false;
	let unreadable = 0;
	for (;;) {
		if (tryWrite(path, own)) {
			// Two that found the same dead holder may have removed one another's file.
			await wait(20);
			if (readText(path) === own) break;
			continue;
		}
		const holder = read(path);
		// A holder that has only just made the file has not written it yet.
		if (holder ? isRunning(holder) : unreadable++ < 10) {
			if (holder && !told) {
				say(`Một lần dựng khác đang chạy (tiến trình ${holder.pid}); đợi nó xong …`);
				told = true;
			}
			await wait(100);
			continue;
		}
		wasLeft = true;
		rmSync(path, { force: true });
	}
	return {
		wasLeft,
		release: () => {
			if (readText(path) === own) rmSync(path, { force: true });
		},
	};
}

function tryWrite(path: string, text: string): boolean {
	try {
		writeFileSync(path, text, { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

function read(path: string): Holder | undefined {
	try {
		return JSON.parse(readText(path) ?? '') as Holder;
	} catch {
		return undefined;
	}
}

function readText(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}

function isRunning({ pid, started }: Holder): boolean {
	try {
		process.kill(pid, 0);
	} catch (error) {
		// Somebody else's process runs too.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
	return startOf(pid) === started;
}

/** The start of a process on Linux; elsewhere nothing tells, and its number must do. */
function startOf(pid: number): string {
	const stat = readText(`/proc/${pid}/stat`);
	// The name of the program stands in brackets and may hold blanks.
	return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
