import { parseNumber } from '#domain/document-number.ts';
import { fold as withoutMarks } from '#domain/text.ts';
import { documentTypes } from '#vocabulary/document-types.ts';

export interface NamedType {
	readonly id: string;
	/** The name in sentence case, as titles begin: «Kế hoạch», «Chương trình hành động». */
	readonly name: string;
}

/** Names in use beside those of the vocabulary; what has no id of its own there is `khac` (other). */
const otherNames: readonly (readonly [name: string, id: string])[] = [
	['Chương trình hành động', 'chuong-trinh'],
	['Chương trình công tác', 'chuong-trinh'],
	['Kế hoạch hành động', 'ke-hoach'],
	['Kế hoạch liên tịch', 'ke-hoach'],
	['Kế hoạch phối hợp', 'ke-hoach'],
	['Nghị quyết liên tịch', 'nghi-quyet'],
	['Bộ luật', 'luat'],
	['Hiến pháp', 'khac'],
	['Lệnh', 'khac'],
	['Quy chế', 'khac'],
	['Quy chế phối hợp', 'khac'],
	['Quy trình', 'khac'],
	['Phương án', 'khac'],
	['Dự án', 'khac'],
	['Biên bản', 'khac'],
	['Hợp đồng', 'khac'],
	['Giấy mời', 'khac'],
	['Giấy ủy quyền', 'khac'],
	['Giấy giới thiệu', 'khac'],
	['Thông cáo', 'khac'],
	['Tuyên bố', 'khac'],
	['Lời kêu gọi', 'khac'],
	['Chiến lược', 'khac'],
	['Thư mời', 'khac'],
	['Thư ngỏ', 'khac'],
];

const fold = (text: string) => sameLetters(text).toUpperCase();

const names: ReadonlyMap<string, NamedType> = new Map(
	[
		...documentTypes.filter(({ id }) => id !== 'khac' && id !== 'cong-van').map(({ id, name }) => [name, id] as const),
		...otherNames,
	].map(([name, id]) => [fold(name), { id, name }]),
);
const longest = [...names.keys()].sort((a, b) => b.length - a.length);

/** The type that a line in capitals begins with, and what follows it on the line. «QUYẾT ĐỊNH:» opens the articles and names none. */
export function typeAtStart(line: string): { type: NamedType; rest: string } | undefined {
	const text = sameLetters(line);
	const found = longest.find((name) => text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length)));
	if (!found) return misread(line);
	const rest = text.slice(found.length).replace(/^[\s.*]+/u, '');
	if (/^:/.test(rest)) return undefined;
	return { type: names.get(found)!, rest: line.slice(line.length - rest.length) };
}

/** A line of capitals that is the name of a type but for its marks: scans read «QUYẾT» as «QUYÉT». */
function misread(line: string): { type: NamedType; rest: string } | undefined {
	if (line.length > 40 || line !== line.toUpperCase()) return undefined;
	const letters = withoutMarks(line.trim());
	const name = longest.find((known) => known.includes(' ') && withoutMarks(known) === letters);
	return name ? { type: names.get(name)!, rest: '' } : undefined;
}

/** The type that running text names: «Trên đây là Kế hoạch …». Capitals do not count. */
export function typeInText(text: string): { type: NamedType; rest: string } | undefined {
	const upper = fold(text);
	const found = longest.find((name) => upper.startsWith(name) && !/^\p{L}/u.test(upper.slice(name.length)));
	return found ? { type: names.get(found)!, rest: text.slice(found.length) } : undefined;
}

/** The type that the letters of a number tell: «7095/KH-UBND» → `ke-hoach`, «55/BHXH-TT» → `cong-van`. */
export function typeOfNumber(number: string): NamedType | undefined {
	const parsed = parseNumber(number, { old: false });
	if (!parsed) return undefined;
	const named = (id: string) => {
		const type = documentTypes.find((known) => known.id === id);
		return type && { id, name: type.name };
	};
	if (parsed.form === 'letter') return named('cong-van');
	if (parsed.form === 'assembly') return undefined;
	const letters = parsed.type?.replace(/(?<=^(?:NQ|QĐ|CT|TB|HD|CTr|KH|BC|TTr|CV))(?:PH|LT|LN|LB|KL|NS|HĐ)$/u, '');
	const system = parsed.form === 'party' ? 'party' : 'state';
	const found = documentTypes.filter((type) => type.abbreviation === letters && type.systems.includes(system));
	return found[0] && named(found[0].id);
}

/** One spelling of «hòa/hoà», «ủy/uỷ», of the same length; NFC. */
function sameLetters(text: string): string {
	return text.normalize('NFC').replaceAll('Uỷ', 'Ủy').replaceAll('UỶ', 'ỦY').replaceAll('uỷ', 'ủy');
}
