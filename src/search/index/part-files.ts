import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';

/** Where the searchable part of a page waits until its volume is made: a range of bytes. */
export interface PartPlace {
	/** Absolute. */
	readonly file: string;
	readonly at: number;
	readonly length: number;
}

/** Writes parts into a file of their own, one behind the other; nothing stands for those that are undefined. */
export function writeParts(file: string, parts: readonly (string | undefined)[]): (PartPlace | undefined)[] {
	const bytes = parts.map((part) => (part === undefined ? undefined : Buffer.from(part)));
	writeFileSync(file, Buffer.concat(bytes.filter((part) => part !== undefined)));
	let end = 0;
	return bytes.map((part) => {
		if (!part) return undefined;
		end += part.length;
		return { file, at: end - part.length, length: part.length };
	});
}

/** Reads parts in any order; each file is opened once. */
export class PartReader {
	readonly #open = new Map<string, number>();

	/** Throws when the file is gone or too short. */
	read({ file, at, length }: PartPlace): string {
		const handle = this.#open.get(file) ?? openSync(file, 'r');
		this.#open.set(file, handle);
		const bytes = Buffer.allocUnsafe(length);
		if (readSync(handle, bytes, 0, length, at) < length) throw new Error(`${file} ends before its time.`);
		return bytes.toString();
	}

	[Symbol.dispose](): void {
		for (const handle of this.#open.values()) closeSync(handle);
		this.#open.clear();
	}
}
