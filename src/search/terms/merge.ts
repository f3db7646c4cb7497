import { noPostings, type Postings } from './postings.ts';
import { formMark, type TermForm } from './read.ts';

/** The postings of all forms together, counts added up. `documents` is the size of the shard. */
export function mergeForms(forms: readonly TermForm[], documents: number): Postings {
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
	const merged = {
		documents: new Uint32Array(found),
		counts: new Uint8Array(found),
		inTitle: new Uint8Array(found),
	};
	for (let document = 0, at = 0; at < found; document++) {
		if (counts[document] === 0) continue;
		merged.documents[at] = document;
		merged.counts[at] = counts[document]!;
		merged.inTitle[at] = inTitle[document]!;
		at += 1;
	}
	return merged;
}

/** The postings of one way of writing a term. */
export function exactly(forms: readonly TermForm[], exact: string): Postings {
	const mark = formMark(exact);
	return forms.find((form) => form.mark === mark)?.postings ?? noPostings;
}

/** The postings of the way in which most documents write a term. Throws when there is no form. */
export function commonestForm(forms: readonly TermForm[]): Postings {
	return forms.reduce((most, form) => (form.postings.documents.length > most.postings.documents.length ? form : most))
		.postings;
}
