import { lstatSync, mkdirSync, realpathSync, rmdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { codeOf } from './error-code.ts';

/** A path that leads out of its folder through a link. */
export class OutsideError extends Error {
	constructor(path: string) {
		super(`Thư mục ${path} là liên kết dẫn ra ngoài nên không ghi vào đó; hãy thay liên kết bằng thư mục thật.`);
	}
}

/**
 * Makes a folder below `root`, stepping through no link that leads elsewhere. Returns the topmost folder that it made. Throws
 * `OutsideError` or the error of the file system, after it has taken back what it made.
 */
export function makeFolder(root: string, folder: string): string | undefined {
	let made = mkdirSync(root, { recursive: true });
	const real = realpathSync(root);
	let at = resolve(root);
	try {
		for (const name of relative(at, folder).split(sep).filter(Boolean)) {
			if (name === '..') throw new OutsideError(folder);
			const isNew = make(join(at, name));
			at = join(at, name);
			if (isNew) made ??= at;
			else if (!`${realOf(at)}${sep}`.startsWith(`${real}${sep}`)) throw new OutsideError(at);
		}
	} catch (error) {
		if (made) removeEmpty(at, made);
		throw error;
	}
	return made;
}

/** False when something of that name is there, perhaps made a moment ago by another process. */
function make(folder: string): boolean {
	if (lstatSync(folder, { throwIfNoEntry: false })) return false;
	try {
		mkdirSync(folder);
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	}
}

function realOf(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		throw new OutsideError(path);
	}
}

/** Removes a folder, and those above it up to `topmost`, as far as they are empty. */
export function removeEmpty(folder: string, topmost: string): void {
	for (let at = folder; `${at}${sep}`.startsWith(`${resolve(topmost)}${sep}`); at = dirname(at)) {
		try {
			rmdirSync(at);
		} catch {
			return;
		}
	}
}
