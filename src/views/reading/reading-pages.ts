import type { Archive } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import type { Page, PageKind, Sources } from '../page-kind.ts';
import { type ReadingView, readingView } from './reading-view.ts';

/** The pages of entries. Withdrawn entries keep their address, where their tombstone stands. */

export const newsPages = itemPages('tin-tuc');
export const briefPages = itemPages('diem-tin');

export const documentPages: PageKind<ReadingView> = {
	route: 'van-ban/[type]/[slug]',
	*pages(sources) {
		for (const entry of entriesOf(sources.archive, 'van-ban')) {
			yield pageOf(entry, { type: entry.type.id, slug: entry.path.slug }, sources);
		}
	},
};

function itemPages(collection: 'tin-tuc' | 'diem-tin'): PageKind<ReadingView> {
	return {
		route: `${collection}/[folder]/[slug]`,
		*pages(sources) {
			for (const entry of entriesOf(sources.archive, collection)) {
				yield pageOf(entry, { folder: entry.path.folder, slug: entry.path.slug }, sources);
			}
		},
	};
}

function* entriesOf<Kind extends Entry['kind']>(
	{ entries, withdrawn }: Archive,
	kind: Kind,
): Generator<Extract<Entry, { kind: Kind }>> {
	const isOfKind = (entry: Entry): entry is Extract<Entry, { kind: Kind }> => entry.kind === kind;
	for (const list of [entries, withdrawn]) yield* list.filter(isOfKind);
}

function pageOf(entry: Entry, params: Page<ReadingView>['params'], sources: Sources): Page<ReadingView> {
	return {
		params,
		view: () => readingView(entry, sources),
		body: entry.data.withdrawn ? undefined : entry,
	};
}
