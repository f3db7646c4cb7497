import { crc32 } from 'node:zlib';
import type { OpenEntry } from './zip-entries.ts';
import { zipReasons } from './zip-reasons.ts';

/** In bytes; headers may lie, so that real bytes are counted. */
const maxEntryBytes = 50 * 1024 * 1024;
/** Text shrinks to a tenth, at best to a fiftieth; only bombs shrink more. Small files may. */
const maxRatio = 200;
const ratioFrom = 1024 * 1024;

/**
 * The real bytes of an entry, or why there are none. Stops as soon as a bound is passed. `budget` is what all entries
 * together may still unfold to; refused ones spend it too, or else thousands of them would take hours.
 */
export async function inflate(
	{ zip, entry }: Pick<OpenEntry, 'zip' | 'entry'>,
	zipSize: number,
	budget: { left: number },
): Promise<Buffer | string> {
	const packed = Math.min(entry.compressedSize, zipSize);
	const chunks: Buffer[] = [];
	let size = 0;
	try {
		for await (const chunk of await zip.openReadStreamPromise(entry)) {
			size += chunk.length;
			budget.left -= chunk.length;
			if (budget.left < 0) return zipReasons.total;
			if (size > maxEntryBytes) return zipReasons.entry;
			if (size > ratioFrom && size > maxRatio * packed) return zipReasons.ratio;
			chunks.push(chunk);
		}
	} catch {
		return zipReasons.broken;
	}
	const content = Buffer.concat(chunks, size);
	return size === entry.uncompressedSize && crc32(content) === entry.crc32 ? content : zipReasons.broken;
}
