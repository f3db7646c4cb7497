import { hash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Checksums, checksumsFile, formatChecksums, parseChecksums } from '#copies/checksums.ts';
import type { Progress } from '../verify/progress.ts';

/** A copy that cannot be made; the message is for the person at the terminal. */
export class CopyFault extends Error {}

/** What the journal has in place of a hash: it names files, whatever they hold. */
const unknown = '0'.repeat(64);

export interface SiteCopy {
	/** The folder of the site, with its list of checksums. */
	readonly from: string;
	/** The folder that becomes the copy, or is one of an earlier day. */
	readonly to: string;
	/** Where the paths are written down that a copy touches, until it is done. */
	readonly journal: string;
	/** What a file becomes in the copy; undefined when it stays out. */
	readonly made: (path: string, bytes: Buffer) => Uint8Array | string | undefined;
	/** Files that only the copy has. */
	readonly added: ReadonlyMap<string, string>;
	readonly progress: Progress;
}

export interface CopyCount {
	readonly files: number;
	readonly bytes: number;
	/** Files that were new or had changed. */
	readonly written: number;
	readonly removed: number;
}

/**
 * Makes a folder a copy of a site: writes what an earlier copy there has otherwise, removes what that one had and this one has
 * not, and nothing else. The list of checksums goes first and comes last, so that nobody takes a copy that was broken off for a
 * whole one; the next run makes it whole. Throws `CopyFault` at a file of the site that is not as its own list says.
 */
export function copySite({ from, to, journal, made, added, progress }: SiteCopy): CopyCount {
	const before = listIn(journal) ?? listIn(join(to, checksumsFile)) ?? new Map<string, string>();
	const source = readFileSync(join(from, checksumsFile));
	const wanted = parseChecksums(source.toString());
	const touched = new Set([...before.keys(), ...wanted.keys(), ...added.keys()]);
	writeFileSync(journal, formatChecksums([...touched].map((path) => [path, unknown])));
	rmSync(join(to, checksumsFile), { force: true });
	const sums = new Map<string, string>();
	const count = { files: 0, bytes: 0, written: 0, removed: 0 };
	const folders = new Set<string>();
	let changed = false;
	const { tick } = progress(wanted.size);
	const put = (path: string, content: Uint8Array | string) => {
		const bytes = Buffer.from(content);
		const sum = hash('sha256', bytes, 'hex');
		sums.set(path, sum);
		count.files++;
		count.bytes += bytes.length;
		const file = join(to, path);
		// Its own bytes count, not what an earlier list says of them: sticks lose some.
		if (sumOf(file) === sum) return;
		const folder = dirname(file);
		if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
		folders.add(folder);
		// Writing would follow a symbolic link out of the copy.
		if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(file);
		writeFileSync(file, bytes);
		count.written++;
	};
	for (const [path, sum] of wanted) {
		const bytes = readSound(from, path, sum);
		const content = made(path, bytes);
		changed ||= content !== bytes;
		if (content !== undefined) put(path, content);
		tick(path);
	}
	for (const [path, text] of added) put(path, text);
	for (const path of before.keys()) if (!sums.has(path) && remove(to, path)) count.removed++;
	const isExact = !changed && added.size === 0;
	mkdirSync(dirname(join(to, checksumsFile)), { recursive: true });
	writeFileSync(join(to, checksumsFile), isExact ? source : formatChecksums(sums));
	rmSync(journal);
	return count;
}

/** The files of an earlier copy, by its list or journal: paths that lead out of it are refused. Undefined when none can be read. */
function listIn(file: string): Checksums | undefined {
	try {
		return parseChecksums(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

function readSound(folder: string, path: string, sum: string): Buffer {
	const bytes = readFileSync(join(folder, path));
	if (hash('sha256', bytes, 'hex') !== sum)
		throw new CopyFault(`${path} không còn như lúc dựng, nên chưa chép tiếp. Hãy dựng lại: npm run build -- --full`);
	return bytes;
}

/** Undefined where no file stands. */
function sumOf(file: string): string | undefined {
	if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
	return hash('sha256', readFileSync(file), 'hex');
}

/** Removes a file with the folders that it leaves empty. Returns whether it was there. */
function remove(folder: string, path: string): boolean {
	const file = join(folder, path);
	if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
	rmSync(file);
	for (let above = dirname(file); above !== folder && readdirSync(above).length === 0; above = dirname(above)) {
		rmdirSync(above);
	}
	return true;
}
