import { readBullet } from '../bullets.ts';
import { isHeadLine, isSignatureLine, isTypeName, startsClause, startsRecipients } from '../head-lines.ts';
import { readLabel } from '../labels.ts';
import type { Row } from '../row.ts';
import { continuesUrl } from './glue.ts';
import { isPlaced, type PageLayout } from './page-layout.ts';
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
import { asksForNumber, endsUnfinished, opensByMark } from './starts.ts';
import type { Fullness, Wrapping } from './wrapping.ts';

/** Where a line stands: heads and signature blocks are set line by line. */
export type Region = 'head' | 'abstract' | 'body' | 'end';

export interface Joint {
	/** The lines of the paragraph so far. */
	readonly paragraph: readonly Row[];
	readonly next: Row;
	readonly afterNext: Row | undefined;
	/** Index of the last line among all lines. */
	readonly at: number;
	readonly region: Region;
}

export interface Measures {
	readonly wrapping: Wrapping;
	readonly layout: PageLayout;
	/** Labels met so far. */
	readonly seen: ReadonlySet<string>;
}

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

function situation(
	{ paragraph, next, at }: Joint,
	{ wrapping, layout }: Measures,
): { broken: boolean; room: Fullness } {
	const last = paragraph.at(-1)!;
	const placed = layout.fullness(last, next);
	if (placed) return { broken: true, room: placed };
	const broken = isPlaced(last.line) || (wrapping.wrapped && wrapping.near(at));
	return { broken, room: broken ? wrapping.fullness(last, next) : 'short' };
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

function looksDifferent(last: Row, next: Row): boolean {
	const sizes =
		Math.abs((last.line.size ?? 0) - (next.line.size ?? 0)) > 1.2 &&
		last.line.size !== undefined &&
		next.line.size !== undefined;
	return sizes || Boolean(last.line.bold) !== Boolean(next.line.bold);
}

/** More room above than usual, or an indent. */
function isSetApart({ paragraph, next }: Joint, { wrapping, layout }: Measures): boolean {
	const last = paragraph.at(-1)!;
	if (isPlaced(last.line) && isPlaced(next.line)) {
		if (layout.centred(last) && layout.centred(next)) return layout.spaced(last, next);
		return layout.spaced(last, next) || layout.indented(last, next);
	}
	if (next.blanks > wrapping.spacing && !next.afterCut && next.page === last.page) return true;
	return indentOf(next) >= indentOf(last) + 3;
}

function indentOf({ line }: Row): number {
	return line.text.length - line.text.trimStart().length;
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

const bodyStarts =
	/^(?:Căn cứ|Thực hiện|Triển khai (?:Kế hoạch|Quyết định|Chỉ thị|Công văn) số|Để|Nhằm|Theo|Trên cơ sở|Ngày|Trong|Kính gửi|Thi hành|Xét|Qua|Sau khi|Hiện nay|Thời gian qua)(?!\p{L})/u;

/** The lines below a type name are one abstract, centred, broken where it looked well. */
function joinsAbstract({ paragraph, next, afterNext, at }: Joint, measures: Measures): boolean {
	const last = paragraph.at(-1)!;
	const { wrapping, layout } = measures;
	const ending = endingOf(last.text);
	if (next.text.startsWith('(') && !startsLower(next.text.slice(1))) return false;
	if (next.blanks > Math.max(1, wrapping.spacing)) return false;
	if (startsLower(next.text) && ending === 'open') return true;
	if (ending !== 'open' || looksDifferent(last, next) || isCapitals(last.text) !== isCapitals(next.text)) return false;
	if (next.blanks > wrapping.spacing || layout.spaced(last, next)) return false;
	if (startsWithDigit(next.text)) return true;
	if (layout.centred(last) || layout.centred(next)) return layout.centred(last) && layout.centred(next);
	if (!wrapping.wrapped && !isPlaced(last.line)) return false;
	if (bodyStarts.test(next.text) || !afterNext) return false;
	const { room } = situation(
		{ paragraph: [next], next: afterNext, afterNext: undefined, at: at + 1, region: 'abstract' },
		measures,
	);
	return room === 'short' && next.text.length < 90;
}
