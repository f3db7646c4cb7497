import type { Archive } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import { ranksOf } from '#domain/ranks.ts';
import { cardUrl, urls } from '#domain/urls.ts';
import { site } from '#site';

export { cardSize } from './card-size.ts';

/** The site path of the picture that stands for the site, `/the.png`. */
export const siteCardUrl = cardUrl(urls.home());

/** Whether an entry has a picture of its own: the newest ones of the archive have, withdrawn ones never. */
export function hasCard(entry: Entry, archive: Archive): boolean {
	const rank = ranksOf(archive).rankOf(entry);
	return rank !== undefined && rank < site.cards.newest;
}

/** The site path of the picture that stands for an entry: its own, or that of the site. */
export function cardOf(entry: Entry, archive: Archive): string {
	return hasCard(entry, archive) ? cardUrl(entry.url) : siteCardUrl;
}
