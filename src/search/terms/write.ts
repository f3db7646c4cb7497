import { ByteWriter } from './bytes.ts';
import { markOf } from './hash.ts';
import { type Occurrences, PostingLists } from './posting-lists.ts';
import { type Occurrence, writeCount, writePostings } from './postings.ts';
import { chunkOf } from './read.ts';

/** A term in bytes, without the place that it takes in its chunk. */
interface EncodedTerm {
	readonly folded: string;
	readonly mark: number;
	readonly bytes: Uint8Array;
}

/** The terms of one kind in bytes, ready to be shared out. */
export interface EncodedTerms {
	/** About how long all chunks together are. */
	readonly length: number;
	/** Shares the terms out over chunks of about so many bytes. */
	readonly chunks: (bytesPerChunk: number) => Uint8Array[];
}

/** What a collector holds, as plain data. */
export interface GatheredTerms extends Occurrences {
	/** The terms by rising number: the folded form, a tab, the exact form, the end of the line. */
	readonly forms: string;
}

/** The terms of one kind (words or pairs), gathered document by document. */
export class TermCollector {
	/** Folded term → its exact terms. */
	readonly #forms = new Map<string, { readonly exact: string; readonly term: number }[]>();
	readonly #occurrences = new PostingLists();
	readonly #homeOf: (folded: string) => string;
	#terms = 0;

	/** `homeOf` names the term whose chunk a folded term shares; each has its own home unless told otherwise. */
	constructor(homeOf: (folded: string) => string = (folded) => folded) {
		this.#homeOf = homeOf;
	}

	/** The number of a term, by which it is counted. */
	termOf(folded: string, exact: string): number {
		const forms = this.#forms.get(folded);
		const known = forms?.find((form) => form.exact === exact);
		if (known) return known.term;
		if (forms) forms.push({ exact, term: this.#terms });
		else this.#forms.set(folded, [{ exact, term: this.#terms }]);
		return this.#terms++;
	}

	/** Counts one occurrence. Documents must come in rising order; terms of one document in any. */
	add(term: number, document: number): void {
		this.#occurrences.add(term, document);
	}

	/** Notes that a term of the last document stands in its title. */
	markTitle(term: number, document: number): void {
		this.#occurrences.markTitle(term, document);
	}

	/** All that was gathered, to be added to another collector. */
	gathered(): GatheredTerms {
		const forms: string[] = [];
		for (const [folded, written] of this.#forms) {
			for (const { exact, term } of written) forms[term] = `${folded}\t${exact}\n`;
		}
		return { forms: forms.join(''), ...this.#occurrences.all(this.#terms) };
	}

	/** Adds what was gathered of the documents that follow; the first of them has the place `first`. */
	take({ forms, ...occurrences }: GatheredTerms, first: number): void {
		const terms = forms
			.split('\n')
			.slice(0, -1)
			.map((line) => this.termOf(...(line.split('\t') as [folded: string, exact: string])));
		this.#occurrences.append(terms, occurrences, first);
	}

	/** In how many documents each exact term stands. */
	documentCounts(): Map<string, number> {
		return new Map(
			[...this.#forms.values()]
				.flat()
				.map(({ exact, term }) => [exact, this.#occurrences.of(term).length] as const)
				.filter(([, count]) => count > 0),
		);
	}

	/**
	 * The terms in bytes. They are shared out by the hash of their home, so that a query knows the chunk without a table. A chunk
	 * is a run of terms by rising mark, another hash of the folded form: what the mark is more than the one before, then the term.
	 */
	encoded(): EncodedTerms {
		const terms = [...this.#forms].flatMap(([folded, forms]): EncodedTerm[] => {
			const written = forms
				.map(({ exact, term }) => ({ exact, postings: this.#occurrences.of(term) }))
				.filter(({ postings }) => postings.length > 0);
			return written.length > 0 ? [{ folded, mark: markOf(folded, 22), bytes: encodeTerm(written) }] : [];
		});
		const length = terms.reduce((sum, { bytes }) => sum + bytes.length + 2, 0);
		return {
			length,
			chunks: (bytesPerChunk) => {
				const chunks: EncodedTerm[][] = Array.from(
					{ length: Math.max(1, Math.ceil(length / bytesPerChunk)) },
					() => [],
				);
				for (const term of terms) chunks[chunkOf(this.#homeOf(term.folded), chunks.length)]!.push(term);
				return chunks.map(writeChunk);
			},
		};
	}
}

function writeChunk(terms: EncodedTerm[]): Uint8Array {
	const writer = new ByteWriter();
	let last = 0;
	for (const { mark, bytes } of terms.sort((a, b) => a.mark - b.mark)) {
		writer.varint(mark - last);
		writer.bytes(bytes);
		last = mark;
	}
	return writer.finish();
}

/**
 * A term that one document holds in one way of writing, as most pairs are: its document, whether count and title follow, 1 as the
 * lowest bit, and two bytes of the hash of the exact form. Any other: its length and 0, the number of exact forms, then for each
 * two bytes of its hash, the number of documents and the postings.
 */
function encodeTerm(
	forms: readonly { readonly exact: string; readonly postings: readonly Occurrence[] }[],
): Uint8Array {
	const writer = new ByteWriter();
	const [{ exact: first, postings }, ...others] = forms as [(typeof forms)[number], ...typeof forms];
	if (others.length === 0 && postings.length === 1) {
		const { document, count, inTitle } = postings[0]!;
		const plain = count === 1 && !inTitle;
		writer.varint((document << 2) | (plain ? 0 : 2) | 1);
		if (!plain) writeCount(writer, postings[0]!);
		writer.fixed(markOf(first, 16), 2);
		return writer.finish();
	}
	const body = new ByteWriter();
	body.varint(forms.length);
	for (const { exact, postings } of forms) {
		body.fixed(markOf(exact, 16), 2);
		body.varint(postings.length);
		writePostings(body, postings);
	}
	const bytes = body.finish();
	writer.varint(bytes.length << 1);
	writer.bytes(bytes);
	return writer.finish();
}
