import type { z } from 'astro/zod';
import type { SourceFile } from '#checks/files/decode.ts';
import { readMarkdown } from '#checks/files/markdown-file.ts';
import { type Archive, buildArchive, type RawArchive } from '#domain/archive.ts';
import { isFuture, nowInVietnam } from '#domain/dates.ts';
import type { RawEntry } from '#domain/entry.ts';
import { collections, type EntryPath, parseEntryPath } from '#domain/entry-path.ts';
import { urls } from '#domain/urls.ts';
import { mentionsOfBody } from '#markdown/body-mentions.ts';
import { type Brief, briefSchema } from '#schema/brief.ts';
import { type DocumentData, documentSchema } from '#schema/document.ts';
import { type News, newsSchema } from '#schema/news.ts';

export interface LoadedArchive {
	/** What the site of these files shows. */
	readonly archive: Archive;
	/** Entries that nobody sees yet: drafts, and those whose date has not come. */
	readonly drafts: number;
	readonly scheduled: number;
	/** Paths below `content/` of entries that cannot be shown as they are; `npm run check` tells why. */
	readonly unread: readonly string[];
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
	const raw: Read = { news: [], documents: [], briefs: [] };
	const unread: string[] = [];
	let drafts = 0;
	for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
		if (!collections.some((collection) => file.path.startsWith(`${collection}/`)) || !isEntry(file.path)) continue;
		const outcome = readEntry(file, raw);
		if (outcome === 'draft') drafts++;
		else if (outcome === 'faulty') unread.push(file.path);
	}
	const scheduled = [...raw.news, ...raw.briefs]
		.map(({ data }) => data.publishedAt)
		.concat(raw.documents.map(({ data }) => data.issuedOn))
		.filter((date) => date && isFuture(date, now)).length;
	return { archive: build(raw, unread, now), drafts, scheduled, unread };
}

/** Hidden files such as .gitkeep belong to nobody. */
function isEntry(path: string): boolean {
	return /\/[^./][^/]*\.[^/]*$/.test(path);
}

function readEntry(file: SourceFile, { news, documents, briefs }: Read): 'draft' | 'faulty' | undefined {
	const path = parseEntryPath(file.path);
	const source = readMarkdown(file).file;
	if (!path || !source) return 'faulty';
	const { data, body } = source;
	if (data['draft'] === true) return 'draft';
	switch (path.collection) {
		case 'tin-tuc':
			return take(newsSchema, data, path, body, news);
		case 'van-ban':
			return take(documentSchema, data, path, body, documents);
		case 'diem-tin':
			return take(briefSchema, data, path, body, briefs);
	}
}

function take<Data extends { citations: { text: string }[] }>(
	schema: z.ZodType<Data>,
	raw: unknown,
	path: EntryPath,
	body: string,
	into: RawEntry<Data>[],
): 'faulty' | undefined {
	const { data } = schema.safeParse(raw);
	if (!data) return 'faulty';
	const manual = data.citations.map(({ text }) => text);
	into.push({ path, data, body, mentions: mentionsOfBody(body, manual) });
	return undefined;
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
