import type { ArchiveDate } from '#schema/dates.ts';

export interface PlaceAndDate {
	/** «Lai Châu»; absent where the line is the date alone. */
	readonly place?: string;
	/** Absent when nothing of it has been filled in. */
	readonly date?: ArchiveDate;
	/** What of the date is blank, in Vietnamese: «ngày», «ngày và tháng». */
	readonly blank?: string;
}

const place = String.raw`(?:(?<place>\p{Lu}[\p{L}\s.'’-]{1,40}?) ?[,;.]? )?`;
const filler = '[ .…_-]{0,20}';
const inWords = new RegExp(
	String.raw`^\(?${place}ngày ?${filler}(?:(?<day>\d{1,2})|(?<odd>(?:\p{Lu}\d|\d\p{L}|\p{Lu}{1,2})))?${filler}tháng ?${filler}(?<month>\d{1,2})?${filler}năm ?${filler}(?<year>\d{4}|20)?${filler}\)?[.,;]?$`,
	'iu',
);
const inDigits = new RegExp(
	String.raw`^\(?${place}ngày ?:? ?(?<day>\d{1,2}) ?[/.-] ?(?<month>\d{1,2}) ?[/.-] ?(?<year>\d{4})\)?[.,;]?$`,
	'iu',
);

/** «Căn cứ Luật Dược ngày 06 tháng 4 năm 2016»: the beginning of a ground, not a place. */
const legalWords =
	/^(?:căn cứ|theo|xét|thực hiện|thi hành|luật|bộ luật|pháp lệnh|hiến pháp|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|kế hoạch|công văn|tờ trình|biên bản|báo cáo|thông báo|văn bản|ban hành|kèm theo|kể|tại|trong|đến|trước|sau|ký|có hiệu lực|được)(?!\p{L})/iu;

/**
 * The place and the date of issue when a line consists of them: «Lai Châu, ngày 05 tháng 3 năm 2025». Documents signed by
 * hand leave the day or the month blank; the date is then a month or a year, marked as inferred with the reason.
 */
export function readPlaceDate(line: string): PlaceAndDate | undefined {
	if (line.length > 120) return undefined;
	const found = inWords.exec(line) ?? inDigits.exec(line);
	if (!found) return undefined;
	const { place: name, day, month, year, odd } = found.groups as Record<string, string | undefined>;
	const isPlace =
		name !== undefined && /^\p{Lu}/u.test(name) && name.length > 1 && !/^(?:vào|từ|hôm)(?!\p{L})/iu.test(name);
	if (name !== undefined && (!isPlace || legalWords.test(name) || /;$/u.test(line.trim()))) return undefined;
	const where = isPlace ? { place: name.replace(/\s+/g, ' ').trim() } : {};
	if (!year || year.length < 4) return { ...where, blank: 'ngày, tháng, năm' };
	if (!month || !isMonth(month)) {
		return { ...where, blank: 'ngày và tháng', date: { on: year, inferred: reason('ngày và tháng', `năm ${year}`) } };
	}
	const on = `${year}-${month.padStart(2, '0')}`;
	if (!day && odd) {
		const inferred = `chữ quét không đọc được ngày («${odd}»), chỉ rõ tháng ${month} năm ${year}`;
		return { ...where, blank: 'ngày', date: { on, inferred } };
	}
	if (!day) return { ...where, blank: 'ngày', date: { on, inferred: reason('ngày', `tháng ${month} năm ${year}`) } };
	const iso = `${on}-${day.padStart(2, '0')}`;
	return isDay(iso) ? { ...where, date: { on: iso } } : { ...where, blank: 'ngày đúng' };
}

function reason(blank: string, stated: string): string {
	return `phần đầu văn bản để trống ${blank}, chỉ ghi ${stated}`;
}

function isMonth(text: string): boolean {
	return Number(text) >= 1 && Number(text) <= 12;
}

/** Whether an ISO day exists. */
function isDay(iso: string): boolean {
	const date = new Date(`${iso}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
