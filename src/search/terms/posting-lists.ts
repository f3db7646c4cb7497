import type { Occurrence } from './postings.ts';

/** What one byte holds of an occurrence: how often, up to 127, and whether in the title. */
const mostCounted = 127;
const titleFlag = 128;

/** The occurrences of many terms, one term after the other. */
export interface Occurrences {
	/** How many each term has. */
	readonly counts: Uint32Array;
	/** The places of all, rising within a term. */
	readonly documents: Uint32Array;
	/** How often, and whether in the title. */
	readonly facts: Uint8Array;
}

/** Where each of many terms occurs, gathered document by document. Terms are numbers from 0. */
export class PostingLists {
	/** Of each term its last occurrence, plus one; 0 for none. */
	#last = new Uint32Array(1024);
	/** Of each occurrence: its document, count and flag, and the occurrence of the same term before it, plus one. */
	#documents = new Uint32Array(4096);
	#facts = new Uint8Array(4096);
	#before = new Uint32Array(4096);
	#length = 1;

	/** Counts one occurrence. Documents must come in rising order; terms of one document in any. */
	add(term: number, document: number): void {
		const last = this.#last[term] ?? 0;
		if (last > 0 && this.#documents[last] === document) {
			const facts = this.#facts[last]!;
			if ((facts & mostCounted) < mostCounted) this.#facts[last] = facts + 1;
			return;
		}
		this.#push(term, document, 1);
	}

	/** Notes that a term of the last document stands in its title. */
	markTitle(term: number, document: number): void {
		const last = this.#last[term] ?? 0;
		if (last > 0 && this.#documents[last] === document) this.#facts[last]! |= titleFlag;
	}

	/** The occurrences of the terms from 0 to `terms` − 1. */
	all(terms: number): Occurrences {
		const counts = new Uint32Array(terms);
		const documents = new Uint32Array(this.#length - 1);
		const facts = new Uint8Array(this.#length - 1);
		let end = 0;
		for (let term = 0; term < terms; term++) {
			const begin = end;
			for (let at = this.#last[term] ?? 0; at > 0; at = this.#before[at]!) {
				documents[end] = this.#documents[at]!;
				facts[end++] = this.#facts[at]!;
			}
			counts[term] = end - begin;
			documents.subarray(begin, end).reverse();
			facts.subarray(begin, end).reverse();
		}
		return { counts, documents, facts };
	}

	/** Adds the occurrences of terms in documents that follow; `terms` are their numbers here, `first` the place of the first one. */
	append(terms: readonly number[], { counts, documents, facts }: Occurrences, first: number): void {
		let at = 0;
		for (const [place, term] of terms.entries()) {
			for (const end = at + counts[place]!; at < end; at++) this.#push(term, first + documents[at]!, facts[at]!);
		}
	}

	/** The occurrences of a term by rising document. */
	of(term: number): Occurrence[] {
		const list: Occurrence[] = [];
		for (let at = this.#last[term] ?? 0; at > 0; at = this.#before[at]!) {
			const facts = this.#facts[at]!;
			list.push({ document: this.#documents[at]!, count: facts & mostCounted, inTitle: facts >= titleFlag });
		}
		return list.reverse();
	}

	#push(term: number, document: number, facts: number): void {
		if (term >= this.#last.length) this.#last = grown(this.#last, term + 1);
		if (this.#length === this.#documents.length) {
			this.#documents = grown(this.#documents, this.#length + 1);
			this.#facts = grown(this.#facts, this.#length + 1);
			this.#before = grown(this.#before, this.#length + 1);
		}
		this.#documents[this.#length] = document;
		this.#facts[this.#length] = facts;
		this.#before[this.#length] = this.#last[term]!;
		this.#last[term] = this.#length++;
	}
}

function grown<Numbers extends Uint8Array | Uint32Array>(numbers: Numbers, least: number): Numbers {
	const larger = new (numbers.constructor as new (length: number) => Numbers)(Math.max(least, numbers.length * 2));
	larger.set(numbers);
	return larger;
}
