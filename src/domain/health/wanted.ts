import type { Archive } from '#domain/archive.ts';
import type { CitedDocument } from '#domain/graph/cited-document.ts';
import { documentName, documentUrl, issuerNameOf, whenOf } from '#domain/graph/naming.ts';
import { citingCount } from '#domain/graph/number-pages.ts';

/** A document that entries of the archive name and the archive does not hold. */
export interface Wanted {
	/** «Nghị quyết 21-NQ/TW». */
	readonly name: string;
	readonly issuer: string | undefined;
	/** «25/10/2017», «năm 2017», «chưa rõ năm». */
	readonly when: string;
	readonly url: string;
	/** How many entries name it. */
	readonly entries: number;
	/** How often, all told. */
	readonly mentions: number;
}

const byName = new Intl.Collator('vi', { numeric: true });

/** Documents with a number that the archive does not hold, those named by most entries first. */
export function mostWanted({ graph }: Pick<Archive, 'graph'>): Wanted[] {
	const lacking = graph.documents.filter(({ held, number, citedIn }) => !held && number && citedIn.length > 0);
	return lacking
		.map((document) => wanted(document, graph))
		.sort(
			(a, b) =>
				b.entries - a.entries || b.mentions - a.mentions || byName.compare(a.name, b.name) || (a.url < b.url ? -1 : 1),
		);
}

function wanted(document: CitedDocument, graph: Archive['graph']): Wanted {
	return {
		name: documentName(document),
		issuer: issuerNameOf(document),
		when: whenOf(document),
		url: documentUrl(document, graph),
		entries: citingCount(document),
		mentions: document.citedIn.length,
	};
}
