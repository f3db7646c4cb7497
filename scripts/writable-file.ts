import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf } from './content-files.ts';

/** Why a file cannot be written, in Vietnamese; undefined when it can. Hours of measuring must not end at a folder that is not there. */
export function writingFault(path: string): string | undefined {
	try {
		accessSync(dirname(path), constants.W_OK);
		const there = statSync(path, { throwIfNoEntry: false });
		if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
		return undefined;
	} catch (error) {
		return `Không ghi được tệp ${path} (${reasonOf(error)}).`;
	}
}
