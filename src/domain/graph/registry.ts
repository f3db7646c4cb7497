import { formatKey, type Identity, isPartial, mayBeSame } from '#domain/citations/identity.ts';
import type { DocumentNumber } from '#domain/document-number.ts';
import { Draft } from './draft.ts';

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
