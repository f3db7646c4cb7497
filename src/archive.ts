import { base, publicDir, root, site } from 'astro:config/server';
import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { fileURLToPath } from 'node:url';
import { type Archive, buildArchive } from '#domain/archive.ts';
import type { Mention } from '#domain/citations/mentions.ts';
import { nowInVietnam } from '#domain/dates.ts';
import type { RawEntry } from '#domain/entry.ts';
import { type Collection, parseEntryPath } from '#domain/entry-path.ts';
import type { CitationChannel } from '#markdown/citation-marks.ts';
import { completePictures } from '#markdown/complete-pictures.ts';
import { linkCitations } from '#markdown/link-citations.ts';
import type { AnyFileKind, FileContent } from '#views/file-kind.ts';
import type { PageKind, Sources } from '#views/page-kind.ts';
import type { BodyOfPage } from '#views/reading/reading-view.ts';
import { currentPlan, type PlannedPage, type RenderedBody } from './plan.ts';
import { sourcesOf } from './sources.ts';

/** A page's way to what it shows. */
// A type, not an interface: the props of pages must accept any key.
type Opened<View> = { readonly open: () => View };

interface StoredEntry<Data> {
	readonly id: string;
	readonly data: Data;
	readonly body?: string;
	readonly rendered?: { readonly metadata?: Record<string, unknown> };
}

let sources: Promise<Sources> | undefined;
/** Texts that came with views which pages have opened, until they are rendered. */
const opened = new Map<string, RenderedBody>();

/**
 * The paths of the pages of a kind, for `getStaticPaths`; `open` of their props gives what a page shows. Under a plan these are
 * the pages that it wants, else all.
 */
export async function pathsOf<View>(
	kind: PageKind<View>,
): Promise<{ params: Record<string, string | undefined>; props: Opened<View> }[]> {
	const planned = currentPlan()?.pagesOf(kind.route);
	if (planned) return planned.map((page) => ({ params: { ...page.params }, props: { open: () => openPlanned(page) } }));
	const pages = kind.pages(await loadSources());
	return Array.from(pages, ({ params, view }) => ({ params: { ...params }, props: { open: view } }));
}

/** What the only page of a route without parameters shows. */
export async function loadView<View>(kind: PageKind<View>): Promise<View> {
	const planned = currentPlan()?.pagesOf(kind.route)[0];
	if (planned) return openPlanned(planned);
	const [page] = kind.pages(await loadSources());
	if (!page) throw new Error(`No page: ${kind.route}`);
	return page.view();
}

/**
 * The paths of the files that are no pages and have an extension, without it, for `getStaticPaths` of the development server;
 * the build writes them itself.
 */
export async function filePaths(
	kinds: readonly AnyFileKind[],
	extension: string,
): Promise<{ params: { file: string }; props: Opened<Promise<FileContent>> }[]> {
	const own = await loadSources();
	const end = `.${extension}`;
	return kinds.flatMap(({ files, write }) =>
		[...files(own)]
			.filter(({ path }) => path.endsWith(end))
			.map(({ path, view, body, original }) => ({
				params: { file: path.slice(0, -end.length) },
				props: { open: async () => write(view(), body?.body ?? '', original?.()) },
			})),
	);
}

function openPlanned<View>({ open }: PlannedPage): View {
	const { view, body } = open();
	if (body) opened.set(body.of, body);
	return view as View;
}

/** The pages about the archive itself (`content/trang/`). */
export function loadPages() {
	return getCollection('trang');
}

/** The rendered body of an entry, its citations linked and its pictures measured: its component and headings. */
export async function renderBody({ kind, contentId, targets, pictures }: BodyOfPage) {
	const { html, headings } = plannedBody(`${kind}/${contentId}`) ?? (await storedBody(kind, contentId));
	return render({
		id: contentId,
		collection: kind,
		data: {},
		rendered: { html: completePictures(linkCitations(html, targets), pictures), metadata: { headings: [...headings] } },
	} as unknown as CollectionEntry<Collection>);
}

/** The text that came with the view of a page. */
function plannedBody(of: string): RenderedBody | undefined {
	const body = opened.get(of);
	opened.delete(of);
	return body;
}

async function storedBody(kind: Collection, contentId: string): Promise<Omit<RenderedBody, 'of'>> {
	const rendered = (await getEntry(kind, contentId))?.rendered;
	if (!rendered) throw new Error(`No content: ${kind}/${contentId}`);
	return {
		html: rendered.html,
		headings: (rendered.metadata?.['headings'] as RenderedBody['headings'] | undefined) ?? [],
	};
}

/** What views are made from where no plan holds them: the development server, and Astro's own command. */
function loadSources(): Promise<Sources> {
	// The dev server keeps modules alive between edits, so it must not keep the archive.
	if (import.meta.env.DEV) return readSources();
	sources ??= readSources();
	return sources;
}

async function readSources(): Promise<Sources> {
	if (!site) throw new Error('astro.config.mjs names no site.');
	return sourcesOf(await readArchive(), {
		root: fileURLToPath(root),
		publicFolder: fileURLToPath(publicDir),
		address: { origin: new URL(site).origin, base },
	});
}

/** The only place that queries the entry collections. */
async function readArchive(): Promise<Archive> {
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
