import type { Archive } from '#domain/archive.ts';
import type { NumberPage } from '#domain/graph/citation-graph.ts';
import type { CitedDocument } from '#domain/graph/cited-document.ts';
import { documentName, issuerNameOf, typeNameOf, whenOf } from '#domain/graph/naming.ts';
import { numberView as contentOf } from '#domain/graph/number-pages.ts';
import { referenceTo } from '#domain/graph/reference.ts';
import { indexFieldsOfNumber } from '#search/index-fields.ts';
import { type NumberFacts, numberFacts } from '#seo/head/number-facts.ts';
import { type Diagram, diagramOf } from '../documents/diagram.ts';
import { type SearchMeta, searchMeta } from '../documents/search-meta.ts';
import { type Choice, choiceOf } from './choice.ts';
import { type DocumentRecord, documentRecord } from './document-record.ts';

/** The page of a number: one of `forward`, `record` and `choice`. */
export interface NumberView {
	/** «25-CT/TW». */
	readonly number: string;
	/** The page where the one document with this number stands. */
	readonly forward: { readonly to: string; readonly name: string } | undefined;
	/** What is known of the one document, which the archive lacks. */
	readonly record: LackingDocument | undefined;
	/** Several documents, or mentions that may mean another. */
	readonly choice: Choice | undefined;
}

export interface LackingDocument {
	readonly search: SearchMeta;
	/** For the head of the page. */
	readonly described: NumberFacts;
	/** Type and number, then the issuer, as far as they are known. */
	readonly title: string;
	readonly description: string;
	readonly issuer: string | undefined;
	readonly type: string | undefined;
	readonly number: string;
	readonly diagram: Diagram | undefined;
	readonly known: DocumentRecord;
}

/** What the page of a number shows. */
export function numberView(page: NumberPage, archive: Archive): NumberView {
	const { number } = page;
	const content = contentOf(page);
	const nothing = { number, forward: undefined, record: undefined, choice: undefined };
	switch (content.kind) {
		case 'forward': {
			const { url, name } = referenceTo(content.document, archive);
			return { ...nothing, forward: { to: url, name } };
		}
		case 'record':
			return { ...nothing, record: lackingDocument(page, content.document, archive) };
		case 'choice':
			return { ...nothing, choice: choiceOf(page, content.documents, archive) };
	}
}

function lackingDocument(page: NumberPage, document: CitedDocument, archive: Archive): LackingDocument {
	const { number } = page;
	const name = documentName(document);
	const issuer = issuerNameOf(document);
	return {
		search: searchMeta(indexFieldsOfNumber(page)),
		described: numberFacts(page, [document], archive),
		title: [name, issuer].filter(Boolean).join(', '),
		description: `Kho chưa có ${name} (${[issuer, whenOf(document)].filter(Boolean).join(', ')}). Trang này ghi những điều suy ra từ các mục nhắc đến văn bản.`,
		issuer,
		type: typeNameOf(document),
		number: document.number ?? number,
		diagram: diagramOf(document, archive),
		known: documentRecord(document, number, archive),
	};
}
