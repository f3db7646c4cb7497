import { createHash } from 'node:crypto';
import { edgeBytes, type PublicFile } from './public-file.ts';

/** A file of `public/` that only tests and examples hold. */
export function fileInMemory(content: string | Uint8Array): PublicFile {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return {
		size: bytes.length,
		sha256: () => createHash('sha256').update(bytes).digest('hex'),
		head: () => bytes.subarray(0, edgeBytes),
		tail: () => bytes.subarray(-edgeBytes),
	};
}
