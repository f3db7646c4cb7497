import { twoDigits } from './two-digits.ts';

interface Day {
	readonly year?: number;
	readonly month: number;
	readonly day?: number;
	readonly time?: string;
}

/** A date as it stands in a text, from `at` up to `end`. */
export interface Hit extends Day {
	readonly at: number;
	readonly end: number;
}

const monthNames = new Map<string, number>([
	...['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'].map(
		(name, index) => [name, index + 1] as const,
	),
	...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map(
		(name, index) => [name, index + 1] as const,
	),
]);
const vietnameseMonth = 'mười một|mười hai|mười|một|hai|ba|tư|năm|sáu|bảy|tám|chín';
const englishMonth = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';

/** Earlier forms win where two could start at the same place. */
const forms: readonly { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => Day | undefined }[] = [
	{
		pattern:
			/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:(?:T|\s{1,2})(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?/gu,
		read: isoDay,
	},
	{
		pattern: /(?<!\d|\d[/.,])(\d{1,2})\s?([/.])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d|[/.]\d)/gu,
		read: ([, day, separator, month, year]) =>
			separator === '/' && Number(month) > 12 ? numbers(month, day, year) : numbers(day, month, year),
	},
	{
		pattern: /(?<!\d|\d[/.,-])(\d{1,2})\s?(-)\s?(\d{1,2})\s?-\s?(\d{4})(?!\d|[/.-]\d)/gu,
		read: ([, day, , month, year]) => numbers(day, month, year),
	},
	{
		pattern: /(?<!\d|\d[/.-])(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d|[/.-]\d)/gu,
		read: ([, year, month, day]) => numbers(day, month, year),
	},
	{
		pattern:
			/(?<!\d|\d[/.-])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])(?=,?\s{0,3}(?:[|–-]\s?)?(?:lúc\s)?\d{1,2}(?:[:h]\d{2}|h))/gu,
		read: ([, day, month, year]) => numbers(day, month, `20${year}`),
	},
	{
		pattern:
			/(?<!\p{L})(?:ngày\s{1,10})?(?:mùng\s)?(?<!\d)(\d{1,2})\s{0,10}tháng\s{1,10}(\d{1,2})(?!\d)(?:(?:,?\s{1,10}năm\s{1,10}|\s?[/,-]\s?|\s(?=\d{4}(?:$|[\s,|-]{0,3}\d{1,2}[:h]\d{2})))(\d{4})(?!\d))?/giu,
		read: ([, day, month, year]) => numbers(day, month, year),
	},
	{
		pattern: new RegExp(
			`(?<!\\d)(\\d{1,2})\\s+tháng\\s+(${vietnameseMonth})(?!\\p{L})(?:,?\\s(?:năm\\s)?(\\d{4})(?!\\d))`,
			'giu',
		),
		read: ([, day, month, year]) => numbers(day, monthNumber(month), year),
	},
	{
		pattern: new RegExp(`(?<!\\p{L})tháng\\s(${vietnameseMonth}|\\d{1,2})\\s(\\d{1,2}),\\s(\\d{4})(?!\\d)`, 'giu'),
		read: ([, month, day, year]) => numbers(day, monthNumber(month), year),
	},
	{
		pattern: new RegExp(`(?<!\\p{L})${englishMonth}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)`, 'giu'),
		read: ([, month, day, year]) => numbers(day, monthNumber(month), year),
	},
	{
		pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\s${englishMonth},?\\s(\\d{4})(?!\\d)`, 'giu'),
		read: ([, day, month, year]) => numbers(day, monthNumber(month), year),
	},
	{
		pattern: /(?<!\p{L})tháng\s{1,5}(\d{1,2})(?!\d)(?:\s?[/-]\s?|,?\s{1,5}năm\s{1,5})(\d{4})(?!\d)/giu,
		read: ([, month, year]) => ({ month: Number(month), year: Number(year) }),
	},
	{
		pattern: /(?<!\d|\d[/.,])(\d{1,2})(\/)(\d{1,2})(?!\d|[/.,]\d|[/-]\p{Lu})/gu,
		read: bareDay,
	},
	{
		pattern: /(?<!\d|\d[/.,-])(\d{1,2})([.-])(\d{1,2})(?!\d|[/.,-]\d|[/-]\p{Lu})/gu,
		read: bareDay,
	},
];

/** What may stand before «8/1» for it to be a day and not a fraction; the number of a range start may follow. */
const dayContext =
	/(?:^|[^\p{L}])(?:ngày|mùng|sáng|trưa|chiều|tối|đêm|nay|qua|hôm|dịp|trước|đến|từ|tới|tuần|thứ\s\p{L}{2,4}|chủ\s?nhật|thứ\s[2-7])\s{0,2}[,(]?\s{0,2}(?:ngày\s)?(?:\d{1,2}\s?(?:-|–|và|đến|,)\s?)?(?:ngày\s)?$/iu;

/** Every date of a text in the order of its places, none over another. */
export function dateHits(text: string): Hit[] {
	const all: Hit[] = [];
	for (const { pattern, read } of forms) {
		for (const match of text.matchAll(pattern)) {
			const day = read(match);
			if (!day || day.month < 1 || day.month > 12 || (day.year !== undefined && !isYear(day.year))) continue;
			const hit = { ...day, at: match.index, end: match.index + match[0].length };
			if (day.day !== undefined && !isReal(day.year ?? 2024, day.month, day.day)) continue;
			all.push(hit);
		}
	}
	all.sort((one, other) => one.at - other.at || other.end - one.end);
	let end = 0;
	return all.filter((hit) => {
		if (hit.at < end) return false;
		end = hit.end;
		return true;
	});
}

function isoDay([, year, month, day, hour, minute, zone]: RegExpExecArray): Day | undefined {
	const plain = numbers(day, month, year);
	if (!plain || hour === undefined || Number(hour) > 23 || Number(minute) > 59) return plain;
	if (!zone) return { ...plain, time: `${twoDigits(Number(hour))}:${minute}` };
	const offset =
		zone === 'Z' ? 0 : (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
	const instant = new Date(
		Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute) - offset + 7 * 60),
	);
	const [on, time] = instant.toISOString().split('T') as [string, string];
	const [vietnamYear, vietnamMonth, vietnamDay] = on.split('-');
	return { ...numbers(vietnamDay, vietnamMonth, vietnamYear), time: time.slice(0, 5) } as Day;
}

function bareDay(match: RegExpExecArray): Day | undefined {
	const [whole, day, separator, month] = match;
	const before = match.input.slice(Math.max(0, match.index - 40), match.index);
	const after = match.input.slice(match.index + whole.length, match.index + whole.length + 12);
	if (!dayContext.test(before)) return undefined;
	if (/^\s{0,2}(?:%|lần|viên|giờ|ngày|tháng|năm|tuổi|ml|mg|gói|lít|người|ca)(?!\p{L})/iu.test(after)) return undefined;
	if (separator !== '/' && !/^\s{0,2}[,)(;:]|^\.(?:\s|$)|^\s+(?:tại|vừa|đã|ở)(?!\p{L})|^$/u.test(after))
		return undefined;
	return numbers(day, month, undefined);
}

function numbers(
	day: string | undefined,
	month: number | string | undefined,
	year: string | undefined,
): Day | undefined {
	if (!month) return undefined;
	return { day: Number(day), month: Number(month), ...(year && { year: Number(year) }) };
}

function monthNumber(name: string | undefined): number | undefined {
	return monthNames.get(name!.toLowerCase()) ?? (Number(name) || undefined);
}

function isYear(year: number): boolean {
	return year >= 1900 && year <= 2100;
}

/** Whether the month has such a day; a month alone is real. */
export function isReal(year: number, month: number, day: number | undefined): boolean {
	if (day === undefined) return true;
	return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
