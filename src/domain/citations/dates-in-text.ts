/** «20/5/2020», «01-10-1997», «20.11.2017», «14 tháng 08 năm 2026»; with a line break wherever a capture has one. */
const day = String.raw`(?<day>\d{1,2})\s*(?:[/.-]\s*(?<month>\d{1,2})\s*[/.-]|tháng\s+(?<monthWord>\d{1,2})\s*(?:,?\s*năm|/))\s*(?<year>(?:19|20)\d{2})(?!\d)`;
const month = String.raw`tháng\s+(?<month2>\d{1,2})\s*(?:/|,?\s*năm)\s*(?<year2>(?:19|20)\d{2})(?!\d)`;
const year = String.raw`năm\s+(?<year3>(?:19|20)\d{2})(?!\d)`;
/** A date as running text writes it, for use within other patterns. */
export const datePattern = `(?:${day}|${month}|${year})`;
export const dayPattern = day;

/** The ISO date of a match of `datePattern`: `2020-05-20`, `2020-05` or `2020`. Undefined for a day that does not exist. */
export function isoDate(parts: Record<string, string | undefined>): string | undefined {
	const digits = (text: string) => text.padStart(2, '0');
	if (parts['year3']) return parts['year3'];
	if (parts['year2']) {
		return between(parts['month2'], 12) ? `${parts['year2']}-${digits(parts['month2']!)}` : undefined;
	}
	const monthText = parts['month'] ?? parts['monthWord'];
	if (!between(monthText, 12) || !between(parts['day'], 31)) return undefined;
	const iso = `${parts['year']}-${digits(monthText!)}-${digits(parts['day']!)}`;
	const date = new Date(`${iso}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

function between(text: string | undefined, most: number): boolean {
	return text !== undefined && Number(text) >= 1 && Number(text) <= most;
}
