import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readSealed, replaceSealed } from '#history/sealed-file.ts';

/** What the build knows of a file that it put into the site. */
export interface OutputFile {
	/** What the file shows or is made from; the same key means the same bytes, as long as the code is the same. */
	readonly key: string;
	/** SHA-256 of its bytes, base64url: it is published, too, in checksums. */
	readonly hash: string;
	readonly bytes: number;
	/** As the file system had it, so that a file that nobody touched need not be read. */
	readonly mtimeMs: number;
	readonly ino: number;
	/** Of a page: the files below `_astro/` that it names. */
	readonly assets?: readonly string[];
	/** Of a page: other pictures that it shows, as paths below the folder of the site. */
	readonly pictures?: readonly string[];
}

export interface OutputRecord {
	/** A hash of everything but entries and public files that shapes the site. */
	readonly code: string;
	readonly files: Readonly<Record<string, OutputFile>>;
}

/** Raise the number when the form of the record changes. */
const label = 'record of a site 3: code, files (key, hash, bytes, mtimeMs, ino, assets, pictures)';

/** What `writeRecord` wrote. Undefined when there is nothing, or nothing that can be trusted. */
export function readRecord(path: string): OutputRecord | undefined {
	return readSealed(path, label) as OutputRecord | undefined;
}

/** A reader sees the old record or the new one, never a part. Throws when it cannot be written. */
export function writeRecord(path: string, record: OutputRecord): void {
	replaceSealed(path, label, record);
}

/** Whether the file on disk holds what the record says. Only a file that somebody touched is read. */
export function isAsRecorded(path: string, { bytes, mtimeMs, ino, hash }: OutputFile): boolean {
	const stat = statSync(path, { throwIfNoEntry: false });
	if (!stat?.isFile() || stat.size !== bytes) return false;
	if (stat.mtimeMs === mtimeMs && stat.ino === ino) return true;
	return hashOf(readFileSync(path)) === hash;
}

/** What the record says of a file that was just written. */
export function recordFile(
	path: string,
	key: string,
	hash = hashOf(readFileSync(path)),
	{ assets = [], pictures = [] }: Pick<OutputFile, 'assets' | 'pictures'> = {},
): OutputFile {
	const { size: bytes, mtimeMs, ino } = statSync(path);
	const named = { ...(assets.length > 0 && { assets }), ...(pictures.length > 0 && { pictures }) };
	return { key, hash, bytes, mtimeMs, ino, ...named };
}

/** SHA-256, base64url: of the bytes of a file of the site, and of what a page shows. */
export function hashOf(content: string | Uint8Array): string {
	return hash('sha256', content, 'base64url');
}
