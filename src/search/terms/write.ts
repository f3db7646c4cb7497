import { ByteWriter } from './bytes.ts';
import { hashOf, markOf } from './hash.ts';
import { type Occurrence, writePostings } from './postings.ts';

/** The terms of one kind (words or pairs), gathered document by document. */
export class TermCollector {
	/** Folded term → exact term → occurrences by rising document. */
	readonly #terms = new Map<string, Map<string, Occurrence[]>>();

	/** Counts one occurrence. Documents must come in rising order; terms of one document in any. */
	add(folded: string, exact: string, document: number): void {
		let forms = this.#terms.get(folded);
		if (!forms) {
			forms = new Map();
			this.#terms.set(folded, forms);
		}
		const occurrences = forms.get(exact);
		const last = occurrences?.at(-1);
		if (last?.document === document) last.count += 1;
		else if (occurrences) occurrences.push({ document, count: 1, inTitle: false });
		else forms.set(exact, [{ document, count: 1, inTitle: false }]);
	}

	/** Notes that a term of the last document stands in its title. */
	markTitle(folded: string, exact: string, document: number): void {
		const last = this.#terms.get(folded)?.get(exact)?.at(-1);
		if (last?.document === document) last.inTitle = true;
	}

	/** In how many documents each exact term stands. */
	documentCounts(): Map<string, number> {
		return new Map(
			[...this.#terms.values()].flatMap((forms) => [...forms].map(([exact, { length }]) => [exact, length] as const)),
		);
	}

	/**
	 * Splits the terms over 2ⁿ chunks by the hash of their folded form, so that a query knows the chunk without a table; n makes
	 * them about `bytesPerChunk` long. A chunk is a run of terms: three bytes of another hash, the length in bytes, the number of
	 * exact forms, then for each form two bytes of its hash, the number of documents and the postings.
	 */
	chunks(bytesPerChunk: number): Uint8Array[] {
		const encoded = [...this.#terms].map(([folded, forms]) => ({ folded, bytes: encodeTerm(forms) }));
		const total = encoded.reduce((sum, { bytes }) => sum + bytes.length + 5, 0);
		const writers = Array.from(
			{ length: 2 ** Math.max(0, Math.ceil(Math.log2(total / bytesPerChunk))) },
			() => new ByteWriter(),
		);
		for (const { folded, bytes } of encoded) {
			const writer = writers[hashOf(folded) & (writers.length - 1)]!;
			writer.fixed(markOf(folded, 3), 3);
			writer.varint(bytes.length);
			writer.bytes(bytes);
		}
		return writers.map((writer) => writer.finish());
	}
}

function encodeTerm(forms: ReadonlyMap<string, readonly Occurrence[]>): Uint8Array {
	const writer = new ByteWriter();
	writer.varint(forms.size);
	for (const [exact, occurrences] of forms) {
		writer.fixed(markOf(exact, 2), 2);
		writer.varint(occurrences.length);
		writePostings(writer, occurrences);
	}
	return writer.finish();
}
