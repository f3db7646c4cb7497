import { createHash } from 'node:crypto';
import type { SourceFile } from '../files/decode.ts';

/** Git's name of a file with these bytes. */
export function blobName(bytes: Uint8Array, algorithm: 'sha1' | 'sha256' = 'sha1'): string {
	return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/**
 * Git's name of the bytes of each file, by path, so that a state in git's history can be told to be the present one without
 * reading it. `like` is any name of the repository: it tells which hash the repository uses.
 */
export function blobNames(files: readonly SourceFile[], like: string): Map<string, string> {
	const algorithm = like.length === 64 ? 'sha256' : 'sha1';
	return new Map(
		files.map((file) => [file.path, (algorithm === 'sha1' && file.blob) || blobName(file.bytes, algorithm)]),
	);
}
