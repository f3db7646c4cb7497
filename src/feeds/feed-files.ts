import type { DocumentEntry } from '#domain/entry.ts';
import { isPageAddress, movesOfEntries, movesOfRecords } from '#domain/moved-addresses.ts';
import { feedUrls } from '#domain/urls.ts';
import { site } from '#site';
import type { FileKind, SiteFile } from '#views/file-kind.ts';
import type { Sources } from '#views/page-kind.ts';
import { addressRecords } from '#vocabulary/addresses.ts';
import { type Appearances, appearancesOf } from './appearances.ts';
import { feedItem, firstPath } from './feed-item.ts';
import type { FeedFormat, FeedView } from './feed-view.ts';
import { type FollowedList, followedLists } from './list-feeds.ts';
import { mentionItem, mentionsOf } from './mention-items.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';
import { writeRss } from './write-rss.ts';

type Feed = Omit<FeedView, 'format' | 'address'>;

const writers: Readonly<Record<FeedFormat, (view: FeedView) => string>> = {
	rss: writeRss,
	atom: writeAtom,
	json: writeJsonFeed,
};

/**
 * RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1 of every list that can be followed and of what mentions each held document; also
 * below the addresses that their pages had before, since whoever subscribed there asks there for ever.
 */
export const feedFiles: FileKind<FeedView> = {
	name: 'feeds',
	*files(sources) {
		const appearances = once(() => appearancesOf(sources));
		const feeds = [...feedsOfLists(sources, appearances), ...feedsOfDocuments(sources, appearances)];
		const taken = new Set(feeds.map(({ url }) => url));
		const former = formerAddresses(sources);
		for (const { url, feed } of feeds) {
			const made = once(feed);
			yield* filesAt(url, made, sources);
			for (const from of former.get(url) ?? []) {
				if (taken.has(from)) continue;
				taken.add(from);
				yield* filesAt(from, made, sources);
			}
		}
	},
	write: (view) => writers[view.format](view),
};

interface LazyFeed {
	/** The page that it goes with. */
	readonly url: string;
	readonly feed: () => Feed;
}

function* feedsOfLists(sources: Sources, appearances: () => Appearances): Generator<LazyFeed> {
	for (const list of followedLists(sources.archive)) {
		yield { url: list.url, feed: () => feedOfList(list, appearances(), sources) };
	}
}

function feedOfList(
	{ url, title, description, entries }: FollowedList,
	{ newest }: Appearances,
	sources: Sources,
): Feed {
	const items = newest(entries(), site.feeds.items).map((entry) => feedItem(entry, sources));
	return { url, id: url, title, description, items };
}

function* feedsOfDocuments(sources: Sources, appearances: () => Appearances): Generator<LazyFeed> {
	for (const document of sources.archive.documents) {
		yield { url: document.url, feed: () => feedOfMentions(document, appearances(), sources) };
	}
}

function feedOfMentions(document: DocumentEntry, { newest }: Appearances, sources: Sources): Feed {
	const mentions = mentionsOf(document, sources.archive);
	const { number, title } = document.data;
	const issuer = document.issuer.shortName ?? document.issuer.name;
	return {
		url: document.url,
		id: firstPath(document),
		title: `Mới nhắc đến ${number ? `${number}, ${issuer}` : `«${title}»`} – ${site.name}`,
		description: `Những mục trong kho có nhắc đến «${title}», mới nhất trước.`,
		items: newest(mentions.keys(), site.feeds.items).map((entry) =>
			mentionItem(feedItem(entry, sources), entry, document, mentions.get(entry)!),
		),
	};
}

function* filesAt(url: string, feed: () => Feed, { address }: Sources): Generator<SiteFile<FeedView>> {
	const paths = feedUrls(url);
	for (const format of ['rss', 'atom', 'json'] as const) {
		yield { path: paths[format].slice(1), view: () => ({ format, address, ...feed() }) };
	}
}

/** Page → the addresses that it had before. */
function formerAddresses({ archive }: Sources): Map<string, string[]> {
	const moves = [...movesOfRecords(addressRecords), ...movesOfEntries(archive.documents)];
	const former = new Map<string, string[]>();
	for (const { from, to } of moves) {
		if (isPageAddress(from)) former.set(to, [...(former.get(to) ?? []), from]);
	}
	return former;
}

function once<Value extends object>(make: () => Value): () => Value {
	let made: Value | undefined;
	return () => (made ??= make());
}
