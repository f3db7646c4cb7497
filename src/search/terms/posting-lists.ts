import type { Occurrence } from './postings.ts';

/** What one byte holds of an occurrence: how often, up to 127, and whether in the title. */
const mostCounted = 127;
const titleFlag = 128;

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
		if (term >= this.#last.length) this.#last = grown(this.#last, term + 1);
		const last = this.#last[term]!;
		if (last > 0 && this.#documents[last] === document) {
			const facts = this.#facts[last]!;
			if ((facts & mostCounted) < mostCounted) this.#facts[last] = facts + 1;
			return;
		}
		if (this.#length === this.#documents.length) {
			this.#documents = grown(this.#documents, this.#length + 1);
			this.#facts = grown(this.#facts, this.#length + 1);
			this.#before = grown(this.#before, this.#length + 1);
		}
		this.#documents[this.#length] = document;
		this.#facts[this.#length] = 1;
		this.#before[this.#length] = last;
		this.#last[term] = this.#length++;
	}

	/** Notes that a term of the last document stands in its title. */
	markTitle(term: number, document: number): void {
		const last = this.#last[term] ?? 0;
		if (last > 0 && this.#documents[last] === document) this.#facts[last]! |= titleFlag;
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
}

function grown<Numbers extends Uint8Array | Uint32Array>(numbers: Numbers, least: number): Numbers {
	const larger = new (numbers.constructor as new (length: number) => Numbers)(Math.max(least, numbers.length * 2));
	larger.set(numbers);
	return larger;
}
