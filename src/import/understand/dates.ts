import type { ArchiveDate } from '#schema/dates.ts';
import { clockAround, partBefore } from './date-clock.ts';
import { dateHits, type Hit, isReal } from './date-forms.ts';
import { isStamp } from './date-stamp.ts';
import { twoDigits } from './two-digits.ts';
import { inferYear } from './year-anchors.ts';

export { inferYear, urlDate, type YearAnchors } from './year-anchors.ts';

export interface FoundDate {
	/** Without a stated year (`hasYear` false) the latest year that is not in the future, with `inferred` set. */
	readonly date: ArchiveDate;
	readonly at: number;
	readonly length: number;
	readonly hasYear: boolean;
	readonly hasTime: boolean;
	/** `stamp`: the date of a page («17/03/2025 | 08:34 AM», «Ngày đăng: …»); `prose`: a date told in a sentence. */
	readonly kind: 'stamp' | 'prose';
}

/**
 * Every date in one line or paragraph, in order. Times follow the civil time of Vietnam: instants with an offset are
 * converted, «01:30 PM» is 13:30, a range («8-9/12») counts as its first day. «3 ngày trước» is no date.
 * `today` is an ISO day; it serves days without a year. Linear in the length of the text.
 */
export function findDates(text: string, today: string): FoundDate[] {
	const found: FoundDate[] = [];
	for (const hit of dateHits(text)) {
		const ranged = withRangeStart(text, hit);
		const clock = ranged.time ? { ...ranged, timeLast: true } : clockAround(text, ranged);
		const hasYear = hit.year !== undefined;
		const inferred = hasYear ? undefined : inferYear(hit.day!, hit.month, { captured: today });
		const year = hit.year ?? inferred?.year;
		if (year === undefined) continue;
		const time = clock.time;
		const on = [String(year), twoDigits(hit.month), ranged.day && twoDigits(ranged.day)].filter(Boolean).join('-');
		if (!isReal(year, hit.month, ranged.day)) continue;
		const part = time ? undefined : partBefore(text.slice(Math.max(0, ranged.at - 40), ranged.at));
		const at = clock.at;
		const length = clock.end - clock.at;
		found.push({
			date: {
				on: time && ranged.day ? `${on}T${time}` : on,
				...(part && { part }),
				...(!hasYear && { inferred: 'nguồn không ghi năm; lấy năm gần ngày nhập nhất' }),
			},
			at,
			length,
			hasYear,
			hasTime: time !== undefined,
			kind: isStamp(text, at, at + length, hasYear, time !== undefined, clock.timeLast) ? 'stamp' : 'prose',
		});
	}
	return found;
}

const rangeStart = /(?:^|[^\d/.,-])(\d{1,2})\s?(?:-|–|và|đến)\s?(?:ngày\s)?$/u;

function withRangeStart(text: string, hit: Hit): Hit {
	if (hit.day === undefined) return hit;
	const before = text.slice(Math.max(0, hit.at - 20), hit.at);
	const start = rangeStart.exec(before);
	const first = Number(start?.[1]);
	if (!start || first < 1 || first >= hit.day) return hit;
	return { ...hit, day: first, at: hit.at - (start[0].length - start[0].search(/\d/)) };
}
