import { isFuture } from '#domain/dates.ts';
import type { Entry } from '../entry.ts';

/** Whether the site shows an entry at `now`: no draft, and not dated in the future. */
export function isPublic({ draft, published }: Pick<Entry, 'draft' | 'published'>, now: string): boolean {
	return !draft && !(published && isFuture(published, now));
}
