import { event } from './another-thing.ts';
import { dayPattern, isoDate, monthPattern, shortDayPattern, yearPattern } from './dates-in-text.ts';
import { isIssuerPhrase, issuerAtStart } from './issuers.ts';
import { typeWordPattern } from './type-words.ts';

/** A date of issue, and how much of the words behind the number it takes up. */
export interface Dated {
	readonly date: string;
	readonly length: number;
	/** What stands behind «của» and before the date. */
	readonly phrase?: string | undefined;
}

const issued = String.raw`(?:ký\s+ban\s+hành|ban\s+hành|ký|phát\s+hành|thông\s+qua|ra)`;
/** Right behind the number: «, ngày 7-5-2020», «(31/5/2025)», «(2021)», «của Bộ Y tế ngày …», «do Chính phủ ban hành ngày …». */
const right = new RegExp(
	String.raw`^[)\]»”"]?(?:\s*,?\s*(?:được\s+)?(?:do|của)\s+(?<issuer>[^,;.()«»“”"]{2,110}?))?(?<link>\s*[,(|-]?\s*(?:(?:đã\s+|vừa\s+)?(?:được\s+)?${issued}\s*)?(?:vào\s+)?)(?:ngày(?:\s+(?:ban\s+hành|ký))?\s*:?\s*(?:mùng\s+|mồng\s+)?(?<day>${dayPattern}|${shortDayPattern}|${monthPattern})|(?<bare>${dayPattern})|(?<vague>${monthPattern}|${yearPattern}|(?:19|20)\d{2}(?=\s*\))))`,
	'iu',
);
/** Behind the words that say what the document is about: «phê duyệt … ban hành ngày 31/3/2016», «về … (ngày 31/3/2016)». */
const further = new RegExp(
	String.raw`^\s*,?\s*(?<lead>(?:của|do|được|về|phê\s+duyệt|ban\s+hành|quy\s+định|hướng\s+dẫn|sửa\s+đổi)\s[^;]{0,150}?)(?<mark>${issued}\s+(?:vào\s+)?|[,\s]\s*|\(\s*)ngày\s+(?<date>${dayPattern})(?<tail>\s*(?:của|do)\s|\s*\))?`,
	'iu',
);
/** The head of a document: «Số: 7095/KH-UBND | Lai Châu, ngày 11 tháng 11 năm 2025». */
const head = new RegExp(
	String.raw`^[\s|]*\p{Lu}[\p{L}.]*(?:[\s-]+\p{Lu}[\p{L}.]*){0,5}\s*,\s*(?:[Nn]gày|NGÀY)\s+(?<date>${dayPattern}|${monthPattern})`,
	'u',
);
/** A date that says when something begins, ends or happened, not when the document was issued. */
const other =
	/(?<!\p{L})(?:hiệu lực|thi hành|áp dụng|thực hiện|kể từ|từ|trước|sau|đến|tới|hết|họp|vào|trong|hồi|lúc|chiều|sáng|tối|hôm|diễn ra|tổ chức|khai mạc|bế mạc)\s*(?:\d+\s*(?:h|giờ)\d*\s*)?(?:ngày\s*)?$/iu;
/** Another document whose date it may be. */
const anotherLaw = /(?<!\p{L})(?:luật|pháp lệnh|nghị định|nghị quyết|thông tư|chỉ thị|kết luận|công văn)(?!\p{L})/iu;

/** The date of issue behind a number, within its sentence. */
export function dateBehind(behind: string): Dated | undefined {
	return dateRightBehind(behind) ?? dateFurtherBehind(behind) ?? dateOfHead(behind);
}

const by = /^[)\]»”"]?\s*,?\s*(?:được\s+)?(?:do|của)\s+/iu;

/** The same, only where nothing but the issuer's name stands between. */
export function dateRightBehind(behind: string): Dated | undefined {
	// A known name may hold a comma or a full stop: «của Bộ Văn hóa, Thể thao và Du lịch ngày …», «của UBND TP. Vinh ngày …».
	const from = by.exec(behind)?.[0].length ?? 0;
	const length = from === 0 ? undefined : issuerAtStart(behind.slice(from))?.length;
	const dated = length === undefined ? undefined : dateAtStart(behind.slice(from + length));
	if (dated && !dated.phrase) {
		return { date: dated.date, length: from + length! + dated.length, phrase: behind.slice(from, from + length!) };
	}
	return dateAtStart(behind);
}

function dateAtStart(behind: string): Dated | undefined {
	const match = right.exec(behind);
	if (!match) return undefined;
	const { issuer, link = '', day, bare, vague } = match.groups!;
	const found = { length: match[0].length, phrase: issuer };
	if (issuer && (!isIssuerPhrase(issuer) || other.test(issuer))) return undefined;
	// «năm 2025» behind more than the issuer's name belongs to what the document is about.
	if (vague && issuer && (issuerAtStart(issuer)?.length ?? 0) < issuer.trimEnd().length) return undefined;
	// Without «ngày» a day could be anything, unless it stands in brackets or for itself.
	if (bare && !link.includes('(') && (issuer || link.includes(','))) return undefined;
	const date = isoDate(day ?? bare ?? vague ?? '');
	return date ? { ...found, date } : undefined;
}

function dateFurtherBehind(behind: string): Dated | undefined {
	const match = further.exec(behind);
	if (!match) return undefined;
	const { lead = '', mark = '', tail, date: text = '' } = match.groups!;
	if (/[.!?]\s/.test(lead)) return undefined;
	const said = /\p{L}/u.test(mark)
		? !anotherLaw.test(lead)
		: tail !== undefined && !other.test(lead) && !event.test(lead);
	const date = said && (mark.includes('(') || tail?.trim() !== ')') ? isoDate(text) : undefined;
	return date ? { date, length: match[0].length - (tail?.length ?? 0) } : undefined;
}

function dateOfHead(behind: string): Dated | undefined {
	const match = head.exec(behind);
	const date = match && isoDate(match.groups!['date']!);
	return date ? { date, length: match[0].length } : undefined;
}

/** «ngày 20/4/1995 số |04/TT-LB», «Quyết định ngày 21/5/2024 của Bộ Y tế số |…». */
const justBefore = new RegExp(
	String.raw`(?<!\p{L})ngày\s+(?<date>${dayPattern})\s*,?\s*(?:của\s+(?<issuer>[^,;.:]{2,80}?))?\s*(?:${typeWordPattern})?[\s(]*(?:số)?\s*[:.]?\s*$`,
	'iu',
);
/** «Ngày 09/01/2025, BHXH Việt Nam ban hành Công văn số |55/BHXH-TT». */
const deed = new RegExp(
	String.raw`(?<!\p{L})(?:ngày|hôm|sáng|chiều|tối)\s+(?:ngày\s+)?(?<date>${dayPattern})\s*[,:]?\s[^.;:!?]{2,120}?\s(?:${issued}|có|gửi|phê\s+duyệt)\s+(?<gap>[^.;:!?,\d]{0,60}?)(?:số)?\s*:?\s*$`,
	'iu',
);

/** The date of issue before a number. `ahead` begins where what belongs to the number before ends. */
export function dateAhead(ahead: string): string | undefined {
	const before = justBefore.exec(ahead);
	if (before && isIssuerPhrase(before.groups!['issuer'] ?? '')) {
		const lead = ahead.slice(0, before.index);
		// «Công văn 927 ngày 16/12/2014, Công văn |198/UBND-ĐT»: the day is that of 927.
		return other.test(lead) || /\d[^.;\n]{0,12}$/.test(lead) ? undefined : isoDate(before.groups!['date']!);
	}
	const match = deed.exec(ahead);
	if (!match || /(?:thực hiện|triển khai|theo|tại|căn cứ|về|thay thế|sửa đổi)(?!\p{L})/iu.test(match.groups!['gap']!))
		return undefined;
	return other.test(ahead.slice(0, match.index)) ? undefined : isoDate(match.groups!['date']!);
}
