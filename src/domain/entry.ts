import type { Brief } from '#schema/brief.ts';
import type { ArchiveDate, Missing } from '#schema/dates.ts';
import type { DocumentData } from '#schema/document.ts';
import type { News } from '#schema/news.ts';
import type { Agency } from '#vocabulary/agencies.ts';
import type { DocumentType } from '#vocabulary/document-types.ts';
import type { ProvinceName } from '#vocabulary/provinces.ts';
import type { Topic } from '#vocabulary/topics.ts';
import type { Mention } from './citations/mentions.ts';
import type { Collection, EntryPath } from './entry-path.ts';
import type { TextFacts } from './text-facts.ts';

/** What a collection holds for one file, before the archive resolves it. */
export interface RawEntry<Data = unknown> {
	readonly path: EntryPath;
	readonly data: Data;
	readonly body: string;
	/** The documents that the body mentions, in order, as the renderer of the body has marked them. */
	readonly mentions?: readonly Mention[];
	/** What its text tells, where that is known; `body` and `mentions` are then not looked at. */
	readonly facts?: TextFacts;
}

interface Resolved<Kind extends Collection, Data> extends TextFacts {
	readonly kind: Kind;
	/** `tin-tuc/2025/slug` or `van-ban/ke-hoach/slug`: the URL without its outer slashes. */
	readonly id: string;
	readonly url: string;
	/** The id in the content collection, such as `2025/slug`. */
	readonly contentId: string;
	readonly path: EntryPath;
	readonly data: Data;
	/** Perhaps read from the disk each time. */
	readonly body: string;
	/** Day of publication (news, briefs) or issue (documents), when known. */
	readonly date: ArchiveDate | undefined;
	readonly dateMissing: Missing | undefined;
	/** ISO text that orders entries; for an undated one the earliest day it can have, else empty. */
	readonly sortKey: string;
	readonly provinces: readonly ProvinceName[];
	/** The main topic first. */
	readonly topics: readonly [Topic, ...Topic[]];
}

export type NewsEntry = Resolved<'tin-tuc', News>;
export type BriefEntry = Resolved<'diem-tin', Brief>;
export type DocumentEntry = Resolved<'van-ban', DocumentData> & {
	readonly type: DocumentType;
	readonly issuer: Agency;
};
export type Entry = NewsEntry | BriefEntry | DocumentEntry;

export const kindLabels = {
	'tin-tuc': 'Tin tức',
	'van-ban': 'Văn bản',
	'diem-tin': 'Điểm tin',
} as const satisfies Record<Collection, string>;
