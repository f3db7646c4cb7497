import type { Archive } from '#domain/archive.ts';
import type { CitedDocument } from '#domain/graph/cited-document.ts';
import { type RecordFact, recordFacts, recordOrigin, relationLines } from '#domain/graph/record.ts';
import { referenceTo } from '#domain/graph/reference.ts';
import { type CitedIn, citedInView, type Room } from '../documents/cited-in.ts';
import { joinFacts } from '../documents/document-link.ts';
import { type StatedBy, statedBy } from '../documents/stated-by.ts';

/** How much is told; on a law thousands of documents may rest, and a page may have dozens of documents. */
export interface RecordRoom {
	readonly relations: number;
	readonly citing: Room | undefined;
}
const wholePage: RecordRoom = { relations: 60, citing: undefined };

/** What the archive knows of one document by those that mention it. */
export interface DocumentRecord {
	readonly facts: readonly RecordFact[];
	/** Where the facts come from; undefined of a document that is held. */
	readonly origin: string | undefined;
	readonly relations: readonly RecordRelation[];
	/** Relations that are only counted. */
	readonly omitted: number;
	readonly citedIn: CitedIn;
}

export interface RecordRelation {
	/** How the document stands to the other: «Được triển khai bởi». */
	readonly label: string;
	readonly name: string;
	readonly url: string;
	readonly facts: string;
	readonly statedBy: StatedBy | undefined;
}

/** `number` is that of the page. */
export function documentRecord(
	document: CitedDocument,
	number: string,
	archive: Archive,
	room: RecordRoom = wholePage,
): DocumentRecord {
	const lines = relationLines(document);
	return {
		facts: recordFacts(document),
		origin: document.held ? undefined : recordOrigin(document),
		relations: lines.slice(0, room.relations).map(({ label, scope, other, statedBy: by }) => {
			const { shortName, url, issuer, when } = referenceTo(other, archive);
			return { label, name: shortName, url, facts: joinFacts([issuer, when, scope]), statedBy: statedBy(by, archive) };
		}),
		omitted: Math.max(0, lines.length - room.relations),
		citedIn: citedInView(document.citedIn, number, archive, room.citing),
	};
}
