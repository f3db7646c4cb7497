import { documentTypes } from '#vocabulary/document-types.ts';
import { isCapitals } from './joining/sentence.ts';

const typeNames = new Set([
	...documentTypes.map(({ name }) => name.toUpperCase().normalize('NFC')),
	'CÔNG VĂN',
	'CÔNG ĐIỆN',
]);
/** Scans misread the marks: «Hạnh phức». */
const motto =
	/CHỦ NGH[ĨÍI]A VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|Đ[ộô]c l[ậâ]p ?[-–—.] ?T[ựư] do ?[-–—.] ?H[ạa]nh ph[úứư]c/u;
const number = /^(?:Số|SỐ|S6) ?:/u;
const bareNumber = /^Số ?[\d….]{1,8} ?[-/]/u;
const placeAndDate = /^(?:\p{Lu}[\p{L} .’'-]{0,40}, ?)?ngày ?[\d….]{0,8} ?tháng ?[\d….]{0,8} ?năm ?[\d….]{1,8}\.?$/u;
const authority = /^(?:KT|TM|TL|TUQ|Q|T\/M|K\/T|T\/L)\. ?\p{Lu}{2}/u;
const office =
	/^(?:PHÓ |Q\. ?|QUYỀN )?(?:GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHỦ TỊCH|CHỦ NHIỆM|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|CHI CỤC TRƯỞNG|BÍ THƯ|CHÁNH VĂN PHÒNG|TRƯỞNG \p{Lu}+|VIỆN TRƯỞNG|HIỆU TRƯỞNG|THỦ TƯỚNG|TỔNG BÍ THƯ)/u;
const signed = /^\(?(?:Đã ký|đã ký|ĐÃ KÝ|Ký tên|Ký, đóng dấu)/u;
const basis = /^(?:Căn cứ|CĂN CỨ|Theo đề nghị|Xét đề nghị|Xét Tờ trình) /u;

/** Sentences that close a document stand by themselves. */
const closes =
	/^(?:Trên đây là (?:nội dung )?\p{Lu}|Trân trọng (?:cảm ơn|báo cáo|thông báo|đề nghị|kính mời)(?!\p{L})|Trân trọng\.)/u;
const enacts =
	/^(?:Quốc hội|Chính phủ|Thủ tướng Chính phủ|Bộ trưởng [\p{L} ]{3,80}|Ủy ban [\p{L} ]{3,60}|Hội đồng nhân dân [\p{L} ]{3,40}) ban hành (?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư)(?!\p{L})/u;

/** The name of a document's type alone on a line, in capitals: «KẾ HOẠCH», «QUYẾT ĐỊNH:». */
export function isTypeName(text: string): boolean {
	return text.length < 40 && typeNames.has(text.replace(/\s?:$/u, ''));
}

/** Lines of a document's head that are complete as printed, wherever they stand. */
export function isHeadLine(text: string): boolean {
	if (text.length > 160) return false;
	return motto.test(text) || number.test(text) || placeAndDate.test(text);
}

const whole = [
	/^C[ỘÔ]NG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u,
	/^Độc lập ?[-–—.] ?Tự do ?[-–—.] ?Hạnh phúc$/u,
	/^ĐẢNG CỘNG SẢN VIỆT NAM$/u,
];
const wholeDate = /^(?:\p{Lu}[\p{L} .’'-]{0,40}, ?)?ngày ?[\d….]{1,8} ?tháng ?[\d….]{1,8} ?năm ?\d{4}\.?$/u;

/** Whether a line breaks off what the next one completes: «Bình Định, ngày» and «19 tháng 05 năm 2022». */
export function completesHeadLine(last: string, next: string): boolean {
	if (last.length > 60 || next.length > 60) return false;
	const joined = `${last} ${next}`;
	if (wholeDate.test(joined))
		return /,$/u.test(last) || (/(?:ngày|tháng|năm|\d)$/u.test(last) && !wholeDate.test(next));
	if (/^(?:Số|SỐ) ?:$/u.test(last)) return /^\d{1,6} ?[-/] ?\S{2,40}$/u.test(next);
	return whole.some((pattern) => pattern.test(joined)) && !whole.some((pattern) => pattern.test(next));
}

/** Also «Số 05-NQ/ĐU», which a sentence can start with; only at the start of a capture. */
export function isBareNumberLine(text: string): boolean {
	return text.length < 90 && bareNumber.test(text);
}

/** Lines of the block of signatures. */
export function isSignatureLine(text: string): boolean {
	return text.length < 90 && (authority.test(text) || signed.test(text) || (isCapitals(text) && office.test(text)));
}

/** «Nơi nhận:» begins the list of recipients. */
export function startsRecipients(text: string): boolean {
	return /^(?:Nơi nhận|NƠI NHẬN|Nơi gửi) ?:?/u.test(text) && text.length < 80;
}

/** Lines that always start a paragraph of a document: grounds and addressees. */
export function startsClause(text: string): boolean {
	return basis.test(text) || /^Kính gửi ?:/u.test(text) || enacts.test(text) || closes.test(text);
}
