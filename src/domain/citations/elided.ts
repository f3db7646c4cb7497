import type { Found } from './forms.ts';

const item = String.raw`(?<![\p{L}\p{N}/.-])\d{1,6}[A-Za-zĐđ]?(?:/(?:19|20)\d\d)?(?![\p{L}\p{N}/-])`;
/** «số 200 và |202-TTr/TU», «Quyết định 12, 13 và |15/QĐ-UBND»: a word for the type or «số», then numbers without letters. */
const list = new RegExp(
	String.raw`(?:(?<!\p{L})(?:các\s+)?(?:số|nghị\s+quyết|nghị\s+định|quyết\s+định|chỉ\s+thị|kết\s+luận|thông\s+tư|kế\s+hoạch|chương\s+trình|tờ\s+trình|công\s+văn|thông\s+báo|báo\s+cáo|hướng\s+dẫn|quy\s+định|luật)\s*:?\s+)(?<items>${item}(?:\s*(?:,|;|và|hoặc|,\s*và)\s*(?:số\s+)?${item})*)\s*(?:,|và|hoặc|;|,\s*và)\s*(?:số\s+)?$`,
	'iu',
);
const items = new RegExp(item, 'gu');

/** The numbers of a list whose letters stand with its last one only; each takes the letters of `last`. */
export function elidedBefore(text: string, last: Found, from: number): Found[] {
	if (last.problem) return [];
	const start = Math.max(from, last.start - 120);
	const behind = text.slice(start, last.start);
	const match = list.exec(behind);
	if (!match) return [];
	const listed = match.groups!['items']!;
	const offset = start + behind.indexOf(listed, match.index);
	return [...listed.matchAll(items)].map(({ 0: written, index }) => {
		const [ordinal = '', year] = written.split('/');
		return {
			start: offset + index,
			end: offset + index + written.length,
			number: { ...last.number, ordinal, ...(last.number.year && { year: year ?? last.number.year }) },
		};
	});
}
