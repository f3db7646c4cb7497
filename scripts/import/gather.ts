import type { Dirent, Stats } from 'node:fs';
import { glob, lstat, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { badPath, loop, notRegular, tooLarge } from './bad-path.ts';
import { isCompanion, isPageFolder } from './companions.ts';

/** A capture to read, or a path that cannot be. */
export interface Gathered {
	/** As the person knows it: relative to where the command runs when below, else absolute. */
	readonly name: string;
	readonly path: string;
	/** One calm Vietnamese line. */
	readonly refused?: string;
}

export interface GatherOptions {
	/** The folder that relative paths start from. */
	readonly from: string;
	readonly maxBytes: number;
	readonly signal?: AbortSignal | undefined;
}

/**
 * The files that paths, folders and globs name, each once, in the order given and sorted within folders. Folders are read to
 * the bottom, without hidden files and without what browsers save beside a page. Nothing is opened. Never rejects.
 */
export async function gather(inputs: readonly string[], options: GatherOptions): Promise<Gathered[]> {
	const gathering = new Gathering(options);
	for (const input of inputs) await gathering.input(input);
	return gathering.found;
}

class Gathering {
	readonly found: Gathered[] = [];
	readonly #seen = new Set<string>();
	readonly #options: GatherOptions;

	constructor(options: GatherOptions) {
		this.#options = options;
	}

	async input(input: string): Promise<void> {
		const path = resolve(this.#options.from, input);
		try {
			await lstat(path);
		} catch (error) {
			const matches = /[*?[{]/.test(input) ? await this.#matches(input) : [];
			for (const match of matches) await this.#path(match);
			if (matches.length === 0) this.#refuse(path, badPath(error));
			return;
		}
		await this.#path(path);
	}

	async #matches(pattern: string): Promise<string[]> {
		const paths: string[] = [];
		const typed = new Set(pattern.split(/[/\\]/));
		const hidden = (name: string) => name.split(sep).some((part) => !typed.has(part) && isCompanion(part));
		try {
			for await (const name of glob(pattern, { cwd: this.#options.from })) {
				if (this.#options.signal?.aborted) break;
				if (!hidden(name)) paths.push(resolve(this.#options.from, name));
			}
		} catch {
			// A pattern that cannot be read names nothing.
		}
		return paths.sort();
	}

	async #path(path: string): Promise<void> {
		if (this.#options.signal?.aborted) return;
		let real: string;
		let stats: Stats;
		try {
			real = await realpath(path);
			stats = await stat(real);
		} catch (error) {
			this.#refuse(path, badPath(error));
			return;
		}
		if (this.#seen.has(real)) {
			if (stats.isDirectory() && (await isBelow(path, real))) this.#refuse(path, loop);
			return;
		}
		this.#seen.add(real);
		if (stats.isDirectory()) await this.#folder(path);
		else if (!stats.isFile()) this.#refuse(path, notRegular);
		else if (stats.size > this.#options.maxBytes) this.#refuse(path, tooLarge(stats.size, this.#options.maxBytes));
		else this.found.push({ name: this.#name(path), path: real });
	}

	async #folder(path: string): Promise<void> {
		let entries: Dirent[];
		try {
			entries = await readdir(path, { withFileTypes: true });
		} catch (error) {
			this.#refuse(path, badPath(error));
			return;
		}
		const before = this.found.length;
		const names = new Set(entries.map(({ name }) => name));
		for (const name of [...names].sort()) {
			if (!isCompanion(name) && !isPageFolder(name, names)) await this.#path(join(path, name));
		}
		if (entries.length === 0 && before === this.found.length) {
			this.#refuse(path, 'Thư mục trống, không có gì để nhập; hãy xem lại đường dẫn.');
		}
	}

	#refuse(path: string, reason: string): void {
		if (this.#seen.has(`refused ${path}`)) return;
		this.#seen.add(`refused ${path}`);
		this.found.push({ name: this.#name(path), path, refused: reason });
	}

	#name(path: string): string {
		const below = relative(this.#options.from, path);
		return below === '' || below.startsWith('..') ? path : below;
	}
}

/** Whether a link stands somewhere in the folder that it leads to. */
async function isBelow(path: string, folder: string): Promise<boolean> {
	return `${await realpath(dirname(path))}${sep}`.startsWith(`${folder}${sep}`);
}
