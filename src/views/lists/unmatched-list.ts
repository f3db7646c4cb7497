import type { Archive } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import type { Collection } from '#domain/entry-path.ts';
import type { OpenMention } from '#domain/graph/citation-graph.ts';
import { openSentences, type Quote } from '#domain/graph/citing-entries.ts';
import { documentUrl } from '#domain/graph/naming.ts';
import { distinctionOf } from '#domain/graph/number-pages.ts';
import { formatCount } from '#domain/health/words.ts';
import { urls } from '#domain/urls.ts';
import type { ArchiveDate, Missing } from '#schema/dates.ts';
import { type List, type ListSizes, pagesOfList, periodsWhenLong } from './list.ts';
import { listKind } from './list-kind.ts';
import type { Step } from './list-view.ts';

/** An entry with its mentions that lead to no one document. */
export interface UnmatchedCard {
	readonly kind: Collection;
	readonly url: string;
	readonly title: string;
	readonly date: ArchiveDate | undefined;
	readonly dateMissing: Missing | undefined;
	readonly places: readonly UnmatchedPlace[];
}

/** A sentence with such mentions. */
export interface UnmatchedPlace {
	readonly quote: Quote;
	/** Further mentions in it. */
	readonly also: readonly Quote[];
	readonly reasons: readonly {
		readonly reason: string;
		/** The mentions that it is about, where a sentence has several reasons. */
		readonly texts: readonly string[];
		readonly candidates: readonly Step[];
		/** How many candidates more there are than are named. */
		readonly more: number;
	}[];
}

export interface Unclear {
	readonly entry: Entry;
	readonly open: readonly OpenMention[];
}

const whenOf = ({ entry }: Unclear) => entry.date?.on ?? '';

/** A quotation takes the room of several titles. */
const sizes: ListSizes = { newest: 30, year: 40, page: 60 };
/** Who must choose among more reads the page of the number. */
const mostCandidates = 10;

export const unmatchedList = listKind('so/chua-khop/[...page]', function* (archive) {
	// What nothing is known of is worth finding also while there is none of it.
	for (const { url, holds, view } of pagesOfList(unmatchedOf(archive)))
		yield { url, holds, view: () => ({ ...view(), noindex: false }) };
});

function unmatchedOf(archive: Archive): List<Unclear, UnmatchedCard> {
	const url = urls.unmatched();
	const items = archive.entries.flatMap((entry): Unclear[] => {
		const open = archive.graph.open.get(entry.id);
		return open ? [{ entry, open }] : [];
	});
	const mentions = items.reduce((sum, { open }) => sum + open.length, 0);
	return {
		url,
		name: 'Viện dẫn chưa khớp',
		lead: 'Những chỗ nhắc đến một văn bản mà kho chưa biết chắc là văn bản nào, nên không nối.',
		trail: [
			{ label: 'Văn bản', url: urls.documents() },
			{ label: 'Số hiệu', url: urls.numbers() },
		],
		items,
		whenOf,
		periods: periodsWhenLong(items, url, whenOf, sizes),
		newest: sizes.newest,
		show: (some) => some.map((one) => cardOf(one, archive)),
		amount: (count) => `${formatCount(count)} mục`,
		count: `${formatCount(mentions)} chỗ trong ${formatCount(items.length)} mục, mới nhất trước`,
		empty: {
			text: 'Mọi viện dẫn trong kho đều đã nối được.',
			elsewhere: { label: 'Xem mọi số hiệu', url: urls.numbers() },
		},
	};
}

function cardOf({ entry, open }: Unclear, archive: Archive): UnmatchedCard {
	const { kind, url, data, date, dateMissing } = entry;
	const places = openSentences(entry, open).flatMap(({ quotes: [quote, ...also], reasons }): UnmatchedPlace[] =>
		quote
			? [
					{
						quote,
						also,
						reasons: reasons.map(({ reason, texts, candidates }) => ({
							reason,
							texts: reasons.length > 1 ? texts : [],
							candidates: candidates.slice(0, mostCandidates).map((document) => ({
								label: distinctionOf(document, archive),
								url: documentUrl(document, archive.graph),
							})),
							more: Math.max(0, candidates.length - mostCandidates),
						})),
					},
				]
			: [],
	);
	return { kind, url, title: data.title, date, dateMissing, places };
}
