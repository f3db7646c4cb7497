import { ByteReader } from './bytes.ts';
import { hashOf, markOf } from './hash.ts';
import { type Postings, readPostings } from './postings.ts';

/** One way of writing a term, with tones. */
export interface TermForm {
	readonly mark: number;
	readonly postings: Postings;
}

/** The ways of writing a folded term that its chunk holds; undefined when it has none. Throws on a truncated chunk. */
export function findTerm(chunk: Uint8Array, folded: string): readonly TermForm[] | undefined {
	const reader = new ByteReader(chunk);
	const wanted = markOf(folded, 3);
	while (!reader.done) {
		const mark = reader.fixed(3);
		const length = reader.varint();
		if (mark !== wanted) {
			reader.skip(length);
			continue;
		}
		return Array.from({ length: reader.varint() }, () => {
			const form = reader.fixed(2);
			return { mark: form, postings: readPostings(reader, reader.varint()) };
		});
	}
	return undefined;
}

/** Which of `chunks` files (a power of two) holds a folded term. */
export function chunkOf(folded: string, chunks: number): number {
	return hashOf(folded) & (chunks - 1);
}

/** The mark by which a form with tones is told from its like. */
export function formMark(exact: string): number {
	return markOf(exact, 2);
}
