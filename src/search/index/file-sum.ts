import { createHash } from 'node:crypto';
import type { PackFile } from '#offline/pack.ts';

/** By what a copy of a file is known to be whole. */
export type FileSum = Pick<PackFile, 'bytes' | 'hash'>;

export function sumOf(bytes: Uint8Array): FileSum {
	return { bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('base64url') };
}
