import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { blobName } from '#checks/addresses/blob-names.ts';
import { readFileAt, UnreadableError } from '../content-files.ts';
import { makeProduct } from './product.ts';
import { encodeProduct } from './product-codec.ts';

/** A file to be read, and the hash of the bytes whose product is known already. */
export interface WantedFile {
	readonly path: string;
	readonly known?: string | undefined;
}

/** Where the parts of a product lie in the bytes of its batch, each with its checksum. */
export interface ProductPlace {
	readonly facts: Part;
	/** Of no length where there is no body. */
	readonly body: Part;
	/** Changes with the body in any form; empty where there is none. */
	readonly bodyHash: string;
}

/** Offset, length, CRC-32. */
export type Part = readonly [at: number, length: number, crc: number];

export interface ReadFile {
	readonly path: string;
	/** Why the file could not be read; then there is nothing else. */
	readonly unreadable?: string;
	/** SHA-256. */
	readonly hash: string;
	/** Git's name of the bytes in a repository of SHA-1. */
	readonly blob: string;
	/** Absent where the product is known already. */
	readonly place?: ProductPlace;
}

export interface Batch {
	readonly files: readonly ReadFile[];
	readonly facts: Uint8Array<ArrayBuffer>;
	readonly bodies: Uint8Array<ArrayBuffer>;
}

/** A fault of our own in reading a file. */
export class ReadingError extends Error {}

/** Reads files and finds what is in them. `at` is told which one is being read. Throws `ReadingError`, naming the file. */
export function readBatch(content: string, wanted: readonly WantedFile[], at?: (path: string) => void): Batch {
	const facts = new Parts();
	const bodies = new Parts();
	const files = wanted.map((file): ReadFile => {
		at?.(file.path);
		try {
			return readOne(content, file, facts, bodies);
		} catch (error) {
			if (error instanceof UnreadableError) {
				return { path: file.path, unreadable: error.message, hash: '', blob: '' };
			}
			throw new ReadingError(`${file.path}: ${(error as Error).message}`, { cause: error });
		}
	});
	return { files, facts: facts.joined(), bodies: bodies.joined() };
}

function readOne(content: string, { path, known }: WantedFile, facts: Parts, bodies: Parts): ReadFile {
	const { bytes } = readFileAt(content, path);
	const hash = createHash('sha256').update(bytes).digest('base64url');
	const blob = blobName(bytes);
	if (hash === known) return { path, hash, blob };
	const { product, body } = makeProduct({ path, bytes });
	const text = body ? JSON.stringify(body) : '';
	const place = {
		facts: facts.add(encodeProduct(product)),
		body: bodies.add(text),
		bodyHash: body ? createHash('sha256').update(text).digest('base64url').slice(0, 22) : '',
	};
	return { path, hash, blob, place };
}

class Parts {
	readonly #parts: Buffer[] = [];
	#length = 0;

	add(text: string): Part {
		const bytes = Buffer.from(text);
		this.#parts.push(bytes);
		this.#length += bytes.length;
		return [this.#length - bytes.length, bytes.length, crc32(bytes)];
	}

	joined(): Uint8Array<ArrayBuffer> {
		const bytes = new Uint8Array(this.#length);
		let at = 0;
		for (const part of this.#parts) {
			bytes.set(part, at);
			at += part.length;
		}
		return bytes;
	}
}
