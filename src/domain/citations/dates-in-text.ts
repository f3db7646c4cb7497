/**
 * Dates as running text writes them, for use within other patterns with the flags `iu`; a line may break wherever a blank
 * stands. «20/5/2020», «01-10-1997», «20.11.2017», «20 / 5 / 2020», «20/5 năm 2020», «14 tháng 08 năm 2026», «5 tháng 3/2020».
 */
export const dayPattern = String.raw`\d{1,2}\s*(?:[/.-]\s*\d{1,2}\s*(?:[/.-]|,?\s*năm)|tháng\s+\d{1,2}\s*(?:,?\s*năm|[/,]))\s*(?:19|20)\d{2}(?!\d)`;
/** «19/9/97»: only behind «ngày», as much else looks like it. */
export const shortDayPattern = String.raw`(?:\d{1,2}/\d{1,2}/\d{2}(?![\d/])|\d{1,2}-\d{1,2}-\d{2}(?![\d-])|\d{1,2}\.\d{1,2}\.\d{2}(?![\d.]))`;
/** «tháng 5/2020», «tháng 5 năm 2020». */
export const monthPattern = String.raw`tháng\s+\d{1,2}\s*(?:/|,?\s*năm)\s*(?:19|20)\d{2}(?!\d|\s*-\s*\d)`;
/** «năm 2021», but not the first year of a period. */
export const yearPattern = String.raw`năm\s+(?:19|20)\d{2}(?!\d|\s*-\s*\d)`;

/** The ISO date of a text that one of the patterns has matched: `2020-05-20`, `2020-05` or `2020`. Undefined for a day that does not exist. */
export function isoDate(text: string): string | undefined {
	const [first, second, third] = text.match(/\d+/g) ?? [];
	if (!second) return first?.length === 4 ? first : undefined;
	if (!third) return isWithin(first, 12) ? `${second}-${first!.padStart(2, '0')}` : undefined;
	if (!isWithin(second, 12) || !isWithin(first, 31)) return undefined;
	const iso = `${fullYear(third)}-${second.padStart(2, '0')}-${first!.padStart(2, '0')}`;
	const date = new Date(`${iso}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

function isWithin(text: string | undefined, most: number): boolean {
	return text !== undefined && Number(text) >= 1 && Number(text) <= most;
}

/** Two digits were usual until about 2010. */
function fullYear(digits: string): string {
	if (digits.length === 4) return digits;
	return (Number(digits) > 40 ? '19' : '20') + digits;
}
