import { fold, nfc } from '#domain/text.ts';
import { toNewPlacement, tonePlacement, toOldPlacement } from '#domain/tone-placement.ts';

/** The ways in which readers type the same query. */
export const spellings = ['as-typed', 'no-diacritics', 'other-tone'] as const;
export type Spelling = (typeof spellings)[number];

/** The query in another spelling: bare of diacritics, or with each tone mark set the other way: «hoà tủy» ↔ «hòa tuỷ». */
export function spell(query: string, spelling: Spelling): string {
	if (spelling === 'as-typed') return query;
	if (spelling === 'no-diacritics') return fold(query);
	return nfc(query).replace(/\p{L}+/gu, (syllable) =>
		tonePlacement(syllable) === 'old' ? toNewPlacement(syllable) : toOldPlacement(syllable),
	);
}
