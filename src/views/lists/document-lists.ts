import { type Archive, yearOf } from '#domain/archive.ts';
import type { DocumentEntry, Entry } from '#domain/entry.ts';
import { undatedFolder } from '#domain/entry-path.ts';
import { agenciesWithPage, issuerFacets, typeFacets } from '#domain/facets.ts';
import { formatCount } from '#domain/health/words.ts';
import { periodUrls, urls } from '#domain/urls.ts';
import type { Scope } from '#search/register/rows.ts';
import type { Agency } from '#vocabulary/agencies.ts';
import { documentTypeById } from '#vocabulary/document-types.ts';
import { type Directive, directivesView } from '../documents/directives.ts';
import type { EntryCard } from '../entry-card.ts';
import { showCards, whenOf } from './entry-items.ts';
import {
	firstPage,
	type List,
	type PageOfList,
	pagesOfList,
	periodPages,
	periodsWhenLong,
	standingPeriods,
} from './list.ts';
import { listKind } from './list-kind.ts';
import type { ListView, Side } from './list-view.ts';

/** The lists that read as a table of documents. */

export interface DocumentListView extends ListView<EntryCard> {
	/** What the filter of the table stays within; undefined where the table has no filter. */
	readonly scope: Scope | undefined;
}

const mostIssuers = 20;
const trail = [{ label: 'Văn bản', url: urls.documents() }];

export const documentList = listKind('van-ban/index', (archive) => {
	const page = filtered({}, firstPage(documentsOf(archive)));
	return [{ ...page, view: (): DocumentsView => ({ ...page.view(), directives: directivesView(archive) }) }];
});

export interface DocumentsView extends DocumentListView {
	/** The documents that most entries mention, held or not. */
	readonly directives: readonly Directive[];
}

export const documentPeriods = listKind('van-ban/nam/[year]/[...page]', function* (archive) {
	for (const page of periodPages(documentsOf(archive))) yield filtered({}, page);
});

export const documentTypeLists = listKind('van-ban/[type]/[...page]', function* (archive) {
	for (const { id, list } of typesOf(archive)) for (const page of pagesOfList(list)) yield filtered({ type: id }, page);
});

export const agencyLists = listKind('co-quan/[id]/[...page]', function* (archive) {
	for (const agency of agenciesOf(archive)) {
		for (const { url, holds, view } of pagesOfList(listOfAgency(agency, archive))) {
			const facts = url === urls.agency(agency.id) ? agency : undefined;
			yield { url, holds, view: (): AgencyListView => ({ ...view(), scope: undefined, facts }) };
		}
	}
});

export interface AgencyListView extends DocumentListView {
	/** On its first page. */
	readonly facts: Agency | undefined;
}

function filtered(within: Scope, { url, period, holds, view }: PageOfList<EntryCard, DocumentEntry>) {
	const scope = period === undefined ? within : { ...within, period };
	return { url, holds, view: (): DocumentListView => ({ ...view(), scope }) };
}

function documentsOf(archive: Archive): List<DocumentEntry, EntryCard> {
	const { documents } = archive;
	return {
		url: urls.documents(),
		name: 'Văn bản',
		lead: 'Kế hoạch, quyết định, chỉ thị và các văn bản khác của ngành y tế, mới nhất trước.',
		trail: [],
		items: documents,
		whenOf,
		periods: standingPeriods(documents, {
			urls: {
				year: urls.documentYear,
				month: (year, month) => periodUrls.month(urls.documentYear(year), month),
				undated: urls.documentYear(undatedFolder),
			},
			whenOf,
			standing: removedFrom(archive).map(yearOf),
		}),
		show: showCards,
		amount: documentsInWords,
		periodTitle: (words) => (words.startsWith('chưa') ? 'Văn bản chưa rõ ngày ban hành' : `Văn bản ban hành ${words}`),
		sides: () => [
			{ id: 'theo-loai', title: 'Theo loại', items: typeFacets(archive), plainWhenEmpty: false },
			byIssuer(archive),
		],
	};
}

/** Those with the most documents: the whole country has hundreds. */
function byIssuer(archive: Archive): Side {
	const all = issuerFacets(archive);
	const items = all.slice(0, mostIssuers);
	const more = items.length < all.length ? { label: 'Tất cả cơ quan', url: urls.agencies() } : undefined;
	return { id: 'theo-co-quan', title: 'Theo cơ quan', items, plainWhenEmpty: false, ...(more && { more }) };
}

/** A type keeps its page while only tombstones are of it. */
function* typesOf(archive: Archive) {
	const ids = new Set([...archive.byType.keys(), ...removedFrom(archive).map(({ type }) => type.id)]);
	for (const id of ids) {
		const items = archive.byType.get(id) ?? [];
		const url = urls.documentType(id);
		const list: List<DocumentEntry, EntryCard> = {
			url,
			name: documentTypeById(id).name,
			trail,
			items,
			whenOf,
			periods: periodsWhenLong(items, url, whenOf),
			show: showCards,
			amount: documentsInWords,
		};
		yield { id, list };
	}
}

/** An agency keeps its page, too, while only tombstones name it. */
function agenciesOf(archive: Archive): Agency[] {
	return [...new Set([...agenciesWithPage(archive), ...removedFrom(archive).map(({ issuer }) => issuer)])];
}

function listOfAgency({ id, name, shortName }: Agency, { byAgency }: Archive): List<DocumentEntry, EntryCard> {
	const items = byAgency.get(id) ?? [];
	const url = urls.agency(id);
	return {
		url,
		name,
		whenOf,
		trail: [{ label: 'Cơ quan', url: urls.agencies() }],
		items,
		periods: periodsWhenLong(items, url, whenOf),
		show: showCards,
		amount: documentsInWords,
		count: `${documentsInWords(items.length)} trong kho`,
		empty: {
			text: 'Kho chưa giữ văn bản nào của cơ quan này.',
			query: shortName ?? name,
			elsewhere: { label: 'Xem cơ quan khác', url: urls.agencies() },
		},
	};
}

function documentsInWords(count: number): string {
	return `${formatCount(count)} văn bản`;
}

function removedFrom({ withdrawn }: Archive): DocumentEntry[] {
	return withdrawn.filter((entry: Entry) => entry.kind === 'van-ban');
}
