import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import type { ArchiveDate } from '#schema/dates.ts';
import { partsOfDay } from '#vocabulary/closed-lists.ts';

export type Precision = 'year' | 'month' | 'day' | 'minute';

/** How precise an archive date is, read from its length. */
export function precisionOf({ on }: ArchiveDate): Precision {
	if (on.length === 4) return 'year';
	if (on.length === 7) return 'month';
	return on.length === 10 ? 'day' : 'minute';
}

/**
 * The date in Vietnamese official style: «17/03/2025 lúc 08:34», «chiều 17/03/2025», «tháng 3/2025», «năm 2018».
 * An inferred date is marked «khoảng»; the reason is shown by the page.
 */
export function formatDate(date: ArchiveDate): string {
	const parsed = parseISO(date.on);
	const text = {
		year: () => `năm ${date.on}`,
		month: () => `tháng ${format(parsed, 'M/yyyy')}`,
		day: () => format(parsed, 'dd/MM/yyyy'),
		minute: () => `${format(parsed, 'dd/MM/yyyy')} lúc ${format(parsed, 'HH:mm')}`,
	}[precisionOf(date)]();
	const withPart = date.part ? `${partsOfDay[date.part].label} ${text}` : text;
	return date.inferred ? `khoảng ${withPart}` : withPart;
}

/** A plain ISO day as «17/03/2025». */
export function formatDay(day: string): string {
	return format(parseISO(day), 'dd/MM/yyyy');
}

/** A value for `<time datetime>`: the civil time of Vietnam, with its offset when the hour is known. */
export function machineDate({ on }: ArchiveDate): string {
	return on.length > 10 ? `${on}+07:00` : on;
}

/** Today's date (ISO) in Vietnam, whatever the time zone of the machine that builds. */
export function todayInVietnam(now: Date = new Date()): string {
	return nowInVietnam(now).slice(0, 10);
}

/** The present minute in Vietnam as `2026-01-06T08:06`, comparable with archive dates. */
export function nowInVietnam(now: Date = new Date()): string {
	return new Intl.DateTimeFormat('sv-SE', {
		timeZone: 'Asia/Ho_Chi_Minh',
		dateStyle: 'short',
		timeStyle: 'short',
	})
		.format(now)
		.replace(' ', 'T');
}

/** Whether a date lies after the given minute; a vague date counts as past once its period has begun. */
export function isFuture({ on }: ArchiveDate, now: string): boolean {
	return on > now.slice(0, on.length);
}
