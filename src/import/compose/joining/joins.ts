import { readBullet } from '../bullets.ts';
import { isHeadLine, isSignatureLine, isTypeName, startsClause, startsRecipients } from '../head-lines.ts';
import { readLabel } from '../labels.ts';
import type { Row } from '../row.ts';
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
export function standsAlone(text: string): boolean {
	return isHeadLine(text) || isTypeName(text) || isSignatureLine(text) || startsRecipients(text);
}

/** Whether the next line goes on with the paragraph. In doubt it does: a broken sentence is the worse fault. */
export function joins(joint: Joint, measures: Measures): boolean {
	const { paragraph, next, region } = joint;
	const last = paragraph.at(-1)!;
	const { broken, room } = situation(joint, measures);
	const ending = endingOf(last.text);
	if (next.parted || standsAlone(paragraph[0]!.text) || standsAlone(next.text)) return false;
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
	if (!capitalsAllow(paragraph, next, room)) return false;
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
	if (ending === 'stop') return startsLower(next.text) || room === 'full';
	if (ending === 'pause') return startsLower(next.text) ? room !== 'short' : room === 'full';
	if (last.text.endsWith(',')) return true;
	if (startsWithDigit(next.text)) return room !== 'short' || asksForNumber(last.text);
	if (endsUnfinished(last.text)) return true;
	if (room === 'short') return !startsUpper(next.text) && last.text.length > 40;
	return !headingEnds(joint, measures);
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

function capitalsAllow(paragraph: readonly Row[], next: Row, room: Fullness): boolean {
	const last = paragraph.at(-1)!;
	const [above, below] = [isCapitals(last.text), isCapitals(next.text)];
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
	if (/^\p{Lu}/u.test(lastWord(last.text)) || leansForward.has(lastWord(last.text).toLowerCase())) return false;
	const room = layout.fullness(next, afterNext) ?? wrapping.fullness(next, afterNext);
	return room !== 'short' && startsLower(afterNext.text) && label.kind !== 'letter';
}

const leansForward = new Set(
	'và của các những tại cho với là về trong theo do được từ đến trên bởi để có như một viện trạm'.split(' '),
);
