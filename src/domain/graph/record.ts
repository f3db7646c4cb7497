import { unknown } from '#domain/citations/identity.ts';
import { formatDate } from '#domain/dates.ts';
import { urls } from '#domain/urls.ts';
import { relationKinds } from '#vocabulary/closed-lists.ts';
import { termYears } from '#vocabulary/party-terms.ts';
import type { CitedDocument, Relation } from './cited-document.ts';
import { issuerNameOf, provinceOf, typeNameOf } from './naming.ts';
import { citingCount } from './number-pages.ts';
import { authoritative, scopeWords, type ThirdParty, thirdPartyOf } from './reference-remarks.ts';

export interface RecordFact {
	readonly label: string;
	/** Absent when unknown. */
	readonly text?: string | undefined;
	readonly url?: string | undefined;
	/** What is unknown about it, or why it is. */
	readonly note?: string | undefined;
}

/** What is known of a document that the archive may lack. What is not known is listed too. */
export function recordFacts(document: CitedDocument): RecordFact[] {
	const { date, identity } = document;
	return [
		{ label: 'Loại', text: typeNameOf(document) },
		{ label: 'Cơ quan ban hành', text: issuerNameOf(document), note: openPlace(document) },
		{ label: 'Ngày ban hành', text: date && formatDate({ on: date }), note: date ? undefined : openDate(document) },
		...(identity?.system === 'dang' ? [{ label: 'Nhiệm kỳ', text: termName(identity.period) }] : []),
		...placeFact(document),
		...spellingFact(document),
	];
}

/** «khóa XIII (từ 2021 đến 2026)», «nhiệm kỳ 2015–2020»; undefined when unknown. */
function termName(period: string): string | undefined {
	if (period === unknown) return undefined;
	if (/^\d/.test(period)) return `nhiệm kỳ ${period.replace('-', '–')}`;
	const years = termYears(period);
	if (!years) return `khóa ${period}`;
	return `khóa ${period} (${years.to ? `${years.from}–${years.to}` : `từ ${years.from}`})`;
}

function openPlace({ identity }: CitedDocument): string | undefined {
	if (identity?.issuer.endsWith(`.${unknown}`)) return 'Chưa rõ của địa phương hay đơn vị nào.';
	if (identity?.issuer.endsWith(`@${unknown}`)) return 'Chưa rõ của tỉnh trước hay sau ngày sáp nhập.';
	return undefined;
}

/** A number without a date may still have a year or a term. */
function openDate({ identity }: CitedDocument): string | undefined {
	if (!identity || identity.period !== unknown) return undefined;
	return identity.system === 'dang' ? 'Không chỗ nào ghi ngày hay khóa.' : 'Không chỗ nào ghi ngày hay năm.';
}

function placeFact({ place }: CitedDocument): RecordFact[] {
	const province = provinceOf(place);
	return province ? [{ label: 'Tỉnh, thành phố', text: province.name, url: urls.province(province.currentId) }] : [];
}

/** How texts write its number where that is not the usual form: «02-Ctr/ĐU» for «02-CTr/ĐU». */
function spellingFact({ citedIn, number }: CitedDocument): RecordFact[] {
	const written = citedIn
		.filter(({ mention }) => mention.citation?.form === 'full')
		.map(({ mention }) => mention.citation!.text.replace(/\s+/g, ' '));
	const others = [...new Set(written)].filter((text) => text !== number);
	return others.length > 0 ? [{ label: 'Nguồn ghi', text: others.join('; ') }] : [];
}

/** Where the facts come from: «Suy từ 5 chỗ viện dẫn trong 2 mục của kho.» */
export function recordOrigin(document: CitedDocument): string {
	const { citedIn, relations } = document;
	if (citedIn.length === 0) return `Suy từ ${relations.length} quan hệ mà văn bản trong kho khai.`;
	return `Suy từ ${citedIn.length} chỗ viện dẫn trong ${citingCount(document)} mục của kho.`;
}

export interface RelationLine {
	/** How the document stands to the other: «Được triển khai bởi». */
	readonly label: string;
	/** «sửa Điều 5 của văn bản này». */
	readonly scope: string | undefined;
	readonly other: CitedDocument;
	/** Who says so, when it is neither of the two. */
	readonly statedBy: ThirdParty | undefined;
}

/**
 * How a document stands to others, each statement once. That another cites it is left out where «Được nhắc đến trong» quotes
 * the sentence.
 */
export function relationLines(document: CitedDocument): RelationLine[] {
	const quoted = new Set(document.citedIn.map(({ from }) => from.id));
	const stated = document.relations
		.filter(({ kind, statedIn }) => kind !== 'cites' || !quoted.has(statedIn.id))
		.filter(({ from, to }) => from !== to);
	const grouped = Map.groupBy(stated, ({ from, kind, to }) => `${from.key} ${kind} ${to.key}`);
	return [...grouped.values()].map((relations) => lineOf(document, relations));
}

/** One line for all that is stated of one relation. */
function lineOf(document: CitedDocument, relations: readonly Relation[]): RelationLine {
	const { from, kind, to } = relations[0]!;
	const incoming = to === document;
	return {
		label: relationKinds[kind][incoming ? 'inverse' : 'label'],
		scope: scopeWords(authoritative(relations), incoming),
		other: incoming ? from : to,
		statedBy: thirdPartyOf(relations),
	};
}
