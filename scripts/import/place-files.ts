import { randomBytes } from 'node:crypto';
import { closeSync, linkSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf } from './error-code.ts';
import { makeFolder, removeEmpty } from './make-folder.ts';

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

/** Times that others may remove a folder, which they have found empty, before a file is in it. */
const maxRemovals = 10;

/**
 * Makes all the files or none. Each is written in full under a temporary name beside its place and then linked to its name, so
 * that no file is replaced, whoever else writes at the same time, and nobody sees half of one, unless the drive knows no
 * links. Throws `TakenError`, `OutsideError` or the error of the file system, after it has taken back what it made.
 */
export function placeFiles(files: readonly NewFile[]): void {
	const undo: (() => void)[] = [];
	const temporaries: string[] = [];
	try {
		const ready = files.map((file) => {
			const target = resolve(file.root, file.path);
			return { ...file, target, temporary: layTemporary(file, target, temporaries, undo) };
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

/** Writes the text of a file beside its place, in a folder made for it. Returns its path. */
function layTemporary({ root, content }: NewFile, target: string, temporaries: string[], undo: (() => void)[]): string {
	for (let removals = 0; ; removals++) {
		const made = makeFolder(root, dirname(target));
		if (made) undo.push(() => removeEmpty(dirname(target), made));
		if (typeof content !== 'string') return content.temporary;
		const temporary = temporaryName(target);
		temporaries.push(temporary);
		try {
			writeFileSync(temporary, content, { flag: 'wx' });
			return temporary;
		} catch (error) {
			if (codeOf(error) !== 'ENOENT' || removals === maxRemovals) throw error;
		}
	}
}

/**
 * A hidden name beside a file, with the id of this process, or of the one that will place the file. No two are alike: a
 * process that was killed may have left some, and the next one may have its id.
 */
export function temporaryName(target: string, pid = process.pid): string {
	return join(dirname(target), `.${basename(target).slice(-150)}.${randomBytes(4).toString('hex')}.${pid}.tmp`);
}

/** Gives a complete file its name. False when the name is taken. */
function link(temporary: string, target: string): boolean {
	try {
		linkSync(temporary, target);
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EXDEV', 'EMLINK'].includes(codeOf(error))) throw error;
		return copy(temporary, target);
	}
}

/** The same where memory sticks and some network drives know no links. */
function copy(temporary: string, target: string): boolean {
	const content = readFileSync(temporary);
	let file: number;
	try {
		file = openSync(target, 'wx');
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	}
	try {
		writeFileSync(file, content);
		return true;
	} catch (error) {
		// Only now is it certain that the file is ours.
		rmSync(target, { force: true });
		throw error;
	} finally {
		closeSync(file);
	}
}
