import type { Citation, Confidence } from '#domain/citations/find-citations.ts';
import { formatKey, type Identity, isPartial, mayBeSame } from '#domain/citations/identity.ts';
import { type DocumentNumber, formatNumber, numberSlug } from '#domain/document-number.ts';
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

/** A document while the graph is being built. */
export class Draft implements CitedDocument {
	readonly citedIn: CitationLink[] = [];
	readonly relations: Relation[] = [];
	identity: Identity | undefined;
	parsed: DocumentNumber | undefined;
	held: string | undefined;
	date: string | undefined;
	place: string | undefined;
	issuerName: string | undefined;
	/** Every way in which its number is written, by the address part; each has its page. */
	readonly numbers = new Map<string, DocumentNumber>();
	readonly #words = new Map<string, number>();
	readonly key: string;
	ownKey: string;

	/** `key` names a held document that has no number, or whose identity another one has taken. */
	constructor(identity: Identity | undefined, number: DocumentNumber | undefined, key?: string) {
		this.identity = identity;
		this.parsed = number;
		this.ownKey = identity ? formatKey(identity) : '';
		this.key = key ?? this.ownKey;
		if (number) this.writtenAs(number);
	}

	/**
	 * Notes a way in which its number is written: «30/2020/NĐ-CP», by some «30/NĐ-CP». Of a document that is not held the one
	 * with the year counts.
	 */
	writtenAs(number: DocumentNumber): void {
		const slug = numberSlug(number);
		if (!this.numbers.has(slug)) this.numbers.set(slug, number);
		if (!this.held && number.year && !this.parsed?.year) this.parsed = number;
	}

	get number(): string | undefined {
		return this.parsed && formatNumber(this.parsed);
	}

	get slug(): string | undefined {
		return this.parsed && numberSlug(this.parsed);
	}

	get symbol(): string | undefined {
		return this.parsed?.issuer[0];
	}

	get typeWord(): string | undefined {
		return [...this.#words].sort(([, a], [, b]) => b - a)[0]?.[0];
	}

	/** Adds what one more mention tells. What a held document states of itself is never replaced. */
	learn(
		{ typeWord, date, issuerName }: Pick<Citation, 'typeWord' | 'date' | 'issuerName'>,
		place: string | undefined,
	): void {
		if (typeWord && typeWord !== 'văn bản') this.#words.set(typeWord, (this.#words.get(typeWord) ?? 0) + 1);
		if (!this.held && date && date.length > (this.date?.length ?? 0)) this.date = date;
		if (!this.held && issuerName && issuerName.length > (this.issuerName?.length ?? 0)) this.issuerName = issuerName;
		this.place ??= place;
	}
}

/** Drafts by identity, with a way to find those that a partial identity may mean. */
export class Registry {
	readonly drafts: Draft[] = [];
	readonly #byKey = new Map<string, Draft>();
	readonly #byOrdinal = new Map<string, Draft[]>();

	/** The document with this identity, new when the archive did not know it. */
	get(identity: Identity, number: DocumentNumber): Draft {
		const key = formatKey(identity);
		const known = this.#byKey.get(key);
		if (known) return known;
		const draft = new Draft(identity, number);
		this.#byKey.set(key, draft);
		this.add(draft);
		return draft;
	}

	has(key: string): Draft | undefined {
		return this.#byKey.get(key);
	}

	add(draft: Draft): void {
		this.drafts.push(draft);
		if (!draft.identity) return;
		const { type, ordinal } = draft.identity;
		const bucket = this.#byOrdinal.get(`${type}/${ordinal}`);
		if (bucket) bucket.push(draft);
		else this.#byOrdinal.set(`${type}/${ordinal}`, [draft]);
	}

	/** Documents of this type and ordinal, whoever issued them. */
	withOrdinal(type: string, ordinal: string): readonly Draft[] {
		return this.#byOrdinal.get(`${type}/${ordinal}`) ?? [];
	}

	/** The documents that a partial identity may mean. A whole one means itself. */
	candidates(identity: Identity): readonly Draft[] {
		const exact = this.#byKey.get(formatKey(identity));
		if (exact && !isPartial(identity)) return [exact];
		return this.withOrdinal(identity.type, identity.ordinal).filter(
			(draft) => draft.identity && mayBeSame(draft.identity, identity),
		);
	}
}
