import { createHash } from 'node:crypto';
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';

/** What the build knows of a file that it put into the site. */
export interface OutputFile {
	/** What the file shows or is made from; the same key means the same bytes, as long as the code is the same. */
	readonly key: string;
	/** SHA-1 of its bytes, base64url. */
	readonly hash: string;
	readonly bytes: number;
	/** As the file system had it, so that a file that nobody touched need not be read. */
	readonly mtimeMs: number;
	readonly ino: number;
	/** Of a page: the files below `_astro/` that it names. */
	readonly assets?: readonly string[];
}

export interface OutputRecord {
	/** A hash of everything besides content that shapes the site. */
	readonly code: string;
	readonly files: Readonly<Record<string, OutputFile>>;
}

/** Goes up when the form of the record changes. */
const version = 1;

/** What `writeRecord` wrote. Undefined when there is nothing, or nothing that can be trusted. */
export function readRecord<Content = OutputRecord>(path: string): Content | undefined {
	try {
		const text = readFileSync(path, 'utf8');
		const end = text.lastIndexOf('\n');
		const [body, seal] = [text.slice(0, end), text.slice(end + 1)];
		return seal === sealOf(body) ? (JSON.parse(body) as Content) : undefined;
	} catch {
		return undefined;
	}
}

/** Writes what is JSON; a reader sees the old text or the new one, never a part. */
export function writeRecord(path: string, record: object): void {
	const body = JSON.stringify(record);
	const draft = `${path}.new`;
	writeFileSync(draft, `${body}\n${sealOf(body)}`);
	renameSync(draft, path);
}

function sealOf(body: string): string {
	return createHash('sha1').update(`${version}\0${body}`).digest('base64url');
}

/** Whether the file on disk is still what the record says. Only a file that somebody touched is read. */
export function isUntouched(path: string, { bytes, mtimeMs, ino, hash }: OutputFile): boolean {
	const stat = statSync(path, { throwIfNoEntry: false });
	if (!stat?.isFile() || stat.size !== bytes) return false;
	if (stat.mtimeMs === mtimeMs && stat.ino === ino) return true;
	return hashOfFile(path) === hash;
}

/** What the record says of a file that was just written. */
export function recordFile(
	path: string,
	key: string,
	hash = hashOfFile(path),
	assets: readonly string[] = [],
): OutputFile {
	const { size: bytes, mtimeMs, ino } = statSync(path);
	return { key, hash, bytes, mtimeMs, ino, ...(assets.length > 0 && { assets }) };
}

export function hashOfFile(path: string): string {
	return createHash('sha1').update(readFileSync(path)).digest('base64url');
}
