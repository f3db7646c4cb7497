import { readBullet } from '../bullets.ts';
import { type Label, readLabel } from '../labels.ts';
import { endingOf, firstWord, lastWord, startsLower, startsUpper } from './sentence.ts';
import type { Fullness } from './wrapping.ts';

/** Words after which a number or a letter belongs to the same sentence. */
const beforeNumber = new Set(
	`năm tháng ngày quý tuần số lần thứ khóa khoá độ cấp loại hạng nhóm mức bước đợt vòng lớp khu tổ quận phường khoản điểm điều mục chương phần bảng hình biểu
	giai đoạn là và đến từ tới trên dưới khoảng gần hơn đạt có còn bằng tăng giảm lên xuống thêm của tại theo`.split(
		/\s+/,
	),
);
const beforeArticle = new Set('tại theo của và từ đến với hoặc các khoản điểm quy định là trong'.split(' '));
/** «Nguyễn Văn A - Giám đốc …»: the hyphen between a name and an office starts no item. */
const officeWords =
	/^(?:Thứ trưởng|Bộ trưởng|Giám đốc|Phó|Chủ tịch|Bí thư|Trưởng|Ủy viên|Uỷ viên|Viện trưởng|Cục trưởng|Vụ trưởng|Tổng|Chánh|Nguyên|Hiệu trưởng|Chủ nhiệm)(?!\p{L})/u;
const name = /(?:\p{Lu}\p{L}+ ){1,4}\p{Lu}\p{L}*$/u;
const halves = new Map([
	['rịa', 'vũng'],
	['thiên', 'huế'],
	['hoạch', 'tài'],
	['số', 'kế'],
	['động', 'thương'],
	['thanh', 'truyền'],
	['chức', 'hành'],
	['tế', 'xã'],
	['hóa', 'xã'],
	['trị', 'xã'],
	['tự', 'an'],
]);

/** Whether a line opens a paragraph by its first signs: a bullet, a number, «Điều 5.». A wrapped sentence may only look so. */
export function opensByMark(last: string, next: string, room: Fullness, seen: ReadonlySet<string>): boolean {
	const bullet = readBullet(next);
	if (bullet) return opensItem(last, bullet.marker, bullet.rest, room);
	const label = readLabel(next);
	return label !== undefined && opensLabel(last, label, room, seen);
}

function opensItem(last: string, marker: string, rest: string, room: Fullness): boolean {
	if (endingOf(last) !== 'open' || last.endsWith(',') || !/^[-–—+]$/u.test(marker)) return true;
	if (marker !== '+') {
		if (isCompound(last, rest) || (name.test(last.slice(-60)) && officeWords.test(rest))) return false;
		if (/\p{Nd}$/u.test(last) && /^\p{Nd}/u.test(rest)) return false;
	}
	return room === 'short' || (marker === '+' ? startsUpper(rest) : !startsLower(rest));
}

/** «kinh tế ⏎ - xã hội», «Bà Rịa ⏎ - Vũng Tàu». */
function isCompound(last: string, rest: string): boolean {
	return halves.get(lastWord(last).toLowerCase()) === firstWord(rest).toLowerCase();
}

function opensLabel(last: string, label: Label, room: Fullness, seen: ReadonlySet<string>): boolean {
	const ending = endingOf(last);
	if (label.kind === 'paren') return ending !== 'open' || room === 'short';
	if (ending !== 'open') return label.closed || label.kind !== 'article' || ending === 'stop';
	const word = lastWord(last).toLowerCase();
	if (label.kind === 'article' || label.kind === 'chapter' || label.kind === 'section' || label.kind === 'part') {
		return !beforeArticle.has(word) && !last.endsWith(',') && (label.closed || label.rest === '' || room === 'short');
	}
	if (room === 'short') return true;
	if (beforeNumber.has(word)) return false;
	if (startsLower(label.rest)) return false;
	return label.ordinal === 1 || follows(label, seen);
}

/** Whether a line stops before a number that belongs to it: «đến năm», «giai đoạn». */
export function asksForNumber(text: string): boolean {
	return beforeNumber.has(lastWord(text).toLowerCase());
}

const unfinished =
	/(?:^|[\s(“])(?:của|và|hoặc|với|các|những|bởi|nhằm|(?<!(?:hiện|tồn|nhược|đương) )tại|(?<!(?:kèm|tiếp|dõi|noi) )theo)$/iu;

/** Whether a line stops behind a word that no sentence and no heading ends with. */
export function endsUnfinished(text: string): boolean {
	return unfinished.test(text.slice(-30));
}

/** Whether the label before this one among its siblings has been seen. */
function follows(label: Label, seen: ReadonlySet<string>): boolean {
	return seen.has(`${label.kind} ${label.ordinal - 1}`) || seen.has(`${label.kind} ${label.ordinal}`);
}

/** Notes the label of a paragraph for the ones that follow. */
export function noteLabel(text: string, seen: Set<string>): void {
	const label = readLabel(text);
	if (label) seen.add(`${label.kind} ${label.ordinal}`);
}
