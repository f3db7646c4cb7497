import type { ArchiveDate } from '#schema/dates.ts';
import { partsOfDay } from '#vocabulary/closed-lists.ts';

/** Whether `a` lies after `b` for certain: dates are compared only as far as both are known. */
export function isAfter(a: ArchiveDate, b: ArchiveDate): boolean {
	const from = startOf(a);
	const length = Math.min(from.length, b.on.length);
	return from.slice(0, length) > b.on.slice(0, length);
}

/** The first day that a date can mean: `2025` → `2025-01-01`. */
export function firstDay({ on }: ArchiveDate): string {
	return on.slice(0, 10) + '-01-01'.slice(Math.min(on.length, 10) - 4);
}

/** The first minute that a part of the day can mean: «chiều 17/3» cannot be before noon. */
function startOf({ on, part }: ArchiveDate): string {
	return part && on.length === 10 ? `${on}T${partsOfDay[part].startsAt}` : on;
}
