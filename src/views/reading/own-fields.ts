import type { Entry } from '#domain/entry.ts';
import type { Brief } from '#schema/brief.ts';
import type { DocumentData } from '#schema/document.ts';
import type { News } from '#schema/news.ts';

/** Fields of the front matter that the page prints as they stand. */
export interface OwnFields
	extends Pick<
		Brief,
		'mentions' | 'notes' | 'source' | 'sourceMissing' | 'capture' | 'rights' | 'corrections' | 'completeness'
	> {
	readonly files: News['files'];
	/** Of news only. */
	readonly figures: News['figures'];
	/** Of documents only. */
	readonly recipients: DocumentData['recipients'];
	readonly signers: DocumentData['signers'];
}

/** Lists that an entry of the kind cannot have are empty. */
export function ownFields({ data }: Entry): OwnFields {
	const { mentions, notes, source, sourceMissing, capture, rights, corrections, completeness } = data;
	return {
		...{ mentions, notes, source, sourceMissing, capture, rights, corrections, completeness },
		files: 'files' in data ? data.files : [],
		figures: 'figures' in data ? data.figures : [],
		recipients: 'recipients' in data ? data.recipients : [],
		signers: 'signers' in data ? data.signers : [],
	};
}
