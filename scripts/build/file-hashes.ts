import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readSealed, writeSealed } from '#history/sealed-file.ts';
import { settledMoment } from '../file-clock.ts';

/** Raise the number when the form of what is remembered changes. */
const label = 'hashes of files 1: size, mtime and inode, SHA-256';

/**
 * SHA-256 of files, remembered from one build to the next by what the file system tells of them: most files of the index are
 * links to those of the last one. Paths do not count, so that a link is known wherever it stands.
 */
export class FileHashes {
	readonly #file: string;
	readonly #known: ReadonlyMap<string, string>;
	readonly #asked = new Map<string, string>();
	readonly #settled: number;

	/** `file` can be thrown away at any time. */
	constructor(file: string) {
		this.#file = file;
		this.#known = new Map((readSealed(file, label) as [string, string][] | undefined) ?? []);
		this.#settled = settledMoment(file);
	}

	/** In hexadecimal. Throws when the file cannot be read. */
	of(path: string): string {
		const { size, mtimeMs, ino } = statSync(path);
		const facts = `${size} ${mtimeMs} ${ino}`;
		const sum = this.#known.get(facts) ?? hash('sha256', readFileSync(path), 'hex');
		// A file that may still change within the same moment would look the same afterwards.
		if (mtimeMs < this.#settled) this.#asked.set(facts, sum);
		return sum;
	}

	/** Remembers what was asked for, and forgets everything else. */
	save(): void {
		writeSealed(this.#file, label, [...this.#asked]);
	}
}
