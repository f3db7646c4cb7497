import { createHash } from 'node:crypto';

/** The first twelve digits of the SHA-256 of bytes, for names that change with the content. */
export function contentHash(parts: Iterable<Uint8Array>): string {
	const hash = createHash('sha256');
	for (const bytes of parts) hash.update(bytes);
	return hash.digest('hex').slice(0, 12);
}
