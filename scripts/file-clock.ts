import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Milliseconds that the coarsest file system (FAT) takes for one and the same moment: a file that is written twice within it
 * looks the same (git calls it racy).
 */
export const oneMoment = 2000;

/**
 * The moment (milliseconds since 1970, by the clock of the file system, which may be another machine's) before which a file
 * must have been touched last for its times to tell whether it is touched again. Long ago where nothing can be written beside `file`.
 */
export function settledMoment(file: string): number {
	const probe = `${file}.${randomUUID()}.tmp`;
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(probe, '');
		const { mtimeMs } = statSync(probe);
		rmSync(probe);
		return mtimeMs - oneMoment;
	} catch {
		return Number.NEGATIVE_INFINITY;
	}
}
