import { slugify } from '#domain/text.ts';
import type { NamedIssuer } from './issuers.ts';
import { placeAtStart } from './places.ts';

/** The words that lead the name of a Party organisation; what follows is the body that it leads. Folded. */
const lead =
	/^\s*(?:(?:ban\s+chap\s+hanh|bch|ban\s+thuong\s+vu|btv|thuong\s+truc|thuong\s+vu)\s+)?(?:(?<group>ban\s+can\s+su\s+dang|bcs\s*d(?:ang)?)|(?<cell>chi\s+bo|chi\s+uy)|dang\s+bo|dang\s+uy)\s+(?:cac\s+)?/u;
const levels: readonly (readonly [RegExp, string])[] = [
	[/^\s*(?:tỉnh|thành phố|TP\.?)(?!\p{L})/iu, 'TU'],
	[/^\s*huyện(?!\p{L})/iu, 'HU'],
	[/^\s*quận(?!\p{L})/iu, 'QU'],
];
const phraseEnd =
	/[,;.:()«»“”"]|\n\s*(?=\p{Lu}{2}|\d|[IVX]+\.)|\s(?:về|thực hiện|triển khai|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|tiếp tục|nhằm|để|và|ngày|đã|cho|trong|năm|giai đoạn|nhiệm kỳ|khóa|khoá)\s/u;

/**
 * «Ban Chấp hành Đảng bộ UBND tỉnh Lai Châu»: a Party organisation of a body is told by the body's whole name. That of a
 * province or district has letters of its own: «Ban Chấp hành Đảng bộ tỉnh Lai Châu» → TU of `lai-chau`. `bodyLength` measures
 * the name of a known body at the start of a phrase; `symbol` are the letters of the number whose issuer it is.
 */
export function committeeAtStart(
	phrase: string,
	folded: string,
	bodyLength: (phrase: string) => number | undefined,
	symbol: string | undefined,
): NamedIssuer | undefined {
	const found = lead.exec(folded);
	if (!found) return undefined;
	const from = found[0].length;
	const rest = phrase.slice(from, from + 90);
	const nameOf = (length: number) => phrase.slice(0, length).trim().replace(/\s+/g, ' ');
	const level = levels.find(([pattern]) => pattern.test(rest));
	if (level && !found.groups!['group'] && !found.groups!['cell']) {
		const place = placeAtStart(rest);
		const length = from + (place?.length ?? level[0].exec(rest)![0].length);
		return { symbol: level[1], place: place?.id, name: nameOf(length), length };
	}
	const inner = placeAtStart(rest)?.length ?? bodyLength(rest) ?? phraseEnd.exec(`${rest}.`)?.index ?? 0;
	const place = slugify(rest.slice(0, inner));
	if (!place) return undefined;
	const letters = found.groups!['group'] ? 'BCSĐ' : found.groups!['cell'] ? 'CB' : symbol === 'ĐUK' ? 'ĐUK' : 'ĐU';
	return { symbol: letters, place, name: nameOf(from + inner), length: from + inner };
}
