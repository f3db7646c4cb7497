import type { DocumentReference } from '#domain/graph/reference.ts';

/** A document where another names it: a link, with what tells it from its namesakes. */
export interface DocumentLink {
	readonly name: string;
	/** «UBND tỉnh Lai Châu · 11/11/2025». */
	readonly facts: string;
	readonly url: string;
	readonly held: boolean;
}

/** `dated` is false where the place says the date. */
export function documentLink({ shortName, issuer, when, url, held }: DocumentReference, dated = true): DocumentLink {
	return { name: shortName, facts: joinFacts([issuer, dated && when]), url, held };
}

/** Facts on one line; each stays together with the dot before it. */
export function joinFacts(facts: readonly (string | false | undefined)[]): string {
	return facts.filter(Boolean).join(' ·\u00A0');
}
