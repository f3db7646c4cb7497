import { dateRightBehind } from './dates-near.ts';
import { issuerBehind } from './issuers-near.ts';
import { wordsPattern } from './patterns.ts';
import { readable } from './readable.ts';
import { sentenceEnd } from './sentence.ts';
import { typeWordPattern } from './type-words.ts';

/** What a text says that one document does to the next one it names. */
export type Statement = 'implements' | 'guides' | 'amends';

/** The words that lead the second number: a type, for laws with their name, and no other type within. */
const word = String.raw`(?!(?:${typeWordPattern}|về|theo)(?!\p{L}))[\p{L}/-]+`;
const object = String.raw`(?:\s+(?:các\s+)?(?:(?:bộ\s+luật|luật|pháp\s+lệnh)(?:[\s,]+${word}){0,14}?|${typeWordPattern}))?`;
const verbs: readonly (readonly [Statement, RegExp])[] = [
	[
		'guides',
		verb(
			['hướng dẫn', 'quy định chi tiết'],
			String.raw`(?:\s*(?:,|và)?\s*(?:hướng\s+dẫn|quy\s+định|chi\s+tiết|biện\s+pháp|để|việc|thi\s+hành|triển\s+khai|thực\s+hiện|áp\s+dụng))*`,
		),
	],
	['amends', verb(['sửa đổi', 'bổ sung'], String.raw`(?:\s*,?\s*(?:và\s+)?bổ\s+sung)?`)],
	[
		'implements',
		verb([
			'tổ chức thực hiện',
			'triển khai thực hiện',
			'triển khai thi hành',
			'triển khai',
			'thực hiện',
			'thi hành',
			'cụ thể hóa',
			'cụ thể hoá',
		]),
	],
];

/** The verb, which of the other document's articles it concerns, and the words that lead its number, up to the end. */
function verb(words: readonly string[], more = ''): RegExp {
	return new RegExp(
		String.raw`(?<!\p{L})(?:${wordsPattern(words)})${more}(?:\s+(?:một\s+số\s+)?(?:điều|khoản|điểm|nội\s+dung)(?:\s+\d+\p{L}?|\s+(?:điều|khoản)\s+\d+\p{L}?)*(?:\s+và\s+biện\s+pháp)?(?:\s+thi\s+hành)?)?(?:\s+của)?${object}(?:\s+số)?\s*:?\s*$`,
		'iu',
	);
}

/** Looking back on a deed is none: «báo cáo kết quả thực hiện», «sơ kết 5 năm thực hiện». */
const review =
	/(?<!\p{L})(?:kết quả|tình hình|sơ kết|tổng kết|năm|tháng|kiểm tra|giám sát|thanh tra|đánh giá|quá trình|trong|sau|không|chưa|dự thảo|đề nghị|xin ý kiến)\s*(?:việc\s*)?$/iu;
/** What the first document is about, without a clause that has a subject of its own. */
const about = /^\s*,?\s*(?:(?:về|v\/v|phê duyệt|ban hành|quy định)\s[^;:!?()]{0,200}|(?:nhằm|để)\s*)?\s*,?\s*$/iu;
const clause =
	/(?<!\p{L})(?:đã|đang|sẽ|yêu cầu|chỉ đạo|giao|đề nghị|căn cứ|theo|thay thế|bãi bỏ|trong đó|được|là|có)(?!\p{L})/iu;

/**
 * Whether the text between two mentions says that the first document carries out, guides or amends the second, with only the
 * date, issuer and subject of the first between: « ngày 20/3/2018 của Tỉnh ủy, triển khai Nghị quyết » → implements.
 */
export function statedBetween(text: string): Statement | undefined {
	// Beyond a blank line stands another block.
	if (text.length > 420 || /\n\s*\n/.test(text)) return undefined;
	const between = readable(text).text;
	for (const [statement, pattern] of verbs) {
		const found = pattern.exec(between);
		if (!found) continue;
		const lead = between.slice(0, found.index);
		return isOfFirst(lead) ? statement : undefined;
	}
	return undefined;
}

/** Whether the words before the verb speak of the first document only. */
function isOfFirst(lead: string): boolean {
	if (sentenceEnd(lead) >= 0 || review.test(lead)) return false;
	const dated = dateRightBehind(lead);
	const length = Math.max(dated?.length ?? 0, issuerBehind(lead, dated)?.length ?? 0);
	const rest = lead.slice(length).replace(/^[)\]»”"]/, '');
	// Behind a bare comma another subject may follow: «Thực hiện Kế hoạch A, triển khai Nghị quyết B, Sở Y tế …».
	if (length === 0 && rest.trim().startsWith(',')) return false;
	return about.test(rest) && !clause.test(rest);
}
