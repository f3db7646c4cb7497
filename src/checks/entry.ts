import type { Document } from 'yaml';
import type { Citation } from '#domain/citations/find-citations.ts';
import type { Collection } from '#domain/entry-path.ts';
import type { PlacedMention } from '#domain/graph/source.ts';
import { slugify } from '#domain/text.ts';
import { urls } from '#domain/urls.ts';
import { type ArchiveDate, archiveDate } from '#schema/dates.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { RuleId } from './catalogue/catalogue.ts';
import { error, type Fault, type Place, warning } from './fault.ts';
import type { Link } from './links/links.ts';
import { type KeyPath, offsetOf } from './schema/yaml-place.ts';

/** What path and front matter tell of an entry: parsed, but perhaps not valid. */
export interface EntryHead {
	/** Path below `content/`. */
	readonly path: string;
	readonly collection: Collection;
	/** A year, `khong-ngay`, or empty when the path does not tell. */
	readonly folder: string;
	readonly slug: string;
	/** The path of the page, such as `/tin-tuc/2025/ten-tep/`. */
	readonly url: string;
	readonly draft: boolean;
	/** When the item was published or the document issued. */
	readonly published: ArchiveDate | undefined;
	readonly event: ArchiveDate | undefined;
	/** The front matter as plain values, not yet validated. */
	readonly data: Readonly<Record<string, unknown>>;
}

/**
 * A news item, document or brief as rules about the whole archive see it. What is a method is read from the file again: it is
 * needed only where a fault is told.
 */
export interface Entry extends EntryHead {
	/** The links of the body that stay within the site. */
	readonly links: readonly Link[];
	/** Every place of the page that a link may point to. */
	readonly anchors: ReadonlySet<string>;
	/** The documents that title, summary, abstract and body mention, in this order. */
	readonly mentions: readonly PlacedMention[];
	/** The place of one of them, by its index. */
	readonly atMention: (index: number) => Place;
	/** The number of a document itself as read, when its form is one that no agency writes. */
	readonly malformedNumber: Citation | undefined;
	/** The YAML nodes of the front matter. */
	readonly document: () => Document;
	readonly atYaml: (offset: number) => Place;
	readonly atBody: (offset: number) => Place;
	/** The whole text of the file. */
	readonly wholeText: () => string;
}

export type EntryRule = (entry: Entry, archive: ArchiveIndex) => Iterable<Fault>;
export type ArchiveRule = (archive: ArchiveIndex) => Iterable<Fault>;

/** What the path and the front matter of an entry tell. */
export function entryHead(
	path: string,
	location: Pick<EntryHead, 'collection' | 'folder' | 'slug'>,
	data: EntryHead['data'],
): EntryHead {
	const { collection, folder, slug } = location;
	return {
		path,
		collection,
		folder,
		slug,
		url:
			collection === 'van-ban'
				? urls.document(slugify(String(data['type'] ?? '')), slug)
				: urls.item(collection, folder, slug),
		draft: data['draft'] === true,
		published: readDate(data[publicationKey(collection)]),
		event: readDate(data['eventOn']),
		data,
	};
}

/** The key that says when an entry of a collection came out. */
export function publicationKey(collection: Collection): 'issuedOn' | 'publishedAt' {
	return collection === 'van-ban' ? 'issuedOn' : 'publishedAt';
}

/** The archive date in a raw front-matter value, or undefined when it is absent or not valid. */
export function readDate(value: unknown): ArchiveDate | undefined {
	return value === undefined ? undefined : archiveDate.safeParse(value).data;
}

/** The id by which other entries refer to this one: its URL without the outer slashes. */
export function entryIdOf({ url }: Pick<EntryHead, 'url'>): string {
	return url.slice(1, -1);
}

type Placed = Pick<Entry, 'path' | 'document' | 'atYaml'>;

/** An error at a front-matter value. */
export function errorAtKey(entry: Placed, path: KeyPath, rule: RuleId, message: string, hint?: string): Fault {
	return error(entry.path, entry.atYaml(offsetOf(entry.document(), path)), rule, message, hint);
}

/** A warning at a front-matter value. */
export function warningAtKey(entry: Placed, path: KeyPath, rule: RuleId, message: string, hint?: string): Fault {
	return warning(entry.path, entry.atYaml(offsetOf(entry.document(), path)), rule, message, hint);
}
