import { formatDay, nowInVietnam } from '#domain/dates.ts';

/** Today in Vietnam as «22/11/2026», «06/01/2026». */
export function today(): string {
	return formatDay(nowInVietnam());
}
