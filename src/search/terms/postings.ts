import type { ByteReader, ByteWriter } from './bytes.ts';

/** Where a term occurs: documents in rising order, how often, and whether in the title. */
export interface Postings {
	readonly documents: Uint32Array;
	/** As read back: 1, 2, 3, 4, then the middle of a class. */
	readonly counts: Uint8Array;
	readonly inTitle: Uint8Array;
}

/** One document that holds a term, while the index is made. */
export interface Occurrence {
	readonly document: number;
	readonly count: number;
	readonly inTitle: boolean;
}

export const noPostings: Postings = {
	documents: new Uint32Array(),
	counts: new Uint8Array(),
	inTitle: new Uint8Array(),
};

/** Upper bounds of the classes of counts; three bits hold a class. */
const classes = [1, 2, 3, 4, 6, 9, 15, Number.POSITIVE_INFINITY];
const middles = [1, 2, 3, 4, 5, 7, 11, 18];

/** Writes postings as gaps: `gap << 4 | class << 1 | title`. */
export function writePostings(writer: ByteWriter, postings: readonly Occurrence[]): void {
	let last = -1;
	for (const occurrence of postings) {
		writer.varint(((occurrence.document - last - 1) << 4) | countBits(occurrence));
		last = occurrence.document;
	}
}

/** Writes how often and where a term stands in a document, without the document. */
export function writeCount(writer: ByteWriter, occurrence: Occurrence): void {
	writer.byte(countBits(occurrence));
}

function countBits({ count, inTitle }: Occurrence): number {
	return (classes.findIndex((most) => count <= most) << 1) | Number(inTitle);
}

/** Reads `length` postings back. */
export function readPostings(reader: ByteReader, length: number): Postings {
	const documents = new Uint32Array(length);
	const counts = new Uint8Array(length);
	const inTitle = new Uint8Array(length);
	let last = -1;
	for (let at = 0; at < length; at++) {
		const value = reader.varint();
		last += (value >>> 4) + 1;
		documents[at] = last;
		counts[at] = middles[(value >>> 1) & 7]!;
		inTitle[at] = value & 1;
	}
	return { documents, counts, inTitle };
}

/** The postings of a term that one document holds; `count` as `writeCount` wrote it. */
export function singlePosting(document: number, count: number): Postings {
	return {
		documents: Uint32Array.of(document),
		counts: Uint8Array.of(middles[count >>> 1]!),
		inTitle: Uint8Array.of(count & 1),
	};
}
