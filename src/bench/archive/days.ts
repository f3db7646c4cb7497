const first = Date.UTC(2016, 0, 1);
/** The last day of the archive, which lies before the day of any build. */
export const lastDay = '2026-06-15';
const span = Date.parse(lastDay) - first;

/** The day (ISO date) at a share of the archive's time; later years hold more than earlier ones. */
export function dayAt(share: number): string {
	return new Date(first + span * share ** 0.7).toISOString().slice(0, 10);
}

/** The day so many days later. */
export function daysLater(day: string, days: number): string {
	return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** «5/9/2023» of `2023-09-05`, as texts write a day. */
export function writtenDay(day: string): string {
	const [year, month, date] = day.split('-');
	return `${Number(date)}/${Number(month)}/${year}`;
}
