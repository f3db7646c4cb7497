import { formatDay } from '#domain/dates.ts';
import type { SearchState } from './state.ts';

export interface DateRange {
	/** First and last day (ISO), when they can be used. */
	readonly from?: string | undefined;
	readonly to?: string | undefined;
	/** Why the range, or an end of it, is left out. */
	readonly fault?: string | undefined;
}

/** The range of days that a state asks for. A day that does not exist is left out, a reversed range as a whole. */
export function rangeOf({ from, to }: Pick<SearchState, 'from' | 'to'>): DateRange {
	const wrong = [from, to].filter((day) => day !== undefined && !isDay(day));
	const fault =
		wrong.length > 0
			? `${wrong.map((day) => `“${day}”`).join(' và ')} không phải là ngày có thật nên chưa được dùng để lọc.`
			: undefined;
	const range = { from: from && isDay(from) ? from : undefined, to: to && isDay(to) ? to : undefined };
	if (range.from && range.to && range.from > range.to)
		return {
			fault: `Ngày bắt đầu (${formatDay(range.from)}) ở sau ngày kết thúc (${formatDay(range.to)}) nên khoảng ngày chưa được dùng để lọc.`,
		};
	return fault ? { ...range, fault } : range;
}

/** «từ 01/7/2025 đến 31/12/2025», «từ 01/7/2025», «đến 31/12/2025»; empty without either. */
export function rangeInWords({ from, to }: DateRange): string {
	return [from && `từ ${formatDay(from)}`, to && `đến ${formatDay(to)}`].filter(Boolean).join(' ');
}

function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}
