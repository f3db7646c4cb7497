import { existsSync, lstatSync, readdirSync, renameSync, rmdirSync, rmSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSealed, replaceSealed } from '#history/sealed-file.ts';
import { filesBelow, SiteFolder } from './site-folder.ts';
import { withoutCompression } from './staying-files.ts';

/** Raise the number when the form of a change does. */
const label = 'change of a site 1: come, go';

/** How the site in one folder becomes the new one; what this does not name stays. */
export interface SiteChange {
	/** Files that come from the folder of new files. */
	readonly come: readonly string[];
	readonly go: readonly string[];
}

export interface Places {
	/** The folder of new files, on the same disk. */
	readonly next: string;
	readonly dist: string;
	/** Where the change is written down while it goes on. */
	readonly journal: string;
}

/** What must be done so that the site holds the files in `next` and, of its own, those in `stays`, and nothing else. */
export function changeTo({ next, dist }: Places, stays: (file: string) => boolean): SiteChange {
	const fresh = filesBelow(next);
	const isNew = new Set(fresh);
	return {
		// Files of the index may be links to those of the last one.
		come: fresh.filter((file) => !isSameFile(join(next, file), join(dist, file))),
		go: filesBelow(dist).filter((file) => !isNew.has(file) && !stays(file)),
	};
}

/**
 * Changes the site file by file. The change is written down first: whoever is killed meanwhile leaves a site of which some
 * files are old, and the next build, which calls `resumeChange`, brings it to its end.
 */
export function changeSite(places: Places, change: SiteChange): void {
	writeDown(places, change);
	carryOut(places, change);
	rmSync(places.journal);
}

/** From then on `resumeChange` carries the change out. Throws when it cannot be written down. */
export function writeDown({ journal }: Places, change: SiteChange): void {
	replaceSealed(journal, label, change);
}

/** Ends a change that was broken off. Returns whether there was one. */
export function resumeChange(places: Places): boolean {
	const change = readSealed(places.journal, label) as SiteChange | undefined;
	if (change) carryOut(places, change);
	rmSync(places.journal, { force: true });
	return change !== undefined;
}

/**
 * What goes does so last, so that no page leads to one that is gone already. Two kinds of files go first: those that stand where
 * a folder is to come, and the compressed copies of files that change, for hosts send them without a look at the file.
 */
function carryOut({ next, dist }: Places, { come, go }: SiteChange): void {
	const site = new SiteFolder(dist);
	const folders = new Set(come.flatMap(foldersOf));
	const changing = new Set(come);
	const goesFirst = (file: string) => folders.has(file) || changing.has(withoutCompression(file));
	for (const file of go) if (goesFirst(file)) remove(dist, file);
	for (const file of come) {
		const from = join(next, file);
		if (!existsSync(from)) continue;
		makeRoom(dist, file);
		site.replace(from, file);
	}
	for (const file of go) if (!goesFirst(file)) remove(dist, file);
}

/** `a/b` and `a` of `a/b/c.html`. */
function foldersOf(file: string): string[] {
	const folder = dirname(file);
	return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}

/** A file with the folders that it leaves empty; whatever has taken its place stays. */
function remove(dist: string, file: string): void {
	if (!kindOf(join(dist, file))?.isFile()) return;
	rmSync(join(dist, file));
	for (const folder of foldersOf(file)) {
		if (readdirSync(join(dist, folder)).length > 0) return;
		rmdirSync(join(dist, folder));
	}
}

/** A folder may stand where a file is to come, when all that it held has gone. */
function makeRoom(dist: string, file: string): void {
	const path = join(dist, file);
	if (kindOf(path)?.isDirectory()) rmSync(path, { recursive: true });
}

/** Undefined when nothing is there, also when a file stands where the path has a folder. */
function kindOf(path: string): Stats | undefined {
	try {
		return lstatSync(path);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
		throw error;
	}
}

function isSameFile(one: string, other: string): boolean {
	const there = kindOf(other);
	return there !== undefined && there.ino === lstatSync(one).ino;
}

/**
 * Puts a whole new site in the place of the old one. Between the two moves there is no site for an instant; whoever is killed
 * there leaves the old one aside, and `restoreSite` brings it back.
 */
export function swapSite(next: string, dist: string, aside: string): void {
	rmSync(aside, { recursive: true, force: true });
	if (existsSync(dist)) renameSync(dist, aside);
	try {
		renameSync(next, dist);
	} catch (error) {
		restoreSite(dist, aside);
		throw error;
	}
	rmSync(aside, { recursive: true, force: true });
}

/** Brings back a site that a killed build left aside. Returns whether there was one. */
export function restoreSite(dist: string, aside: string): boolean {
	if (!existsSync(aside)) return false;
	if (existsSync(dist)) {
		rmSync(aside, { recursive: true, force: true });
		return false;
	}
	renameSync(aside, dist);
	return true;
}
