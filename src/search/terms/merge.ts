import { noPostings, type Postings } from './postings.ts';
import { formMark, type TermForm } from './read.ts';

const merged = new WeakMap<readonly TermForm[], Postings>();

/** The postings of all forms together, counts added up; made once. `documents` is the size of the shard. */
export function mergeForms(forms: readonly TermForm[], documents: number): Postings {
	const known = merged.get(forms) ?? merge(forms, documents);
	merged.set(forms, known);
	return known;
}

function merge(forms: readonly TermForm[], documents: number): Postings {
	if (forms.length === 1) return forms[0]!.postings;
	const counts = new Uint8Array(documents);
	const inTitle = new Uint8Array(documents);
	let found = 0;
	for (const { postings } of forms) {
		for (const [at, document] of postings.documents.entries()) {
			if (counts[document] === 0) found += 1;
			counts[document] = Math.min(255, counts[document]! + postings.counts[at]!);
			inTitle[document]! |= postings.inTitle[at]!;
		}
	}
	const together = {
		documents: new Uint32Array(found),
		counts: new Uint8Array(found),
		inTitle: new Uint8Array(found),
	};
	for (let document = 0, at = 0; at < found; document++) {
		if (counts[document] === 0) continue;
		together.documents[at] = document;
		together.counts[at] = counts[document]!;
		together.inTitle[at] = inTitle[document]!;
		at += 1;
	}
	return together;
}

/** The postings of one way of writing a term. */
export function exactly(forms: readonly TermForm[], exact: string): Postings {
	const mark = formMark(exact);
	return forms.find((form) => form.mark === mark)?.postings ?? noPostings;
}
