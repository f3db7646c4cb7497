import type { Archive } from '#domain/archive.ts';
import type { NumberPage } from '#domain/graph/citation-graph.ts';
import type { CitedDocument } from '#domain/graph/cited-document.ts';
import { documentAnchor } from '#domain/graph/naming.ts';
import { distinctionOf } from '#domain/graph/number-pages.ts';
import { entryOf, referenceTo } from '#domain/graph/reference.ts';
import { indexFieldsOfNumber } from '#search/index-fields.ts';
import { type NumberFacts, numberFacts } from '#seo/head/number-facts.ts';
import { type CitedIn, citedInView } from '../documents/cited-in.ts';
import { type SearchMeta, searchMeta } from '../documents/search-meta.ts';
import { type DocumentRecord, documentRecord, type RecordRoom } from './document-record.ts';

/** All documents with one number, and the mentions that do not tell which they mean. */
export interface Choice {
	readonly search: SearchMeta;
	/** For the head of the page. */
	readonly described: NumberFacts;
	readonly title: string;
	readonly description: string;
	/** Why there is a choice. */
	readonly reason: string;
	/** Newest first. */
	readonly documents: readonly ChoiceDocument[];
	/** How many mentions are open, and where. */
	readonly open: { readonly count: number; readonly citedIn: CitedIn } | undefined;
}

export interface ChoiceDocument {
	readonly anchor: string;
	/** What tells it from the others: «Chỉ thị 25-CT/TW, Ban Bí thư, 25/10/2023 (khóa XIII)». */
	readonly distinction: string;
	/** «Chỉ thị 25-CT/TW, 25/10/2023». */
	readonly heading: string;
	/** What a held document is about. */
	readonly subject: string | undefined;
	/** Undefined when the archive lacks it. */
	readonly entry: { readonly url: string; readonly title: string } | undefined;
	/** Undefined where only its own page tells more. */
	readonly known: DocumentRecord | undefined;
}

/** Documents on one page from which on each is told in few words, and held ones by their own pages alone. */
const [several, many] = [8, 40];
const little: RecordRoom = { relations: 15, citing: { open: 5, folded: 10 } };

/** `documents` are those of the page, newest first. */
export function choiceOf(page: NumberPage, documents: readonly CitedDocument[], archive: Archive): Choice {
	const { number, open } = page;
	const reason =
		documents.length > 1
			? 'Số văn bản chỉ là duy nhất trong một năm hoặc một nhiệm kỳ của một cơ quan, nên một số có thể chỉ nhiều văn bản.'
			: 'Có chỗ viện dẫn số này mà kho chưa rõ là văn bản nào.';
	return {
		search: searchMeta(indexFieldsOfNumber(page)),
		described: numberFacts(page, documents, archive),
		title: `Số ${number}: ${documents.length} văn bản`,
		description: `${reason} Kho biết ${documents.length} văn bản số ${number}.`,
		reason,
		documents: documents.map((document) => choiceDocument(document, page, archive)),
		open: open.length > 0 ? { count: open.length, citedIn: citedInView(open, number, archive) } : undefined,
	};
}

function choiceDocument(document: CitedDocument, { number, documents }: NumberPage, archive: Archive): ChoiceDocument {
	const { shortName, when, subject } = referenceTo(document, archive);
	const entry = entryOf(document, archive);
	return {
		anchor: documentAnchor(document),
		distinction: distinctionOf(document, archive),
		heading: [shortName, when].join(', '),
		subject,
		entry: entry && { url: entry.url, title: entry.data.title },
		known:
			entry && documents.length > many
				? undefined
				: documentRecord(document, number, archive, documents.length > several ? little : undefined),
	};
}
