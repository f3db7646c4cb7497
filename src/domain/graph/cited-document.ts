import type { Confidence } from '#domain/citations/find-citations.ts';
import type { Identity } from '#domain/citations/identity.ts';
import type { PlacedMention, RelationKind, Source } from './source.ts';

/** A document that the archive knows: held, or only named by others. */
export interface CitedDocument {
	/** Identity key, `?` for what is unknown; `kho/<id>` for a held document without a number. */
	readonly key: string;
	/** What its number identifies, even when another held document has taken that key. */
	readonly ownKey: string;
	readonly identity: Identity | undefined;
	/** «25-CT/TW», in the usual form. */
	readonly number: string | undefined;
	/** The address part of its number. */
	readonly slug: string | undefined;
	/** Id of the entry, when held. */
	readonly held: string | undefined;
	/** ISO day, month or year of issue. */
	readonly date: string | undefined;
	/** The word for its type as texts use it most: «chỉ thị». */
	readonly typeWord: string | undefined;
	/** The issuer as texts name it: «Ban Bí thư». */
	readonly issuerName: string | undefined;
	/** Letters and place of the issuer. */
	readonly symbol: string | undefined;
	readonly place: string | undefined;
	/** Citations of it, those of the newest entries first. */
	readonly citedIn: readonly CitationLink[];
	/** What held documents state of their relation to it, and it to others. */
	readonly relations: readonly Relation[];
}

/** One mention, and the document that it leads to. */
export interface CitationLink {
	readonly from: Source;
	readonly mention: PlacedMention;
	readonly to: CitedDocument;
	readonly confidence: Confidence;
}

export interface Relation {
	readonly from: CitedDocument;
	readonly kind: RelationKind;
	readonly to: CitedDocument;
	readonly note: string | undefined;
	readonly scope: string | undefined;
	/** The entry that states it. */
	readonly statedIn: Source;
	/** Place in the list of relations of its front matter; absent when its text says so. */
	readonly index?: number;
	/** The mention whose sentence says so, when no front matter does. */
	readonly evidence?: PlacedMention;
}
