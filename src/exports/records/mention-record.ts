import { mentionId, type PlacedMention } from '#domain/graph/source.ts';
import { formOf, type MentionForm } from '../mention-forms.ts';
import type { MentionSource } from '../mention-sources.ts';
import { type DocumentLink, documentLink } from './record-links.ts';

/** One mention of a document in an entry. */
export interface MentionRecord {
	/** As in the table `vien-dan`. */
	readonly position: number;
	readonly field: PlacedMention['field'];
	readonly url: string;
	readonly text: string;
	readonly sentence: string;
	/** UTF-16 code units from the start of the sentence. */
	readonly start: number;
	readonly end: number;
	readonly form: MentionForm;
	/** Null for one that leads to no one document; `reason` and `candidates` then tell why. */
	readonly target: DocumentLink | null;
	readonly confidence: string | null;
	readonly reason: string | null;
	readonly candidates: readonly DocumentLink[];
}

/** What the record of an entry tells of one of its mentions. */
export function mentionRecord({ context, from, mention, position, link, open }: MentionSource): MentionRecord {
	const { field, index, text, sentence } = mention;
	return {
		position,
		field,
		url: context.whole(`/${from.id}/${index === undefined ? '' : `#${mentionId(index)}`}`),
		text,
		sentence: sentence.text,
		start: sentence.start,
		end: sentence.end,
		form: formOf(mention),
		target: link ? documentLink(link.to, context) : null,
		confidence: link?.confidence ?? null,
		reason: open?.reason ?? null,
		candidates: open?.candidates.map((document) => documentLink(document, context)) ?? [],
	};
}
