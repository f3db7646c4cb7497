import { publicDir, root } from 'astro:config/server';
import { getCollection, getEntry, render } from 'astro:content';
import { fileURLToPath } from 'node:url';
import { type Archive, buildArchive } from '#domain/archive.ts';
import type { Mention } from '#domain/citations/mentions.ts';
import { nowInVietnam } from '#domain/dates.ts';
import type { Entry, RawEntry } from '#domain/entry.ts';
import { type Collection, parseEntryPath } from '#domain/entry-path.ts';
import { bodyTargets } from '#domain/graph/body-targets.ts';
import type { CitationGraph } from '#domain/graph/citation-graph.ts';
import { type Health, healthOf } from '#domain/health/health-of.ts';
import type { Revisions } from '#domain/revisions.ts';
import { readEnteredDays } from '#history/entered-days.ts';
import { readEntryRevisions } from '#history/entry-revisions.ts';
import type { CitationChannel } from '#markdown/citation-marks.ts';
import { linkCitations } from '#markdown/link-citations.ts';
import { readPublicFiles } from '../scripts/public-files.ts';

interface StoredEntry<Data> {
	readonly id: string;
	readonly data: Data;
	readonly body?: string;
	readonly rendered?: { readonly metadata?: Record<string, unknown> };
}

let built: Promise<Archive> | undefined;
let revisions: ReadonlyMap<string, Revisions> | undefined;
let health: Promise<Health> | undefined;

/** The whole archive, built once per build; the only place that queries the entry collections. */
export function loadArchive(): Promise<Archive> {
	// The dev server keeps modules alive between edits, so it must not keep the archive.
	if (import.meta.env.DEV) return build();
	built ??= build();
	return built;
}

/** The pages about the archive itself (`content/trang/`). */
export function loadPages() {
	return getCollection('trang');
}

/** The rendered body of an entry, its citations linked: its component and headings. */
export async function renderBody(entry: Entry, graph: CitationGraph) {
	const stored = await getEntry(entry.kind, entry.contentId);
	if (!stored?.rendered) throw new Error(`No content for ${entry.id}`);
	const html = linkCitations(stored.rendered.html, bodyTargets(entry.id, graph));
	return render({ ...stored, rendered: { ...stored.rendered, html } });
}

/**
 * How an entry changed since its publication, newest first, from git; empty when it did not, or without a history. Of a
 * withdrawn entry too: what its editors wrote may tell what was removed.
 */
export function revisionsOf(entry: Entry): Revisions {
	if (entry.data.withdrawn) return [];
	revisions ??= readEntryRevisions(fileURLToPath(root));
	return revisions.get(`${entry.kind}/${entry.contentId}.md`) ?? [];
}

/** What the archive holds and what it lacks, counted once per build. */
export function loadHealth(): Promise<Health> {
	if (import.meta.env.DEV) return countHealth();
	health ??= countHealth();
	return health;
}

async function countHealth(): Promise<Health> {
	const { files } = readPublicFiles(fileURLToPath(publicDir));
	return healthOf(await loadArchive(), { fileSizes: files, enteredOn: readEnteredDays(fileURLToPath(root)) });
}

async function build(): Promise<Archive> {
	const [news, documents, briefs] = await Promise.all([
		getCollection('tin-tuc'),
		getCollection('van-ban'),
		getCollection('diem-tin'),
	]);
	return buildArchive(
		{
			news: news.map((stored) => rawEntry('tin-tuc', stored)),
			documents: documents.map((stored) => rawEntry('van-ban', stored)),
			briefs: briefs.map((stored) => rawEntry('diem-tin', stored)),
		},
		nowInVietnam(),
	);
}

function rawEntry<Data>(collection: Collection, { id, data, body = '', rendered }: StoredEntry<Data>): RawEntry<Data> {
	const path = parseEntryPath(`${collection}/${id}.md`);
	if (!path) throw new Error(`Unexpected entry id: ${collection}/${id}`);
	return { path, data, body, mentions: mentionsOf(rendered) };
}

/** What the Markdown plugin found in the body; it travels in the front matter that the renderer returns. */
function mentionsOf(rendered: StoredEntry<unknown>['rendered']): readonly Mention[] {
	return (rendered?.metadata?.['frontmatter'] as CitationChannel | undefined)?.mentions ?? [];
}
