import type { ArchiveDate } from '#schema/dates.ts';
import type { Hit } from './date-forms.ts';
import { twoDigits } from './two-digits.ts';

const clock = String.raw`(\d{1,2})(?::|\s?h\s?|\s?g\s?|\s?giờ\s?)(\d{2})?(?::\d{2})?(?:\s?phút)?`;
const halfDay = String.raw`(?:\s?(AM|PM|SA|CH|sáng|trưa|chiều|tối)(?!\p{L}))?`;
const clockAfter = new RegExp(String.raw`^[\s,|•·–-]{0,6}(?:lúc\s{0,2})?(?<!\d)${clock}(?!\d)${halfDay}`, 'iu');
const clockBefore = new RegExp(
	String.raw`(?:^|[^\d:/.,])${clock}${halfDay}(?:\s?\(?GMT\s?\+\s?7\)?)?[\s,|•·–-]{0,6}(?:(?:thứ\s\p{L}{2,4}|chủ nhật|ngày|hôm|nay)[\s,(]{1,3}){0,3}$`,
	'iu',
);

/** The time beside a date, and the span that both take. */
export function clockAround(
	text: string,
	{ at, end }: Hit,
): { time?: string; at: number; end: number; timeLast: boolean } {
	const after = clockAfter.exec(text.slice(end, end + 36));
	const afterTime = after && clockTime(after[1], after[2], after[3]);
	if (afterTime) return { time: afterTime, at, end: end + after[0].length, timeLast: true };
	const window = text.slice(Math.max(0, at - 44), at);
	const before = clockBefore.exec(window);
	const beforeTime = before && clockTime(before[1], before[2], before[3]);
	if (!beforeTime) return { at, end, timeLast: false };
	return { time: beforeTime, at: at - (window.length - before.index - before[0].search(/\d/)), end, timeLast: false };
}

function clockTime(hours: string | undefined, minutes = '00', half: string | undefined): string | undefined {
	let hour = Number(hours);
	const mark = half?.toLowerCase();
	if (mark && ['pm', 'ch', 'chiều', 'tối'].includes(mark) && hour < 12) hour += 12;
	if (mark && ['am', 'sa'].includes(mark) && hour === 12) hour = 0;
	return hour < 24 && Number(minutes) < 60 ? `${twoDigits(hour)}:${minutes}` : undefined;
}

const parts = { sáng: 'morning', trưa: 'noon', chiều: 'afternoon', tối: 'evening' } as const;
const partWord =
	/(?:^|[^\p{L}])(sáng|trưa|chiều|tối)(?:\s(?:sớm|nay|qua|hôm nay|hôm qua|cùng ngày))?(?:[\s,(]{1,3}(?:thứ\s[\p{L}\d]{1,4}|chủ nhật|ngày|mùng))*[\s,(]{0,3}(?:ngày\s)?$/iu;

/** The part of the day that the words before a date name. */
export function partBefore(before: string): ArchiveDate['part'] {
	const word = partWord.exec(before)?.[1]?.toLowerCase();
	return word ? parts[word as keyof typeof parts] : undefined;
}
