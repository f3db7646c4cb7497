import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Compresses as far as it goes, once for each content: the strongest Brotli takes a tenth of a second a page, and a build
 * empties its folder while most pages stay what they were.
 */
export class CompressionCache {
	readonly #folder: string;
	readonly #used = new Set<string>();

	/** `folder` is made when needed; what it holds can be thrown away at any time. */
	constructor(folder: string) {
		this.#folder = folder;
		mkdirSync(folder, { recursive: true });
	}

	/** The compressed bytes; equal bytes give equal bytes on every system with the same compressor. */
	async compress(bytes: Buffer, suffix: '.br' | '.gz'): Promise<Buffer> {
		const { brotli: brotliVersion, zlib } = process.versions;
		const hash = createHash('sha256').update(`${brotliVersion}\0${zlib}\0`).update(bytes).digest('hex');
		const name = `${hash}${suffix}`;
		this.#used.add(name);
		const file = join(this.#folder, name);
		if (existsSync(file)) return readFileSync(file);
		const small = suffix === '.br' ? await withBrotli(bytes) : await withGzip(bytes);
		// A run that is stopped must not leave half a file under the right name.
		const temporary = `${file}.${process.pid}.tmp`;
		writeFileSync(temporary, small);
		renameSync(temporary, file);
		return small;
	}

	/** Throws away what nobody has asked for since this cache was opened. */
	forgetUnused(): void {
		for (const name of readdirSync(this.#folder)) {
			if (!this.#used.has(name)) rmSync(join(this.#folder, name), { force: true });
		}
	}
}

function withBrotli(bytes: Buffer): Promise<Buffer> {
	return brotli(bytes, {
		params: {
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		},
	});
}

async function withGzip(bytes: Buffer): Promise<Buffer> {
	const small = await zip(bytes, { level: constants.Z_BEST_COMPRESSION });
	// Byte 9 names the operating system (RFC 1952); 255 is «unknown».
	small[9] = 255;
	return small;
}
