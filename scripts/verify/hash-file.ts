import { createHash, hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import type { CompressedSuffix } from '../compress.ts';

/** Bytes up to which a file is read at once. */
const small = 1_000_000;

/** SHA-256 of a file in hexadecimal, without holding a large one in memory. Throws when it cannot be read. */
export async function hashFile(path: string, bytes: number): Promise<string> {
	if (bytes <= small) return hash('sha256', await readFile(path), 'hex');
	return hashOfStream(createReadStream(path));
}

/** The same of what a compressed file holds; undefined when it is broken or holds more than `most` bytes. */
export async function hashExpanded(path: string, suffix: CompressedSuffix, most: number): Promise<string | undefined> {
	const source = createReadStream(path);
	const expanded = source.pipe(suffix === '.br' ? createBrotliDecompress() : createGunzip());
	source.on('error', (error) => expanded.destroy(error));
	try {
		return await hashOfStream(expanded, most);
	} catch {
		return undefined;
	} finally {
		source.destroy();
		expanded.destroy();
	}
}

/** SHA-256 in hexadecimal of what a stream gives. Throws when it fails or gives more than `most` bytes. */
export async function hashOfStream(
	chunks: AsyncIterable<Uint8Array>,
	most = Number.POSITIVE_INFINITY,
): Promise<string> {
	const sum = createHash('sha256');
	let bytes = 0;
	for await (const chunk of chunks) {
		bytes += chunk.length;
		if (bytes > most) throw new RangeError(`More than ${most} bytes`);
		sum.update(chunk);
	}
	return sum.digest('hex');
}
