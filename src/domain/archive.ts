import type { Brief } from '#schema/brief.ts';
import type { DocumentData } from '#schema/document.ts';
import type { News } from '#schema/news.ts';
import { agencyById } from '#vocabulary/agencies.ts';
import { documentTypeById } from '#vocabulary/document-types.ts';
import { provinceName } from '#vocabulary/provinces.ts';
import { outsideHealth, topicById } from '#vocabulary/topics.ts';
import { isFuture } from './dates.ts';
import type { BriefEntry, DocumentEntry, Entry, NewsEntry, RawEntry } from './entry.ts';
import { undatedFolder } from './entry-path.ts';
import { buildCitationGraph, type CitationGraph } from './graph/citation-graph.ts';
import { placeOf, type Source } from './graph/source.ts';
import { textFactsOf } from './text-facts.ts';
import { urls } from './urls.ts';

export interface RawArchive {
	readonly news: readonly RawEntry<News>[];
	readonly documents: readonly RawEntry<DocumentData>[];
	readonly briefs: readonly RawEntry<Brief>[];
}

/** Everything the pages, feeds and exports read. Lists are newest first; withdrawn entries are in `withdrawn` only. */
export interface Archive {
	readonly entries: readonly Entry[];
	readonly news: readonly NewsEntry[];
	readonly documents: readonly DocumentEntry[];
	readonly briefs: readonly BriefEntry[];
	readonly withdrawn: readonly Entry[];
	readonly byId: ReadonlyMap<string, Entry>;
	/** By the ids that entries had before. */
	readonly byFormerId: ReadonlyMap<string, Entry>;
	/** By the province of today, whatever name the entry carries; items outside the health sector are left out. */
	readonly byProvince: ReadonlyMap<string, readonly Entry[]>;
	readonly byTopic: ReadonlyMap<string, readonly Entry[]>;
	readonly byAgency: ReadonlyMap<string, readonly DocumentEntry[]>;
	readonly byType: ReadonlyMap<string, readonly DocumentEntry[]>;
	/** `2025` → entries dated in that year; `khong-ngay` → those whose date is unknown. */
	readonly byYear: ReadonlyMap<string, readonly Entry[]>;
	/** Who cites what, and how documents relate. */
	readonly graph: CitationGraph;
	/** The day in Vietnam for which it was built (ISO): what depends on a day holds on this one. */
	readonly day: string;
}

/**
 * Resolves ids, hides drafts and entries whose date lies after `now` (a minute in Vietnam, `2026-01-06T08:06`), and
 * builds every list once. Throws one Error that names all faults: two entries with one URL, a replacement that does not exist.
 */
export function buildArchive(raw: RawArchive, now: string): Archive {
	const resolved: Entry[] = [
		...raw.news.map(resolveNews),
		...raw.documents.map(resolveDocument),
		...raw.briefs.map(resolveBrief),
	];
	const visible = resolved.filter(({ data, date }) => !data.draft && !(date && isFuture(date, now)));
	const byId = new Map(visible.map((entry) => [entry.id, entry]));
	const byFormerId = new Map(visible.flatMap((entry) => entry.data.movedFrom.map((id) => [id, entry] as const)));
	assertSound(visible, (id) => byId.has(id) || byFormerId.has(id));

	const entries = visible.filter(({ data }) => !data.withdrawn).sort(newestFirst);
	const documents = entries.filter((entry) => entry.kind === 'van-ban');
	const news = entries.filter((entry) => entry.kind === 'tin-tuc');
	const briefs = entries.filter((entry) => entry.kind === 'diem-tin');
	return {
		entries,
		news,
		documents,
		briefs,
		withdrawn: visible.filter(({ data }) => data.withdrawn).sort(newestFirst),
		byId,
		byFormerId,
		byProvince: groupBy(entries.filter(isAboutHealth), ({ provinces }) => provinces.map(({ currentId }) => currentId)),
		byTopic: groupBy(entries, ({ topics }) => topics.map(({ id }) => id)),
		byAgency: groupBy(documents, ({ issuer }) => [issuer.id]),
		byType: groupBy(documents, ({ type }) => [type.id]),
		byYear: groupBy(entries, (entry) => [yearOf(entry)]),
		graph: buildCitationGraph(entries.map(sourceOf)),
		day: now.slice(0, 10),
	};
}

/** An entry as the citation graph sees it. */
export function sourceOf(entry: Entry): Source {
	const provinces = entry.provinces.map(({ id }) => id);
	const { id, kind, date, mentions, data } = entry;
	return {
		id,
		kind,
		date: date?.on,
		place: placeOf(provinces),
		provinces,
		mentions,
		overrides: data.citations,
		relations: entry.kind === 'van-ban' ? entry.data.relations : [],
		formerIds: data.movedFrom,
		...(entry.kind === 'van-ban' && { document: identifiers(entry) }),
	};
}

function identifiers({ data, type, issuer, date }: DocumentEntry): NonNullable<Source['document']> {
	return { number: data.number, type: type.id, issuer: issuer.id, date: date?.on };
}

/** The year of an entry's date, or `khong-ngay`. */
export function yearOf({ date }: Entry): string {
	return date ? date.on.slice(0, 4) : undatedFolder;
}

/** Whether an entry belongs to the health sector; captures also carry items that do not, which lists never promote. */
export function isAboutHealth(entry: Entry): boolean {
	return entry.topics[0].id !== outsideHealth;
}

function resolveNews(raw: RawEntry<News>): NewsEntry {
	return withBody(
		{
			kind: 'tin-tuc',
			...item('tin-tuc', raw),
			...common(raw, raw.data.publishedAt, raw.data.publishedAtMissing),
		},
		raw,
	);
}

function resolveBrief(raw: RawEntry<Brief>): BriefEntry {
	return withBody(
		{
			kind: 'diem-tin',
			...item('diem-tin', raw),
			...common(raw, raw.data.publishedAt, raw.data.publishedAtMissing),
		},
		raw,
	);
}

function resolveDocument(raw: RawEntry<DocumentData>): DocumentEntry {
	const url = urls.document(raw.data.type, raw.path.slug);
	return withBody(
		{
			kind: 'van-ban',
			id: url.slice(1, -1),
			url,
			...common(raw, raw.data.issuedOn, raw.data.issuedOnMissing),
			type: documentTypeById(raw.data.type),
			issuer: agencyById(raw.data.issuer),
		},
		raw,
	);
}

function item(collection: 'tin-tuc' | 'diem-tin', { path }: RawEntry) {
	const url = urls.item(collection, path.folder, path.slug);
	return { id: url.slice(1, -1), url };
}

function common<Data extends News | Brief | DocumentData>(
	raw: RawEntry<Data>,
	date: Entry['date'],
	dateMissing: Entry['dateMissing'],
) {
	const { path, data } = raw;
	const topics = [...new Set([data.topic, ...data.topics])].map(topicById);
	return {
		path,
		data,
		...(raw.facts ?? textFactsOf(data, raw.body, raw.mentions ?? [])),
		contentId: `${path.folder}/${path.slug}`,
		date,
		dateMissing,
		sortKey: date?.on ?? dateMissing?.notBefore ?? '',
		provinces: data.provinces.map(provinceName),
		topics: topics as [(typeof topics)[number], ...typeof topics],
	};
}

/** Completes an entry with its text, which is read when someone asks for it. */
function withBody<Part extends object>(part: Part, raw: RawEntry): Part & { readonly body: string } {
	return Object.defineProperty(part, 'body', { get: () => raw.body, enumerable: true }) as Part & {
		readonly body: string;
	};
}

/** The entry with this id, or with it before it moved. */
export function entryWithId(id: string, { byId, byFormerId }: Pick<Archive, 'byId' | 'byFormerId'>): Entry | undefined {
	return byId.get(id) ?? byFormerId.get(id);
}

function assertSound(visible: readonly Entry[], isKnown: (id: string) => boolean) {
	const faults: string[] = [];
	const seen = new Map<string, Entry>();
	for (const entry of visible) {
		const twin = seen.get(entry.id);
		if (twin) faults.push(`${fileOf(entry)}: trùng địa chỉ ${entry.url} với ${fileOf(twin)}`);
		seen.set(entry.id, entry);
		const replacement = entry.data.withdrawn?.replacedBy;
		if (replacement && !isKnown(replacement)) {
			faults.push(`${fileOf(entry)}: mục thay thế «${replacement}» không có hoặc chưa được đăng`);
		}
	}
	if (faults.length > 0) throw new Error(`Kho không nhất quán:\n${faults.join('\n')}`);
}

function fileOf({ kind, path }: Entry): string {
	return `content/${kind}/${path.folder}/${path.slug}.md`;
}

const byVietnamese = new Intl.Collator('vi');

/** The id decides last, so that the order never depends on how the files were listed. */
function newestFirst(a: Entry, b: Entry): number {
	if (a.sortKey !== b.sortKey) return a.sortKey < b.sortKey ? 1 : -1;
	return byVietnamese.compare(a.data.title, b.data.title) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function groupBy<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		for (const key of keysOf(item)) {
			const group = groups.get(key);
			if (!group) groups.set(key, [item]);
			// A key given twice, such as that of two provinces which are one today, counts once.
			else if (group.at(-1) !== item) group.push(item);
		}
	}
	return groups;
}
