import { extensionOf } from '#domain/attachments.ts';
import { publicUrl, type SiteAddress } from '#domain/site-address.ts';
import type { EntryFacts } from './entry-facts.ts';
import type { Meta } from './head-meta.ts';

/**
 * What Zotero and its like need beside Dublin Core and Open Graph to take an entry with one click, after Zotero's translators
 * «Embedded Metadata» and «RDF»: an item that names its source is a newspaper article, a normative document a statute, another
 * a report; without a known source it stays a web page. Values that Dublin Core has in a form they misread stand here again.
 */
export function citationTools(facts: EntryFacts, address: SiteAddress): Meta[] {
	const { document } = facts;
	const pdf = document?.files.find(({ url }) => extensionOf(url) === 'pdf')?.url;
	return [
		...itemType(facts),
		...authorsOf(facts).map((name) => ({ name: 'citation_author', content: `${name},` })),
		...citationDate(facts.date),
		...(document?.number ? [{ name: 'prism.number', content: document.number }] : []),
		...(pdf ? [{ name: 'citation_pdf_url', content: pdf.startsWith('/') ? publicUrl(pdf, address) : pdf }] : []),
	];
}

/** Zotero reads the type of a node from either; it has no word of schema.org for a statute. */
function itemType({ source, document }: EntryFacts): Meta[] {
	if (document) return [{ name: 'bibo:type', content: document.normative ? 'Legislation' : 'Report' }];
	return source ? [{ name: 'rdf:type', content: 'http://schema.org/NewsArticle' }] : [];
}

/**
 * The authors as Vietnamese citations name them, whole: Zotero would take the last word of «Sở Y tế Lai Châu» for a family
 * name. The comma that `citationTools` puts behind each makes it one field.
 */
function authorsOf({ source, document }: EntryFacts): string[] {
	if (document) return [document.issuer.name];
	if (source?.author) return source.author.split(/\s*[,;]\s*|\s+[–-]\s+/).filter((name) => name !== '');
	// «Cổng thông tin Bộ Y tế (moh.gov.vn)»: the address is no part of the name.
	return source ? [source.name.replace(/\s*\([^()]*\)$/, '')] : [];
}

/** An hour confuses citation styles, and for want of a date Zotero takes the first one that the page shows. */
function citationDate(date: string | undefined): Meta[] {
	if (date === undefined) return [{ name: 'citation_date', content: 'chưa rõ ngày' }];
	return date.length > 10 ? [{ name: 'citation_date', content: date.slice(0, 10) }] : [];
}
