import type { ArchiveIndex } from '../archive-index.ts';
import type { Entry } from '../entry.ts';
import { type Fault, quote, warning } from '../fault.ts';

/** «Kế hoạch số 7095/KH-UBND» in the text of 7095/KH-UBND: usually another number was meant. */
export function* citesItself(entry: Entry, { citations }: ArchiveIndex): Generator<Fault> {
	const source = citations.sourceOf(entry);
	for (const { mention, to } of citations.graph.links.get(source.id) ?? []) {
		// The head of a full text repeats its own number: «Số: 7095/KH-UBND».
		if (to.held !== source.id || mention.field !== 'body' || /^\s*số\s*:/iu.test(mention.sentence.text)) continue;
		const message = `văn bản viện dẫn chính nó: ${quote(mention.text)}`;
		const hint = 'đối chiếu số với nguồn; nếu đúng là nói về chính văn bản này thì để nguyên, kho không nối';
		yield warning(entry.path, entry.atMention(source.mentions.indexOf(mention)), 'cites-itself', message, hint);
	}
}
