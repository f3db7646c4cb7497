import type { Entry } from '#domain/entry.ts';
import { cardOf, type EntryCard } from '../entry-card.ts';

/** What lists of entries show of their items. */
export const showCards = (entries: readonly Entry[]): readonly EntryCard[] => entries.map(cardOf);

/** The date of an entry as far as it is known; empty when it is not. */
export const whenOf = ({ date }: Entry): string => date?.on ?? '';
