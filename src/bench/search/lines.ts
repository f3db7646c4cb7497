import { createReadStream } from 'node:fs';

/**
 * The lines of a UTF-8 file with their numbers from 1; empty ones are left out. Only LF and CRLF end a line: `node:readline`
 * would also break at U+2028, which JSON texts may hold. Throws `TypeError` when the file is no UTF-8, and what opening throws.
 */
export async function* linesOf(path: string): AsyncGenerator<readonly [line: string, number: number]> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let rest = '';
	let number = 0;
	for await (const bytes of createReadStream(path)) {
		const parts = (rest + decoder.decode(bytes as Uint8Array, { stream: true })).split('\n');
		rest = parts.pop()!;
		for (const part of parts) {
			number += 1;
			if (part.trim()) yield [part, number];
		}
	}
	rest += decoder.decode();
	if (rest.trim()) yield [rest, number + 1];
}
