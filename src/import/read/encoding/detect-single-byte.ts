import type { Certainty } from '../../model.ts';
import { vietnameseCoverage } from './coverage.ts';
import { type SingleByteEncoding, singleByteEncodings } from './single-byte.ts';

const sampleSize = 32_768;
const windowBefore = 64;
const windowAfter = 448;

export interface Detected {
	readonly name: SingleByteEncoding;
	readonly certainty: Certainty;
	/** From 0 to 1: how much reads as Vietnamese. */
	readonly share: number;
}

/**
 * The single-byte encoding in which a text reads best as Vietnamese; Windows-1252, as a guess, when it does in none.
 * `plain` makes the decoded sample into plain text, such as HTML without its tags; `declared` wins when it reads hardly worse.
 */
export function detectSingleByte(
	bytes: Uint8Array,
	plain: (text: string) => string = (text) => text,
	declared?: SingleByteEncoding,
): Detected {
	const sample = telling(bytes);
	const found = (Object.keys(singleByteEncodings) as SingleByteEncoding[])
		.map((name) => ({ name, ...vietnameseCoverage(plain(singleByteEncodings[name](sample))) }))
		.sort((one, other) => other.share - one.share);
	const first = found.find(({ name, share }) => name === declared && share >= found[0]!.share - 0.1) ?? found[0]!;
	const second = found.find((other) => other !== first)!;
	if (first.share < 0.5) return { name: 'windows-1252', certainty: 'guess', share: first.share };
	// What page and text agree on needs no lead.
	const lead = first.name === declared ? 0.2 : first.share - second.share;
	return { name: first.name, certainty: certaintyOf(first.share, lead, first.count), share: first.share };
}

function certaintyOf(share: number, lead: number, count: number): Certainty {
	if (share >= 0.95 && lead >= 0.5 && count >= 60) return 'certain';
	return share >= 0.75 && lead >= 0.15 && count >= 4 ? 'likely' : 'guess';
}

/** The bytes around those beyond ASCII, which alone tell encodings apart. */
function telling(bytes: Uint8Array): Uint8Array {
	if (bytes.length <= sampleSize) return bytes;
	const windows: Uint8Array[] = [];
	let size = 0;
	for (let index = 0, end = 0; index < bytes.length && size < sampleSize; index++) {
		if (bytes[index]! < 0x80) continue;
		const start = Math.max(end, index - windowBefore);
		end = Math.min(bytes.length, index + windowAfter);
		windows.push(bytes.subarray(start, end));
		size += end - start;
		index = end;
	}
	return Buffer.concat(windows);
}
