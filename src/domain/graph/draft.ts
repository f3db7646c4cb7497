import type { Citation } from '#domain/citations/find-citations.ts';
import { formatKey, type Identity } from '#domain/citations/identity.ts';
import { type DocumentNumber, formatNumber, numberSlug } from '#domain/document-number.ts';
import type { CitationLink, CitedDocument, Relation } from './cited-document.ts';

/** A document while the graph is being built. */
export class Draft implements CitedDocument {
	readonly citedIn: CitationLink[] = [];
	readonly relations: Relation[] = [];
	identity: Identity | undefined;
	#parsed: DocumentNumber | undefined;
	#number: string | undefined;
	#slug: string | undefined;
	#typeWord: string | undefined;
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
		this.#parsed = number;
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
		if (this.held || !number.year || this.#parsed?.year) return;
		this.#parsed = number;
		this.#number = undefined;
		this.#slug = undefined;
	}

	get number(): string | undefined {
		this.#number ??= this.#parsed && formatNumber(this.#parsed);
		return this.#number;
	}

	get slug(): string | undefined {
		this.#slug ??= this.#parsed && numberSlug(this.#parsed);
		return this.#slug;
	}

	get symbol(): string | undefined {
		return this.#parsed?.issuer[0];
	}

	get typeWord(): string | undefined {
		this.#typeWord ??= [...this.#words].sort(([, a], [, b]) => b - a)[0]?.[0];
		return this.#typeWord;
	}

	/** Adds what one more mention tells. What a held document states of itself is never replaced. */
	learn(
		{ typeWord, date, issuerName }: Pick<Citation, 'typeWord' | 'date' | 'issuerName'>,
		place: string | undefined,
	): void {
		if (typeWord && typeWord !== 'văn bản') {
			this.#words.set(typeWord, (this.#words.get(typeWord) ?? 0) + 1);
			this.#typeWord = undefined;
		}
		if (!this.held && date && date.length > (this.date?.length ?? 0)) this.date = date;
		if (!this.held && issuerName && issuerName.length > (this.issuerName?.length ?? 0)) this.issuerName = issuerName;
		this.place ??= place;
	}
}
