import { ByteReader } from './bytes.ts';
import { hashOf, markOf } from './hash.ts';
import { type Postings, readPostings, singlePosting } from './postings.ts';

/** One way of writing a term, with tones. */
export interface TermForm {
	readonly mark: number;
	readonly postings: Postings;
}

/** The ways of writing a folded term that its chunk holds; undefined when it has none. Throws on a truncated chunk. */
export function findTerm(chunk: Uint8Array, folded: string): readonly TermForm[] | undefined {
	const reader = new ByteReader(chunk);
	const wanted = markOf(folded, 22);
	let mark = 0;
	while (!reader.done) {
		mark += reader.varint();
		if (mark > wanted) return undefined;
		const head = reader.varint();
		if (head & 1) {
			const count = head & 2 ? reader.byte() : 0;
			const form = reader.fixed(2);
			if (mark === wanted) return [{ mark: form, postings: singlePosting(head >>> 2, count) }];
		} else if (mark === wanted) {
			return Array.from({ length: reader.varint() }, () => {
				const form = reader.fixed(2);
				return { mark: form, postings: readPostings(reader, reader.varint()) };
			});
		} else reader.skip(head >>> 1);
	}
	return undefined;
}

/** Which of so many chunks holds a key. */
export function chunkOf(key: string, chunks: number): number {
	return Math.floor((hashOf(key) / 2 ** 32) * chunks);
}

/** The mark by which a form with tones is told from its like. */
export function formMark(exact: string): number {
	return markOf(exact, 16);
}
