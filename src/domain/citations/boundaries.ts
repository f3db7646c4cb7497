import { partyType, stateType } from '#domain/number-letters.ts';
import { symbolFor } from '#vocabulary/issuer-symbols.ts';

/** No letter, digit or part of an address may touch a number; «số31-QĐ/TW» and «QĐ-1719/QĐ-TTg» are known exceptions. */
export function mayBegin(text: string, start: number): boolean {
	const before = text[start - 1];
	if (before === undefined || !/[\p{L}\p{N}/.=@_-]/u.test(before)) return true;
	const behind = text.slice(Math.max(0, start - 8), start);
	if (before === '-') {
		// A dash or an underscore that stands apart is no part of a longer number.
		if (!/[\p{L}\p{N}/.-]-$/u.test(behind)) return true;
		const type = /(?<![\p{L}\p{N}])(\p{Lu}\p{L}{0,4})-$/u.exec(behind)?.[1];
		return type !== undefined && (stateType(type) ?? partyType(type)) !== undefined;
	}
	return /(?<!\p{L})số\.?$/iu.test(behind);
}

/** Nor may anything but an ordinary word follow it: «12/QĐ-UBND-Phê duyệt …» is a number, «12/QĐ-UBND-2» and «….pdf» are not. */
export function mayEnd(text: string, end: number): boolean {
	const after = text.slice(end, end + 24);
	if (/^(?:[\p{L}\p{N}@_=]|\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|html?|aspx?|signed)(?!\p{L}))/iu.test(after))
		return false;
	return !/^[/-]{1,2}[\p{L}\p{N}]/u.test(after) || /^-\p{Lu}\p{Ll}+(?![\p{L}\p{N}/-])/u.test(after);
}

/** Inside a web address or a file name. */
export function isInAddress(text: string, start: number): boolean {
	const word = /[^ \n]*$/.exec(text.slice(Math.max(0, start - 200), start))![0];
	return /:\/\/|^www\.|@/.test(word);
}

const reach = 40;
const numberWord = String.raw`(?<!\p{L})số\s*[:.]?\s*$`;
/** What has numbers of its own: accounts, vehicles, records of patients. */
const otherThings = new RegExp(
	String.raw`(?<!\p{L})(?:phòng|khám|đường|phố|hộp thư|tài khoản|stk|hợp đồng|biển|xe|ca|lô|quầy|khu|tổ|cổng|tờ|tờ khai|thửa|hồ sơ|mã|bệnh án|giường|căn|ki ?ốt|máy|điện thoại|hóa đơn|vé|seri|phiếu|hộ khẩu|đăng ký)\s*(?:${numberWord}|$)`,
	'iu',
);
/** What is never followed by the number of a document that is within scope: houses, judgments, papers of a person, forms. */
const outOfScope = new RegExp(
	String.raw`(?<!\p{L})(?:nhà|ngõ|ngách|hẻm|kiệt|cáo trạng(?: mới)?|bản án|sơ thẩm|phúc thẩm|hành nghề|cchn|hộ chiếu|cmnd|cccd|sổ đỏ|mẫu|biểu|bảng|hình|phụ lục)(?: *$|\s+${numberWord})|(?<!\p{L})(?:chứng nhận|công bố)\s+${numberWord}`,
	'iu',
);
const follows = new RegExp(numberWord, 'iu');

/** «số» before the number, but not the number of an account, a room or a vehicle. */
export function followsNumberWord(text: string, start: number): boolean {
	return follows.test(text.slice(Math.max(0, start - 12), start)) && !followsOtherThing(text, start);
}

/** «Số: |6820/BYT-BH», «(số |12/ABC-XYZ)»: nothing before «số» says what else the number could be of. */
export function standsAsNumber(text: string, start: number): boolean {
	return /(?:^|[\n.,;:([“"«|•-])\s*số\s*[:.]?\s*$/iu.test(text.slice(Math.max(0, start - reach), start));
}

/** The word for such a thing right before the number: «hồ sơ |02/TTYT-BA». */
export function followsOtherThing(text: string, start: number): boolean {
	return otherThings.test(text.slice(Math.max(0, start - reach), start));
}

/** The number of something else by the words before it: «Cáo trạng số |02/VKSTC-V3», «số nhà |25/TT-BYT». */
export function isOutOfScope(text: string, start: number): boolean {
	return outOfScope.test(text.slice(Math.max(0, start - reach), start));
}

/** Whether the letters are known to stand for a body that issues documents, or follow the pattern of such letters. */
export function isKnownBody(letters: string): boolean {
	return symbolFor(letters) !== undefined || isCommonSender(letters) || /^(?:UBTVQH\d+|BCĐ[A-ZĐ]+)$/.test(letters);
}

/** Who sends official letters: a bare «3231/BYT-KCB» is one, bare «2/HIV-AIDS» and «250/CB-CNV» are none. */
export function isCommonSender(letters: string): boolean {
	return /^(?:UBND|HĐND|BHXH|VP[A-ZĐ]+|CDC|KSBT|TT(?:YT|KSBT|CP)|SYT|S(?:NV|TC|XD|CT|TP|GDĐT|TTTT|KHCN|NN[A-Z]+|KHĐT|LĐTBXH|GTVT|TNMT|VH[A-Z]+)|B(?:YT|TC|NV|CA|QP|CT|TP|XD|GDĐT|TTTT|KHCN|KHĐT|LĐTBXH|NN[A-Z]*|TNMT|GTVT|VHTTDL|NG|DTTG)|BV[A-ZĐ]+)$/.test(
		letters,
	);
}
