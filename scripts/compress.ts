import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const openBrotli = promisify(brotliDecompress);
const openZip = promisify(gunzip);

export const compressedSuffixes = ['.br', '.gz'] as const;
export type CompressedSuffix = (typeof compressedSuffixes)[number];

/** Compresses as far as it goes; equal bytes give equal bytes on every system with the same compressor. */
export function compress(bytes: Buffer, suffix: CompressedSuffix): Promise<Buffer> {
	return suffix === '.br' ? withBrotli(bytes) : withGzip(bytes);
}

/** What was compressed; undefined when that cannot be told any more, or is longer than `most` bytes. */
export async function expand(bytes: Buffer, suffix: CompressedSuffix, most: number): Promise<Buffer | undefined> {
	try {
		return await (suffix === '.br' ? openBrotli : openZip)(bytes, { maxOutputLength: most });
	} catch {
		return undefined;
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
