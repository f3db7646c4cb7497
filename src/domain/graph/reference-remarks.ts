import { formatDay } from '#domain/dates.ts';
import { relationKinds } from '#vocabulary/closed-lists.ts';
import { documentTypes } from '#vocabulary/document-types.ts';
import type { Relation } from './cited-document.ts';
import type { RelationKind } from './source.ts';

/** The entry that states a relation between two other documents. */
export interface ThirdParty {
	/** Id of the entry. */
	readonly entry: string;
	/** Where in its text: «mục 2.6». */
	readonly places: readonly string[];
	/** The mention in its body whose sentence says so, when no front matter does. */
	readonly mention: number | undefined;
}

/** Neither of the two documents states it. */
export function isForeign({ from, to, statedIn }: Relation): boolean {
	return statedIn.id !== from.held && statedIn.id !== to.held;
}

/** Of statements of one relation those that count: where one of the two documents speaks, no third one is heard. */
export function authoritative(relations: readonly Relation[]): readonly Relation[] {
	const own = relations.filter((relation) => !isForeign(relation));
	return own.length > 0 ? own : relations;
}

/** The first third party that states a relation; undefined when one of the two documents does. */
export function thirdPartyOf(relations: readonly Relation[]): ThirdParty | undefined {
	const [first] = authoritative(relations);
	if (!first || !isForeign(first)) return undefined;
	const same = relations.filter(({ statedIn }) => statedIn.id === first.statedIn.id);
	return {
		entry: first.statedIn.id,
		places: [...new Set(same.flatMap(notePieces).filter(isPlace))],
		mention: first.evidence?.index,
	};
}

/** What a line says of a relation beside the name of the other document. A place in a third document is no remark. */
export function remarksOn(relations: readonly Relation[], incoming: boolean): string[] {
	const heard = authoritative(relations);
	const pieces = heard.flatMap((relation) =>
		notePieces(relation).filter((piece) => !isForeign(relation) || !isPlace(piece)),
	);
	return [...new Set([scopeWords(heard, incoming), ...pieces].filter((remark) => remark !== undefined))];
}

/** Whose articles are meant: «sửa Điều 5 của văn bản này» of what is done to the document, else «Điều 5 của văn bản ấy». */
export function scopeWords(relations: readonly Relation[], incoming: boolean): string | undefined {
	const scopes = [...new Set(relations.map(({ scope }) => scope).filter((scope) => scope !== undefined))].join(', ');
	if (!scopes) return undefined;
	return incoming ? `${verbOf(relations[0]!.kind)} ${scopes} của văn bản này` : `${scopes} của văn bản ấy`;
}

function verbOf(kind: RelationKind): string {
	return kind === 'amends' ? 'sửa' : relationKinds[kind].label.toLocaleLowerCase('vi');
}

/** «mục 2.6», «điểm đ», «đoạn mở đầu và câu kết»; not «điều kiện». */
const place =
	/^(?:(?:tiểu mục|mục|điều|khoản|điểm|tiết|chương|phần|phụ lục|bảng|trang)\s+(?:[\divxlc]+|\p{L})(?!\p{L})|(?:đoạn|câu|lời|phần)\s+(?:mở đầu|đầu|kết|cuối|thứ|dẫn))/iu;

function isPlace(piece: string): boolean {
	return place.test(piece);
}

const typeNames = documentTypes.map(({ name }) => RegExp.escape(name)).join('|');
const naming = new RegExp(
	String.raw`^(?:${typeNames})(?:\s+hành động)?(?:\s+của\s+(?:(?!\s(?:về|v/v)\s)[^,;])+)?$`,
	'iu',
);
const dayAtEnd = /,?\s+ngày\s+([\d/.-]+)$/iu;

/**
 * What a note adds to the name, issuer and day of its document, which lists show anyway: «Chỉ thị của Ban Bí thư, ngày
 * 25/10/2023; mục 2.4» → «mục 2.4». A day other than the one known stays.
 */
function notePieces({ note, to: { date } }: Relation): string[] {
	const [first = '', ...others] = note?.split(/\s*;\s*/).filter(Boolean) ?? [];
	const day = dayAtEnd.exec(first)?.[1];
	const agrees = day !== undefined && date !== undefined && day === formatDay(date);
	const left = agrees ? first.replace(dayAtEnd, '') : first;
	return left === '' || naming.test(left) ? others : [left, ...others];
}
