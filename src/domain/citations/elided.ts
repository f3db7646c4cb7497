import type { Found } from './forms.ts';
import { typeWordPattern } from './type-words.ts';

const item = String.raw`(?<![\p{L}\p{N}/.-])\d{1,6}[A-Za-zĐđ]?(?:/(?:19|20)\d\d)?(?![\p{L}\p{N}/-])`;
const and = String.raw`\s*(?:,\s*và|[,;&]|và|hoặc)\s*(?:các\s+)?(?:số\s+)?`;
/** «số 200 và |202-TTr/TU», «Quyết định 12, 13 và |15/QĐ-UBND»: a word for the type or «số», then numbers without letters. */
const list = new RegExp(
	String.raw`(?<!\p{L})(?:(?:${typeWordPattern})(?:\s+số)?|số)\s*:?\s+(?<items>${item}(?:${and}${item})*)${and}$`,
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
