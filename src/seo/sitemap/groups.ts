import type { Archive } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import type { CitationGraph } from '#domain/graph/citation-graph.ts';
import { numberView } from '#domain/graph/number-pages.ts';
import { urls } from '#domain/urls.ts';
import { type EntryDays, entryDays } from '#views/entry-days.ts';
import { agencyLists, documentList, documentPeriods, documentTypeLists } from '#views/lists/document-lists.ts';
import {
	briefList,
	briefPeriods,
	newsList,
	newsPeriods,
	provinceLists,
	timePeriods,
	topicLists,
} from '#views/lists/entry-lists.ts';
import { numberList } from '#views/lists/number-list.ts';
import { unmatchedList } from '#views/lists/unmatched-list.ts';
import type { Sources } from '#views/page-kind.ts';
import { mentionDays } from './mention-days.ts';
import { indexPages, pagesAbout, type StandingPage } from './standing-pages.ts';

/** A page that search engines shall find: its path, and the day of its last change as far as the content tells. */
export type ListedPage = readonly [path: string, changed?: string];

/** The pages of each sitemap, by the last part of its name. What is new comes last where the order follows the entries. */
export function sitemapGroups(sources: Sources): Readonly<Record<string, Iterable<ListedPage>>> {
	const { archive } = sources;
	const days = entryDays(sources);
	const mentions = mentionDays(archive, days);
	return {
		'tin-tuc': entryPages(archive.news, days),
		'van-ban': entryPages(archive.documents, days),
		'diem-tin': entryPages(archive.briefs, days),
		'so-hieu': numberPages(archive.graph, mentions),
		'danh-sach': listPages(archive, days, mentions),
		trang: standing(pagesAbout, archive, days),
	};
}

type Mentions = ReturnType<typeof mentionDays>;

function* entryPages(entries: readonly Entry[], days: EntryDays): Generator<ListedPage> {
	for (const entry of days.inOrder(entries)) yield listedPage(entry.url, days.lastChange([entry]));
}

/** Pages that only lead on to another are left out. The order is that in which entries first named the numbers. */
function numberPages({ numbers }: CitationGraph, mentions: Mentions): ListedPage[] {
	return [...numbers.values()]
		.filter((page) => numberView(page).kind !== 'forward')
		.map((page) => ({ path: urls.number(page.slug), ...mentions.ofNumber(page) }))
		.sort((a, b) => compare(a.first, b.first) || compare(a.path, b.path))
		.map(({ path, last }) => listedPage(path, last));
}

const listsOfEntries = [
	newsList,
	newsPeriods,
	documentList,
	documentTypeLists,
	documentPeriods,
	briefList,
	briefPeriods,
	provinceLists,
	topicLists,
	agencyLists,
	timePeriods,
];

/** Lists and the periods below them; empty ones tell nothing, but that of open mentions does. */
function* listPages(archive: Archive, days: EntryDays, mentions: Mentions): Generator<ListedPage> {
	yield* standing(indexPages, archive, days);
	for (const kind of listsOfEntries) {
		for (const { url, holds } of kind.pagesOf(archive)) {
			if (holds.length > 0) yield listedPage(url, days.lastChange(holds));
		}
	}
	for (const { url, holds } of numberList.pagesOf(archive)) {
		if (holds.length > 0) yield listedPage(url, mentions.lastOfDocuments(holds));
	}
	for (const { url, holds } of unmatchedList.pagesOf(archive)) {
		yield listedPage(url, days.lastChange(holds.map(({ entry }) => entry)));
	}
}

function standing(pages: readonly StandingPage[], { entries }: Archive, days: EntryDays): ListedPage[] {
	return pages.map(({ path, ofEntries }) => listedPage(path, ofEntries ? days.lastChange(entries) : undefined));
}

/** A page with the day of its last change. */
export function listedPage(path: string, changed: string | undefined): ListedPage {
	return changed === undefined ? [path] : [path, changed];
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
