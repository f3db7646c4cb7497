import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';

const dayFirst =
	/^(?:ngày\s+)?(\d{1,2})\s*(?:[/.–-]|\s+tháng\s+)\s*(\d{1,2})\s*(?:[/.–-]|\s+năm\s+)\s*(\d{4})(?!\d)(.*)$/iu;
const yearFirst = /^(\d{4})[/.–-](\d{1,2})[/.–-](\d{1,2})(?!\d)(.*)$/u;
const clock = /(?<!\d)([01]?\d|2[0-3])(?::|h|\s*giờ\s*)([0-5]\d)?/iu;

/**
 * The date that a Vietnamese hand meant («17/3/2025 8h30», «ngày 2 tháng 3 năm 2026», «2026-3-2»), as the archive writes
 * it: `2025-03-17T08:30`. Without `withTime` the day alone. Undefined when it is no date, or none that exists.
 */
export function writtenDay(text: string, withTime: boolean): string | undefined {
	const trimmed = text.normalize('NFC').trim();
	const [, first = '', month = '', last = '', rest = ''] = dayFirst.exec(trimmed) ?? yearFirst.exec(trimmed) ?? [];
	if (first === '') return undefined;
	const [year, day] = first.length === 4 ? [first, last] : [last, first];
	const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	if (!isValid(parseISO(on))) return undefined;
	const [, hour, minute = '00'] = (withTime && clock.exec(rest)) || [];
	return hour === undefined ? on : `${on}T${hour.padStart(2, '0')}:${minute}`;
}
