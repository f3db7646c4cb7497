import type { Archive } from '#domain/archive.ts';
import { unknown } from '#domain/citations/identity.ts';
import { termYears } from '#vocabulary/party-terms.ts';
import type { CitationGraph, NumberPage } from './citation-graph.ts';
import type { CitedDocument } from './cited-document.ts';
import { referenceTo } from './reference.ts';

/**
 * What the page of a number shows. `forward`: the one document it can mean has another page, its own when it is held, else
 * that of its number as written in full. `record`: what is known of the one document, which the archive lacks. `choice`:
 * several documents, or mentions that may mean another.
 */
export type NumberView =
	| { readonly kind: 'forward' | 'record'; readonly document: CitedDocument }
	| { readonly kind: 'choice'; readonly documents: readonly CitedDocument[] };

export function numberView({ slug, documents, open }: NumberPage): NumberView {
	const [document, ...others] = documents;
	if (!document || others.length > 0 || open.length > 0) return { kind: 'choice', documents: newestFirst(documents) };
	return { kind: document.held || document.slug !== slug ? 'forward' : 'record', document };
}

/** Documents by day of issue, newest first; of those without one the year or term counts, and unknown ones come last. */
export function newestFirst(documents: readonly CitedDocument[]): CitedDocument[] {
	return documents.toSorted((a, b) => (orderOf(a) < orderOf(b) ? 1 : orderOf(a) > orderOf(b) ? -1 : 0));
}

/** The day of issue as ISO text as far as known: of a document without one its year, or the first of its term; empty when unknown. */
export function orderOf({ date, identity }: CitedDocument): string {
	const period = identity?.period ?? '';
	return date ?? String(termYears(period)?.from ?? (/^\d{4}$/.test(period) ? period : ''));
}

const byNumber = new Intl.Collator('vi', { numeric: true });

/** Every document with a number, held or only cited: by number as people count («9/…» before «10/…»), then newest first. */
export function numberedDocuments({ documents }: Pick<CitationGraph, 'documents'>): CitedDocument[] {
	return newestFirst(documents.filter(({ number }) => number)).sort((a, b) => byNumber.compare(a.number!, b.number!));
}

/** In how many entries a document is mentioned. */
export function citingCount({ citedIn }: Pick<CitedDocument, 'citedIn'>): number {
	return new Set(citedIn.map(({ from }) => from.id)).size;
}

/** What tells a document from others of its number: «Chỉ thị 25-CT/TW, Ban Bí thư, 25/10/2023 (khóa XIII)». */
export function distinctionOf(document: CitedDocument, archive: Pick<Archive, 'byId' | 'graph'>): string {
	const { shortName, issuer, when } = referenceTo(document, archive);
	const facts = [shortName, issuer, when].filter(Boolean).join(', ');
	const term = termOf(document);
	// Without a day the term is all that is known of when.
	return term && !when.includes(term) ? `${facts} (${term})` : facts;
}

function termOf({ identity }: CitedDocument): string | undefined {
	if (identity?.system !== 'dang' || identity.period === unknown) return undefined;
	return /^\d/.test(identity.period) ? `nhiệm kỳ ${identity.period.replace('-', '–')}` : `khóa ${identity.period}`;
}

/** Characters of a subject that stand on one line of a wide screen. */
const lineLength = 90;

/** What a held document is about, cut between words where it is long. */
export function subjectLine(document: CitedDocument, archive: Pick<Archive, 'byId' | 'graph'>): string | undefined {
	const { subject } = referenceTo(document, archive);
	if (!subject || subject.length <= lineLength) return subject;
	return `${subject.slice(0, lineLength).replace(/[\s,;:]*\s\S*$/, '')} …`;
}
