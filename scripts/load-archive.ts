import type { SourceFile } from '#checks/files/decode.ts';
import { readMarkdown } from '#checks/files/markdown-file.ts';
import { type Archive, buildArchive, type RawArchive } from '#domain/archive.ts';
import { isFuture, nowInVietnam } from '#domain/dates.ts';
import type { RawEntry } from '#domain/entry.ts';
import { parseEntryPath } from '#domain/entry-path.ts';
import { urls } from '#domain/urls.ts';
import type { Brief } from '#schema/brief.ts';
import type { DocumentData } from '#schema/document.ts';
import type { News } from '#schema/news.ts';
import { isShown, type SitePart, sitePartOf } from './content/site-part.ts';

export interface LoadedArchive {
	/** What the site of these files shows. */
	readonly archive: Archive;
	/** Entries that nobody sees yet: drafts, and those whose date has not come. */
	readonly drafts: number;
	readonly scheduled: number;
	/** Paths below `content/` of entries that cannot be shown as they are; `npm run check` tells why. */
	readonly unread: readonly string[];
}

/** A file with what it is for the site. */
export interface SiteFile {
	/** Below `content/`. */
	readonly path: string;
	readonly part: SitePart;
	/** The body as written. */
	readonly body: () => string;
}

interface Read {
	readonly news: RawEntry<News>[];
	readonly documents: RawEntry<DocumentData>[];
	readonly briefs: RawEntry<Brief>[];
}

/**
 * The archive of these files, `path` below `content/`, outside Astro. Faulty files are left out; where two entries claim one
 * address the first by path stands.
 */
export function loadArchive(files: readonly SourceFile[], now: string = nowInVietnam()): LoadedArchive {
	return loadedArchiveOf(
		files.map((source) => {
			const { part, body } = sitePartOf(source.path, readMarkdown(source).file);
			return { path: source.path, part, body: () => body?.markdown ?? '' };
		}),
		now,
	);
}

/**
 * The archive of files that have been read and checked, as Astro's collections would give it. Throws, naming the files, when
 * one cannot be shown after all, and as `buildArchive` does.
 */
export function archiveOf(files: Iterable<SiteFile>, now: string): Archive {
	const all = [...files];
	const broken = all.flatMap(({ path, part }) => whyNotShown(part).map((reason) => `content/${path}: ${reason}`));
	if (broken.length > 0) throw new Error(`Có mục không dựng được:\n${broken.join('\n')}`);
	return buildArchive(rawArchiveOf(all), now);
}

function whyNotShown(part: SitePart): string[] {
	if (part === 'faulty') return ['mục còn lỗi; chạy npm run check để xem'];
	if (typeof part === 'object' && 'unrenderable' in part) return [`phần thân không dựng được (${part.unrenderable})`];
	return [];
}

/** The same of files with faults. */
export function loadedArchiveOf(files: readonly SiteFile[], now: string): LoadedArchive {
	const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
	const raw = rawArchiveOf(sorted);
	const unread = sorted.filter(({ part }) => whyNotShown(part).length > 0).map(({ path }) => path);
	const scheduled = [...raw.news, ...raw.briefs]
		.map(({ data }) => data.publishedAt)
		.concat(raw.documents.map(({ data }) => data.issuedOn))
		.filter((date) => date && isFuture(date, now)).length;
	const drafts = files.filter(({ part }) => part === 'draft').length;
	return { archive: build(raw, unread, now), drafts, scheduled, unread };
}

function rawArchiveOf(files: Iterable<SiteFile>): Read {
	const raw = { 'tin-tuc': [], 'van-ban': [], 'diem-tin': [] } as Record<string, RawEntry<unknown>[]>;
	for (const { path: file, part, body } of files) {
		const path = isShown(part) ? parseEntryPath(file) : undefined;
		if (!path || !isShown(part)) continue;
		raw[path.collection]!.push({
			path,
			data: part.data,
			facts: part.text,
			get body() {
				return body();
			},
		});
	}
	return { news: raw['tin-tuc'], documents: raw['van-ban'], briefs: raw['diem-tin'] } as unknown as Read;
}

/** What the site would refuse to build is mended by leaving out as little as possible. */
function build(raw: Read, unread: string[], now: string): Archive {
	try {
		return buildArchive(raw, now);
	} catch {
		return buildArchive(withoutClashes(raw, unread), now);
	}
}

function withoutClashes(raw: Read, unread: string[]): RawArchive {
	const taken = new Set<string>();
	const addressOf = ({ path, data }: RawEntry<News | Brief | DocumentData>) =>
		path.collection === 'van-ban'
			? urls.document((data as DocumentData).type, path.slug)
			: urls.item(path.collection, path.folder, path.slug);
	const first = <Data extends News | Brief | DocumentData>(entries: readonly RawEntry<Data>[]) =>
		entries.filter((entry) => {
			const { path } = entry;
			const free = !taken.has(addressOf(entry));
			if (free) taken.add(addressOf(entry));
			else unread.push(`${path.collection}/${path.folder}/${path.slug}.md`);
			return free;
		});
	/** The replacement is told on the tombstone only, so nothing that is counted goes with it. */
	const unreplaced = <Data extends News | Brief | DocumentData>(entries: readonly RawEntry<Data>[]) =>
		first(entries).map(({ data, ...entry }) => {
			const { withdrawn } = data;
			return { ...entry, data: withdrawn ? { ...data, withdrawn: { ...withdrawn, replacedBy: undefined } } : data };
		});
	return { news: unreplaced(raw.news), documents: unreplaced(raw.documents), briefs: unreplaced(raw.briefs) };
}
