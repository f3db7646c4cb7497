import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Milliseconds after which nobody is still writing a file. */
const abandoned = 3_600_000;

/**
 * Reads the value that `writeSealed` wrote under the same label (what it is, in which version). Undefined when there is
 * none, when it was written under another label, or when a single byte of it is not as it was.
 */
export function readSealed(file: string, label: string): unknown {
	const body = readSealedBytes(file, label);
	try {
		return body && JSON.parse(body.toString());
	} catch {
		return undefined;
	}
}

/** The same of bytes that `writeSealedBytes` wrote. */
export function readSealedBytes(file: string, label: string): Buffer | undefined {
	try {
		const bytes = readFileSync(file);
		const end = bytes.indexOf('\n');
		const body = bytes.subarray(end + 1);
		return bytes.toString('utf8', 0, end) === sealOf(label, body) ? body : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Writes a JSON value at once or not at all, whoever else writes it. Throws when it cannot be written (a full disk, a folder
 * that may only be read); the file then is what it was.
 */
export function replaceSealed(file: string, label: string, value: unknown): void {
	replaceBytes(file, label, Buffer.from(JSON.stringify(value)));
}

function replaceBytes(file: string, label: string, body: Uint8Array): void {
	const temporary = `${file}.${randomUUID()}.tmp`;
	mkdirSync(dirname(file), { recursive: true });
	removeAbandoned(dirname(file));
	try {
		writeFileSync(temporary, Buffer.concat([Buffer.from(`${sealOf(label, body)}\n`), body]));
		renameSync(temporary, file);
	} catch (error) {
		discard(temporary);
		throw error;
	}
}

/** The same of a value that can be lost at any time. Returns whether it was written. */
export function writeSealed(file: string, label: string, value: unknown): boolean {
	return succeeds(() => replaceSealed(file, label, value));
}

/** The same of bytes that can be lost at any time. */
export function writeSealedBytes(file: string, label: string, bytes: Uint8Array): boolean {
	return succeeds(() => replaceBytes(file, label, bytes));
}

function succeeds(act: () => void): boolean {
	try {
		act();
		return true;
	} catch {
		return false;
	}
}

function discard(file: string): void {
	try {
		rmSync(file, { force: true });
	} catch {
		// It is a folder, or lies in none.
	}
}

function sealOf(label: string, body: Uint8Array): string {
	return `${label.replace(/\s+/g, ' ')} ${createHash('sha256').update(body).digest('hex')}`;
}

/** Removes what processes left that were killed while they wrote. */
function removeAbandoned(folder: string): void {
	for (const name of readdirSync(folder).filter((name) => name.endsWith('.tmp'))) {
		const { mtimeMs } = statSync(join(folder, name), { throwIfNoEntry: false }) ?? {};
		if (mtimeMs !== undefined && mtimeMs < Date.now() - abandoned) discard(join(folder, name));
	}
}
