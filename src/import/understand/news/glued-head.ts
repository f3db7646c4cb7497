import type { Block } from '#import/model.ts';

const weekday = '(?:(?:Thứ \\p{L}{2,4}|Thứ [2-7]|Chủ [Nn]hật),?\\s(?:ngày\\s)?)?';
const day = '\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}';
const clock = '\\d{1,2}[:h]\\d{2}(?::\\d{2})?(?:\\s?[AP]M)?';
const between = '\\s?(?:[|,–-]\\s?)?';
const zone = '(?:\\s?\\(?GMT\\s?\\+\\s?7\\)?)?';
const head = new RegExp(
	`^(.{18,220}?)\\s+(${weekday}(?:${day}${between}${clock}|${clock}${between}${day})${zone})\\s*(?:[|–-]\\s)?(?=[\\p{Lu}(“"])`,
	'u',
);
/** «Tên bài bởi Linh 28 Tháng 8, 2025 Bài viết …»: how many sites made with WordPress print a page. */
const signedHead =
	/^(.{18,220}?)\s+((?:[Đđ]ăng )?(?:[Bb]ởi|[Bb]y)\s\p{L}[\p{L}\s.]{0,40}?\s(?:\d{1,2}\s[Tt]háng\s\d{1,2},?\s\d{4}|\d{1,2}\/\d{1,2}\/\d{4}))\s+(?=[\p{Lu}(“"])/u;
/** What stands before the date shows that a sentence tells it. */
const told = /[.!?]\s+\p{Lu}|(?<!\p{L})(?:lúc|vào|ngày|hồi|từ|đến|tới|trước|sau|sáng|trưa|chiều|tối|đêm|và|,)$/u;
/** A shorter line is a line of its own. */
const shortestText = 300;

/**
 * Blocks of which the first one is a whole page in one line («Tên bài Thứ ba, 09/12/2025 | 10:12 Sáng nay, …»), with
 * headline, date and text apart; other blocks as they are.
 */
export function withHeadApart(blocks: readonly Block[]): readonly Block[] {
	const at = blocks.findIndex((block) => 'text' in block && block.text.trim() !== '');
	const first = blocks[at];
	if (first?.kind !== 'paragraph' || first.text.length < shortestText) return blocks;
	const text = first.text.trimStart();
	const found = head.exec(text.slice(0, 400)) ?? signedHead.exec(text.slice(0, 400));
	if (!found || told.test(found[1]!)) return blocks;
	const { markdown: _marked, ...rest } = first;
	const parts = [found[1]!, found[2]!, text.slice(found[0].length)];
	return [...blocks.slice(0, at), ...parts.map((part) => ({ ...rest, text: part.trim() })), ...blocks.slice(at + 1)];
}
