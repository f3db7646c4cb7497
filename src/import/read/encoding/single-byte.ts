import iconv from 'iconv-lite';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeVni } from './vni.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** The encodings of Vietnamese from before Unicode, the most widespread first, and what Western texts are in. */
export const singleByteEncodings = {
	tcvn3: decodeTcvn3,
	vni: decodeVni,
	'windows-1258': (bytes: Uint8Array) => iconv.decode(asBuffer(bytes), 'windows1258'),
	viscii: (bytes: Uint8Array) => iconv.decode(asBuffer(bytes), 'viscii'),
	'windows-1252': decodeWindows1252,
} satisfies Record<string, (bytes: Uint8Array) => string>;

export type SingleByteEncoding = keyof typeof singleByteEncodings;

/** The same bytes as a Buffer, without a copy. */
export function asBuffer(bytes: Uint8Array): Buffer {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
