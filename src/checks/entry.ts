import type { Collection } from '#domain/entry-path.ts';
import { slugify } from '#domain/text.ts';
import { urls } from '#domain/urls.ts';
import { type ArchiveDate, archiveDate } from '#schema/dates.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { RuleId } from './catalogue/catalogue.ts';
import { error, type Fault, warning } from './fault.ts';
import type { MarkdownFile } from './files/markdown-file.ts';
import { type KeyPath, offsetOf } from './schema/yaml-place.ts';

/** A news item, document or brief as the rules see it: parsed, but perhaps not valid. */
export interface Entry extends MarkdownFile {
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
}

export type EntryRule = (entry: Entry, archive: ArchiveIndex) => Iterable<Fault>;
export type ArchiveRule = (archive: ArchiveIndex) => Iterable<Fault>;

/** Completes a parsed file with what its path and dates tell. */
export function toEntry(file: MarkdownFile, location: Pick<Entry, 'collection' | 'folder' | 'slug'>): Entry {
	const { collection, folder, slug } = location;
	const { data } = file;
	return {
		...file,
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
export function entryIdOf({ url }: Entry): string {
	return url.slice(1, -1);
}

/** An error at a front-matter value. */
export function errorAtKey(entry: Entry, path: KeyPath, rule: RuleId, message: string, hint?: string): Fault {
	return error(entry.path, entry.atYaml(offsetOf(entry.document(), path)), rule, message, hint);
}

/** A warning at a front-matter value. */
export function warningAtKey(entry: Entry, path: KeyPath, rule: RuleId, message: string, hint?: string): Fault {
	return warning(entry.path, entry.atYaml(offsetOf(entry.document(), path)), rule, message, hint);
}
