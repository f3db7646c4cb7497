import type { ArchiveDate, Missing } from '#schema/dates.ts';
import { partsOfDay } from '#vocabulary/closed-lists.ts';

/**
 * The date as Decree 30/2020/NĐ-CP writes it: «17/3/2025 lúc 08:34», «chiều 17/3/2025», «tháng 3/2025», «năm 2018».
 * An inferred date is marked «khoảng»; the reason is shown by the page.
 */
export function formatDate({ on, part, inferred }: ArchiveDate): string {
	const text = formatOn(on);
	const withPart = part ? `${partsOfDay[part].label} ${text}` : text;
	return inferred ? `khoảng ${withPart}` : withPart;
}

/**
 * The day of an ISO date as «17/3/2025», «01/7/2025», «06/01/2026»: days below 10 and the months 1 and 2 get a zero
 * (Decree 30/2020/NĐ-CP, Annex I, II.4). Built from the digits alone, so that no time zone can move it.
 */
export function formatDay(on: string): string {
	const [year, month, day] = on.slice(0, 10).split('-');
	return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

/**
 * The day of an ISO date as documents write their own: «ngày 05 tháng 3 năm 2020», «ngày 17 tháng 01 năm 2025» (Decree
 * 30/2020/NĐ-CP, Annex I, II.4). Without the day «tháng 3 năm 2020», without the month «năm 2020».
 */
export function dateInWords(on: string): string {
	const [year, month, day] = on.slice(0, 10).split('-');
	const twoDigits = Number(month) < 3 ? month : Number(month);
	return [day && `ngày ${day}`, month && `tháng ${twoDigits}`, `năm ${year}`].filter(Boolean).join(' ');
}

/** «ngày » before a full day, for sentences; a month, a year, a part of the day and «khoảng» already say what they are. */
export function dayWord({ on, part, inferred }: ArchiveDate): string {
	return on.length >= 10 && !inferred && !part ? 'ngày ' : '';
}

function formatOn(on: string): string {
	if (on.length === 4) return `năm ${on}`;
	if (on.length === 7) return `tháng ${Number(on.slice(5))}/${on.slice(0, 4)}`;
	return on.length === 10 ? formatDay(on) : `${formatDay(on)} lúc ${on.slice(11)}`;
}

/** What is known of a date that the source does not tell: «không sớm hơn 11/11/2025»; empty when nothing is. */
export function formatBound(missing: Missing | undefined): string {
	return missing?.notBefore ? `không sớm hơn ${formatDay(missing.notBefore)}` : '';
}

/** A value for `<time datetime>`: the civil time of Vietnam, with its offset when the hour is known. */
export function machineDate({ on }: ArchiveDate): string {
	return on.length > 10 ? `${on}+07:00` : on;
}

const vietnamClock = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Asia/Ho_Chi_Minh',
	dateStyle: 'short',
	timeStyle: 'short',
});

/** The present minute in Vietnam as `2026-01-06T08:06`, comparable with archive dates, whatever the machine's time zone. */
export function nowInVietnam(now: Date = new Date()): string {
	return vietnamClock.format(now).replace(' ', 'T');
}

/** Whether a date lies after the given minute; a vague date counts as past once its period has begun. */
export function isFuture({ on }: ArchiveDate, now: string): boolean {
	return on > now.slice(0, on.length);
}
