import type { ReadFile } from '../engine/files.ts';
import { manifestFile } from '../manifest.ts';

/** A server that refuses or loses a file. With a `cause`, no server has answered. */
export class FileUnavailable extends Error {
	override readonly name = 'FileUnavailable';
}

/** Reads files below a folder (an address that ends in a slash) and decompresses them. Rejects with `FileUnavailable`. */
export function fetchFrom(folder: string): ReadFile {
	return async (path) => {
		const response = await fetch(new URL(path, folder), path === manifestFile ? { cache: 'no-cache' } : {}).catch(
			(error: unknown) => {
				throw new FileUnavailable(path, { cause: error });
			},
		);
		if (!response.ok) throw new FileUnavailable(`${path}: ${response.status}`);
		return inflate(new Uint8Array(await response.arrayBuffer()));
	};
}

/** The bytes decompressed when they are gzip; a server may have done it on the way. */
export async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}
