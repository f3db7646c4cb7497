import { type Mention, mentionsIn } from '#domain/citations/mentions.ts';
import type { Collection } from '#domain/entry-path.ts';
import type { relationKinds } from '#vocabulary/closed-lists.ts';
import { central } from '#vocabulary/provinces.ts';

export type RelationKind = keyof typeof relationKinds;

/** A mention with its place in an entry. */
export interface PlacedMention extends Mention {
	readonly field: 'title' | 'summary' | 'abstract' | 'body';
	/** Count among the mentions of the body, from 0; the page gives that place the id `vien-dan--<index + 1>`. */
	readonly index?: number;
}

/** What a relation or an override of the front matter says. */
export interface StatedRelation {
	readonly kind: RelationKind;
	/** A number, or the id of an entry. */
	readonly to: string;
	/** Another document than the entry itself, when its text states how two others stand to each other. */
	readonly from?: string | undefined;
	readonly note?: string | undefined;
	/** The part concerned: «Điều 5». Without it the whole document is meant. */
	readonly scope?: string | undefined;
}

/** An entry as the citation graph sees it; the archive and the checks both make them. */
export interface Source {
	readonly id: string;
	readonly kind: Collection;
	/** ISO day or vaguer; absent when unknown. */
	readonly date: string | undefined;
	/** The one province that the entry is about, as named at the time; absent for none, several and the central level. */
	readonly place: string | undefined;
	/** Every province that the entry names, for aliases. */
	readonly provinces: readonly string[];
	readonly mentions: readonly PlacedMention[];
	readonly overrides: readonly { readonly text: string; readonly to: string | null }[];
	readonly relations: readonly StatedRelation[];
	/** Ids that the entry had before, by which others may still name it. */
	readonly formerIds?: readonly string[];
	/** What identifies a document that is held. */
	readonly document?: {
		readonly number: string | undefined;
		readonly type: string;
		readonly issuer: string;
		readonly date: string | undefined;
	};
}

/** The province that a text is about when it names but one. */
export function placeOf(provinces: readonly string[]): string | undefined {
	const [only, ...others] = provinces.filter((id) => id !== central.id);
	return others.length === 0 && only ? only : undefined;
}

/** Mentions of the short fields of an entry, before those of its body. */
export function fieldMentions(
	fields: Partial<Record<'title' | 'summary' | 'abstract', string | undefined>>,
	manual: readonly string[],
	recognise: (text: string, manual: readonly string[]) => readonly Mention[] = mentionsIn,
): PlacedMention[] {
	return (['title', 'summary', 'abstract'] as const).flatMap((field) =>
		recognise(fields[field] ?? '', manual).map((mention) => ({ ...mention, field })),
	);
}

/** Mentions of a body, in the order of the text. */
export function bodyMentions(mentions: readonly Mention[]): PlacedMention[] {
	return mentions.map((mention, index) => ({ ...mention, field: 'body' as const, index }));
}

/** The id of the n-th mention of a body on the page of its entry, from 0. */
export function mentionId(index: number): string {
	return `vien-dan--${index + 1}`;
}
