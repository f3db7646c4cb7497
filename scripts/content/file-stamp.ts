import { statSync } from 'node:fs';
import { oneMoment } from '../file-clock.ts';

/** What the file system tells of a file without reading it. */
export interface FileStamp {
	readonly size: number;
	/** Milliseconds since 1970. */
	readonly modified: number;
	/** When name, rights or content changed last; nobody can set it. */
	readonly changed: number;
	readonly node: number;
}

/** Undefined when the file cannot be looked at. */
export function stampOf(path: string): FileStamp | undefined {
	try {
		const { size, mtimeMs, ctimeMs, ino } = statSync(path);
		return { size, modified: mtimeMs, changed: ctimeMs, node: ino };
	} catch {
		return undefined;
	}
}

/**
 * Whether a file is as it was when it was read at the moment `readAt`. One that had been written only just then may have been
 * written again within the same tick of the clock, so it must be read again (git calls such a file racy).
 */
export function isUntouched(now: FileStamp, then: FileStamp, readAt: number): boolean {
	return (
		now.size === then.size &&
		now.modified === then.modified &&
		now.changed === then.changed &&
		now.node === then.node &&
		Math.max(then.modified, then.changed) + oneMoment < readAt
	);
}
