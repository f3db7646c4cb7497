import type { Archive } from '#domain/archive.ts';
import type { CitedDocument } from '#domain/graph/cited-document.ts';
import { documentUrl, issuerNameOf, typeNameOf, whenOf } from '#domain/graph/naming.ts';
import { citingCount, numberedDocuments, orderOf, subjectLine } from '#domain/graph/number-pages.ts';
import { formatCount } from '#domain/health/words.ts';
import { urls } from '#domain/urls.ts';
import { site } from '#site';
import { type List, pagesOfList, periodsWhenLong } from './list.ts';
import { listKind } from './list-kind.ts';

/** A document with a number in the list of numbers. */
export interface NumberRow {
	readonly number: string;
	readonly url: string;
	/** What a held document is about, on one line. */
	readonly subject: string | undefined;
	readonly type: string | undefined;
	readonly issuer: string | undefined;
	/** «25/10/2023», «năm 2021», «chưa rõ năm». */
	readonly when: string;
	/** Whether the day is known. */
	readonly isDay: boolean;
	readonly held: boolean;
	/** In how many entries it is mentioned. */
	readonly citing: number;
}

/** Every document with a number, held or only cited, by the year of its issue. */
export const numberList = listKind('so/[...page]', (archive) => pagesOfList(numbersOf(archive)));

function numbersOf(archive: Archive): List<CitedDocument, NumberRow> {
	const url = urls.numbers();
	const documents = numberedDocuments(archive.graph);
	const held = documents.filter((document) => document.held).length;
	const isWhole = documents.length <= site.lists.newest;
	const byNumber = new Map(documents.map((document, index) => [document, index]));
	const newest = newestFirst(documents);
	return {
		url,
		name: 'Số hiệu văn bản',
		lead: 'Mọi số, ký hiệu mà kho biết: của văn bản kho đang giữ và của văn bản mới chỉ được nhắc đến.',
		trail: [{ label: 'Văn bản', url: urls.documents() }],
		items: isWhole ? documents : newest,
		whenOf: whenIssued,
		yearsAbove: true,
		periods: periodsWhenLong(newest, url, whenIssued),
		show: (some) => some.map((document) => rowOf(document, archive)),
		showInPeriod: (some) =>
			some.toSorted((a, b) => byNumber.get(a)! - byNumber.get(b)!).map((document) => rowOf(document, archive)),
		amount: (count) => `${formatCount(count)} văn bản có số`,
		count: `${formatCount(documents.length)} văn bản có số: kho đang giữ ${formatCount(held)}, còn ${formatCount(documents.length - held)} văn bản mới chỉ được nhắc đến.`,
		undated: 'Chưa rõ năm',
		empty: {
			text: 'Kho chưa giữ và chưa nhắc đến văn bản nào có số.',
			elsewhere: { label: 'Xem văn bản', url: urls.documents() },
		},
	};
}

/** A term of a congress is no year: such documents stand with those of unknown year. */
function whenIssued({ date, identity }: CitedDocument): string {
	return date ?? (/^\d{4}$/.test(identity?.period ?? '') ? identity!.period : '');
}

/** Those of one day, or of a year without a day, from the last number to the first. */
function newestFirst(documents: readonly CitedDocument[]): CitedDocument[] {
	const keyed = documents.map((document, index) => ({ document, index, order: orderOf(document) }));
	keyed.sort((a, b) => (a.order === b.order ? b.index - a.index : a.order < b.order ? 1 : -1));
	return keyed.map(({ document }) => document);
}

function rowOf(document: CitedDocument, archive: Archive): NumberRow {
	return {
		number: document.number ?? '',
		url: documentUrl(document, archive.graph),
		subject: subjectLine(document, archive),
		type: typeNameOf(document),
		issuer: issuerNameOf(document),
		when: whenOf(document),
		isDay: document.date !== undefined,
		held: document.held !== undefined,
		citing: citingCount(document),
	};
}
