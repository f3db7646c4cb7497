import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Written last: a folder without it is unfinished. */
const seal = 'seal.json';

/** What stands in a folder whose files are all there. */
export interface Sealed<Value> {
	/** What is to be known of the files. */
	readonly value: Value;
	/** Their paths below the folder, sorted, with slashes. */
	readonly files: readonly string[];
}

/** Notes that all files of a folder are written, and what is to be known of them. `key` tells what they were made of. */
export function sealFolder<Value>(folder: string, key: string, value: Value): void {
	const files = globSync('**', { cwd: folder })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => statSync(join(folder, path)).isFile())
		.sort();
	const sealed: Sealed<Value> = { value, files };
	writeFileSync(join(folder, seal), JSON.stringify({ ...sealed, digest: digestOf(folder, key, sealed) }));
}

/** What stands in a folder under a key; undefined when nothing does, or when anything of it is not as it was written. */
export function openSealed<Value>(folder: string, key: string): Sealed<Value> | undefined {
	try {
		const { digest, ...sealed } = JSON.parse(readFileSync(join(folder, seal), 'utf8')) as Sealed<Value> & {
			readonly digest: string;
		};
		return digestOf(folder, key, sealed) === digest ? sealed : undefined;
	} catch {
		return undefined;
	}
}

function digestOf(folder: string, key: string, { value, files }: Sealed<unknown>): string {
	const hash = createHash('sha256').update(JSON.stringify([key, value]));
	for (const path of files) {
		const bytes = readFileSync(join(folder, path));
		hash.update(`${path}\n${bytes.length}\n`).update(bytes);
	}
	return hash.digest('hex');
}
