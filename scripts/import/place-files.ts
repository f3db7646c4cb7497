import {
	constants,
	copyFileSync,
	linkSync,
	lstatSync,
	mkdirSync,
	realpathSync,
	rmdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** A file to be made below `root`. */
export interface NewFile {
	readonly root: string;
	/** Below `root`. */
	readonly path: string;
	/** Its text, or a complete file beside its place that it is made from. */
	readonly content: string | { readonly temporary: string };
	/** A file of that name may be there already and then stays: its name is its content. */
	readonly mayExist?: boolean;
}

/** A place is taken, by a file that came after it was last looked at. */
export class TakenError extends Error {
	readonly path: string;
	constructor(path: string) {
		super(`Đã có tệp ${path}.`);
		this.path = path;
	}
}

/** A path that leads out of its folder through a link. */
export class OutsideError extends Error {
	constructor(path: string) {
		super(`Thư mục ${path} là liên kết dẫn ra ngoài nên không ghi vào đó; hãy thay liên kết bằng thư mục thật.`);
	}
}

/**
 * Makes all the files or none. Each is written in full under a temporary name beside its place and then linked to its name, so
 * that nobody ever sees half of one and no file is replaced, whoever else writes at the same time. Throws `TakenError`,
 * `OutsideError` or the error of the file system, after it has taken back what it made.
 */
export function placeFiles(files: readonly NewFile[]): void {
	const undo: (() => void)[] = [];
	const temporaries: string[] = [];
	try {
		const ready = files.map(({ root, path, content, mayExist }) => {
			const target = resolve(root, path);
			const made = makeFolder(root, dirname(target));
			if (made) undo.push(() => removeEmpty(dirname(target), made));
			if (typeof content !== 'string') return { path, target, temporary: content.temporary, mayExist };
			const temporary = temporaryName(target);
			temporaries.push(temporary);
			writeFileSync(temporary, content, { flag: 'wx' });
			return { path, target, temporary, mayExist };
		});
		for (const { path, target, temporary, mayExist } of ready) {
			if (link(temporary, target)) undo.push(() => rmSync(target, { force: true }));
			else if (!mayExist) throw new TakenError(path);
		}
	} catch (error) {
		for (const temporary of temporaries.splice(0)) rmSync(temporary, { force: true });
		for (const back of undo.reverse()) back();
		throw error;
	} finally {
		for (const temporary of temporaries) rmSync(temporary, { force: true });
	}
}

/** A hidden name beside a file, with the id of this process, or of the one that will place the file. */
export function temporaryName(target: string, pid = process.pid): string {
	return join(dirname(target), `.${basename(target).slice(-150)}.${pid}.tmp`);
}

/** Gives a complete file its name. False when the name is taken. */
function link(temporary: string, target: string): boolean {
	try {
		linkSync(temporary, target);
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EXDEV', 'EMLINK'].includes(codeOf(error))) throw error;
	}
	// Memory sticks and some network drives know no links.
	try {
		copyFileSync(temporary, target, constants.COPYFILE_EXCL);
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		rmSync(target, { force: true });
		throw error;
	}
}

/** Makes a folder below `root`, stepping through no link that leads elsewhere. Returns the topmost folder that it made. */
export function makeFolder(root: string, folder: string): string | undefined {
	const madeRoot = mkdirSync(root, { recursive: true });
	const real = realpathSync(root);
	let at = resolve(root);
	let made = madeRoot;
	for (const name of relative(at, folder).split(sep).filter(Boolean)) {
		at = join(at, name);
		if (name === '..') throw new OutsideError(folder);
		if (lstatSync(at, { throwIfNoEntry: false })) {
			if (!`${realOf(at)}${sep}`.startsWith(`${real}${sep}`)) throw new OutsideError(at);
		} else {
			mkdirSync(at);
			made ??= at;
		}
	}
	return made;
}

function realOf(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		throw new OutsideError(path);
	}
}

function removeEmpty(folder: string, topmost: string): void {
	for (let at = folder; `${at}${sep}`.startsWith(`${resolve(topmost)}${sep}`); at = dirname(at)) {
		try {
			rmdirSync(at);
		} catch {
			return;
		}
	}
}

function codeOf(error: unknown): string {
	return (error as NodeJS.ErrnoException).code ?? '';
}
