import { unknown } from '#domain/citations/identity.ts';
import { formatDate } from '#domain/dates.ts';
import { urls } from '#domain/urls.ts';
import { relationKinds } from '#vocabulary/closed-lists.ts';
import { termYears } from '#vocabulary/party-terms.ts';
import type { CitedDocument } from './cited-document.ts';
import { issuerNameOf, provinceOf, typeNameOf } from './naming.ts';
import { citingCount } from './number-pages.ts';

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

/** Where the facts come from: «Suy từ 5 chỗ viện dẫn trong 2 mục của kho.» */
export function recordOrigin(document: CitedDocument): string {
	const { citedIn, relations } = document;
	if (citedIn.length === 0) return `Suy từ ${relations.length} quan hệ mà văn bản trong kho khai.`;
	return `Suy từ ${citedIn.length} chỗ viện dẫn trong ${citingCount(document)} mục của kho.`;
}

export interface RelationLine {
	/** How the document stands to the other: «Được triển khai bởi». */
	readonly label: string;
	readonly scope: string | undefined;
	readonly other: CitedDocument;
	/** Id of the entry that says so, when it is neither of the two. */
	readonly statedBy: string | undefined;
}

/**
 * How a document stands to others, each statement once. That another cites it is left out where «Được nhắc đến trong» quotes
 * the sentence.
 */
export function relationLines(document: CitedDocument): RelationLine[] {
	const quoted = new Set(document.citedIn.map(({ from }) => from.id));
	const lines = document.relations
		.filter(({ kind, statedIn }) => kind !== 'cites' || !quoted.has(statedIn.id))
		.filter(({ from, to }) => from !== to)
		.map(({ from, kind, to, scope, statedIn }) => {
			const outgoing = from === document;
			const statedBy = statedIn.id === from.held || statedIn.id === to.held ? undefined : statedIn.id;
			return {
				label: relationKinds[kind][outgoing ? 'label' : 'inverse'],
				scope,
				other: outgoing ? to : from,
				statedBy,
			};
		});
	return [...new Map(lines.map((line) => [`${line.label} ${line.scope ?? ''} ${line.other.key}`, line])).values()];
}
