import type { Archive } from '#domain/archive.ts';
import { confidenceLabels } from '#domain/graph/confidence.ts';
import { referenceTo } from '#domain/graph/reference.ts';
import type { RelatedDocument } from '#domain/graph/relation-groups.ts';
import { mentionId } from '#domain/graph/source.ts';
import { joinFacts } from '../documents/document-link.ts';
import { type StatedBy, statedBy } from '../documents/stated-by.ts';

/** Lines that stand open, and those behind them: on a law, thousands of documents may rest. */
const [open, folded] = [8, 60];

/** Documents that stand in one relation to an entry; a long list is folded behind its first lines. */
export interface RelatedList {
	readonly open: readonly RelatedRow[];
	readonly folded: readonly RelatedRow[];
	/** Documents that are only counted. */
	readonly omitted: number;
}

export interface RelatedRow {
	readonly name: string;
	readonly url: string;
	readonly held: boolean;
	/** The text does not say for certain which document it means. */
	readonly unsure: boolean;
	readonly facts: string;
	/** «nhắc 3 lần», of what only the text says, and the first place in the body. */
	readonly repeated: { readonly text: string; readonly url: string | undefined } | undefined;
	readonly statedBy: StatedBy | undefined;
	/** What a held document is about. */
	readonly subject: string | undefined;
}

/** `markLacking` says of each that the archive lacks that it does. */
export function relatedList(
	documents: readonly RelatedDocument[],
	markLacking: boolean,
	archive: Archive,
): RelatedList {
	const rows = documents.slice(0, open + folded).map((related) => rowOf(related, markLacking, archive));
	return { open: rows.slice(0, open), folded: rows.slice(open), omitted: documents.length - rows.length };
}

function rowOf(related: RelatedDocument, markLacking: boolean, archive: Archive): RelatedRow {
	const { document, remarks, also, confidence, mentions, firstMention } = related;
	const { shortName, issuer, when, url, held, subject } = referenceTo(document, archive);
	const doubt = confidence === 'certain' ? undefined : confidence;
	return {
		name: shortName,
		url,
		held,
		unsure: doubt !== undefined,
		facts: joinFacts([
			issuer,
			when,
			markLacking && !held && 'chưa có trong kho',
			...remarks,
			also.length > 0 && `cũng ${also.join(', ')}`,
			doubt && confidenceLabels[doubt].label,
		]),
		repeated:
			confidence && mentions > 1
				? {
						text: `nhắc ${mentions} lần`,
						url: firstMention === undefined ? undefined : `#${mentionId(firstMention)}`,
					}
				: undefined,
		statedBy: statedBy(related.statedBy, archive),
		subject,
	};
}
