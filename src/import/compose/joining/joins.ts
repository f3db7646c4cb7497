import { readBullet } from '../bullets.ts';
import {
	completesHeadLine,
	isHeadLine,
	isSignatureLine,
	isTypeName,
	startsClause,
	startsRecipients,
} from '../head-lines.ts';
import { readLabel } from '../labels.ts';
import type { Row } from '../row.ts';
import { joinsByFirstLine } from './first-lines.ts';
import { continuesUrl } from './glue.ts';
import { joinsAbstract } from './joins-abstract.ts';
import {
	type Ending,
	endingOf,
	isCapitals,
	lastWord,
	startsInside,
	startsLower,
	startsUpper,
	startsWithDigit,
} from './sentence.ts';
import { isSetApart, type Joint, looksDifferent, type Measures, situation } from './situation.ts';
import { asksForNumber, endsUnfinished, opensByMark } from './starts.ts';
import type { Fullness } from './wrapping.ts';

/** Whether a line is complete as printed, whatever stands around it. */
function standsAlone(text: string): boolean {
	return isHeadLine(text) || isTypeName(text) || isSignatureLine(text) || startsRecipients(text);
}

function completesHead(paragraph: readonly Row[], next: Row): boolean {
	return paragraph.length < 4 && completesHeadLine(paragraph.map(({ text }) => text).join(' '), next.text);
}

/** Whether the next line goes on with the paragraph. In doubt it does: a broken sentence is the worse fault. */
export function joins(joint: Joint, measures: Measures): boolean {
	const { paragraph, next, region } = joint;
	const last = paragraph.at(-1)!;
	const { broken, room } = situation(joint, measures);
	const ending = endingOf(last.text);
	if (!next.parted && next.blanks <= measures.wrapping.spacing && completesHead(paragraph, next)) return true;
	if (next.parted || standsAlone(paragraph[0]!.text)) return false;
	if (standsAlone(next.text) && !(region === 'body' && startsLower(next.text))) return false;
	if (startsInside(next.text) && next.text.length > 1) return true;
	if (continuesUrl(last.text, next.text)) return broken || !last.text.includes(' ');
	if (broken && /[\p{L}\p{N} ][-–]$/u.test(last.text) && !readBullet(next.text)) return true;
	if (opensByMark(last.text, next.text, room, measures.seen)) return false;
	if (startsClause(next.text) && (ending !== 'open' || room === 'short')) return false;
	if (region === 'head' || region === 'end') {
		const goesOn =
			startsLower(next.text) || (readBullet(paragraph[0]!.text) !== undefined && endsUnfinished(last.text));
		return ending === 'open' && goesOn && !isCapitals(last.text) && next.blanks <= measures.wrapping.spacing;
	}
	if (region === 'abstract') return joinsAbstract(joint, measures);
	if (!capitalsAllow(paragraph, next, fillsFirstLine(paragraph, measures) ? 'full' : room)) return false;
	if (startsLower(next.text) && endsInTime.test(next.text)) return false;
	if (startsLower(next.text) && ending === 'open') return broken || isCutParagraph(last, next);
	if (measures.wrapping.wrapped && ending === 'open' && leavesBracketOpen(paragraph)) return true;
	if (!broken || measures.wrapping.tooLong(last) || measures.wrapping.tooLong(next)) return false;
	if (isSetApart(joint, measures)) return false;
	if (looksDifferent(last, next)) return last.text.endsWith(',');
	return joinsByRoom(joint, measures, ending, room);
}

function joinsByRoom(joint: Joint, measures: Measures, ending: Ending, room: Fullness): boolean {
	const { paragraph, next } = joint;
	const last = paragraph.at(-1)!;
	const byFirstLine = joinsByFirstLine(joint, measures, ending);
	if (byFirstLine !== undefined) return byFirstLine;
	if (ending === 'stop') return startsLower(next.text) || room === 'full';
	if (ending === 'pause') return startsLower(next.text) ? room !== 'short' : room === 'full';
	if (last.text.endsWith(',') || isGround(paragraph)) return true;
	if (startsWithDigit(next.text)) return room !== 'short' || asksForNumber(last.text);
	if (endsUnfinished(last.text)) return true;
	if (room === 'short') return breaksName(paragraph, next) || (!startsUpper(next.text) && last.text.length > 40);
	return !headingEnds(joint, measures);
}

/** «… người ứng cử Lê Thị», «Mẫu cho biết»: running text of several lines that stops inside a name. */
function breaksName(paragraph: readonly Row[], { text }: Row): boolean {
	if (paragraph.length < 2 || readLabel(paragraph[0]!.text)) return false;
	return /^\p{Lu}\p{Ll}+$/u.test(lastWord(paragraph.at(-1)!.text)) && /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text);
}

/** «Căn cứ Nghị định … quy định tổ chức các cơ quan trực thuộc»: grounds end with a semicolon or a stop. */
function isGround(paragraph: readonly Row[]): boolean {
	return paragraph.length < 12 && /^(?:Căn cứ|Theo đề nghị|Xét) /u.test(paragraph[0]!.text);
}

/** «(Kèm theo Quyết định … của Giám đốc»: nothing ends before the bracket closes. */
function leavesBracketOpen(paragraph: readonly Row[]): boolean {
	const text = paragraph
		.slice(-3)
		.map((row) => row.text)
		.join(' ')
		.slice(-300);
	return text.lastIndexOf('(') > text.lastIndexOf(')') && !/\([\p{L}\d]{1,2}$/u.test(text);
}

/** A paragraph of a web page that its extractor cut: a long line without an end, then small letters at once. */
function isCutParagraph(last: Row, next: Row): boolean {
	return last.text.length >= 40 && next.blanks === 0 && /[\p{L}\p{N},]$/u.test(last.text) && next.text.includes(' ');
}

/** «quantri gửi vào T3, 2018-01-09 14:22» is the line of a date, though it starts small. */
const endsInTime = /^.{0,50}\d{4}.{0,8}\s\d{1,2}:\d{2}(?::\d{2})?$/u;

/** Where first lines are short, a heading in capitals is broken as early. */
function fillsFirstLine(paragraph: readonly Row[], { wrapping }: Measures): boolean {
	return (
		wrapping.firstLines !== undefined &&
		paragraph.length === 1 &&
		paragraph[0]!.text.length > wrapping.firstLines * 0.75
	);
}

function capitalsAllow(paragraph: readonly Row[], next: Row, room: Fullness): boolean {
	const last = paragraph.at(-1)!;
	const above = isCapitals(last.text);
	// «NĂM 2025» is one word of letters.
	const below = isCapitals(next.text) || (above && /^\p{Lu}{2,}[ \d–-]*$/u.test(next.text));
	if (above && below) return room !== 'short' || /[,-]$/u.test(last.text);
	if (above)
		return paragraph.length > 1
			? !paragraph.every(({ text }) => isCapitals(text))
			: room === 'full' && startsLower(next.text);
	return !below || room === 'full';
}

/** A heading that fills its line by chance, over a paragraph of several lines. */
function headingEnds({ paragraph, next, afterNext }: Joint, { wrapping, layout }: Measures): boolean {
	const last = paragraph.at(-1)!;
	const label = readLabel(paragraph[0]!.text);
	if (!label || label.kind === 'paren' || paragraph.length > 2 || !afterNext) return false;
	if (last.line.bold && next.line.bold) return false;
	// «Điều 1. Bổ nhiệm bà …, bác sĩ …, Trưởng khoa»: no heading lists so much on a line that it fills.
	if (label.kind === 'article' && last.text.split(/[,;]/u).length > 2) return false;
	if (/^\p{Lu}/u.test(lastWord(last.text)) || leansForward.has(lastWord(last.text).toLowerCase())) return false;
	const room = layout.fullness(next, afterNext) ?? wrapping.fullness(next, afterNext);
	return room !== 'short' && startsLower(afterNext.text) && label.kind !== 'letter';
}

const leansForward = new Set(
	'và của các những tại cho với là về trong theo do được từ đến trên bởi để có như một viện trạm'.split(' '),
);
