import { nfc, wellFormed } from '#domain/text.ts';
import { archiveDate } from '#schema/dates.ts';
import type { Answer } from './answer.ts';

const maxTitleLength = 400;
/** Characters that show as nothing: they turn the reading direction, join or divide letters, or steer the terminal. */
const invisible = /(?!\s)[\p{Cc}\p{Cf}]/gu;

/** Words for one line of a front matter: in NFC, without characters that nobody sees, with single ordinary blanks. */
export function plainLine(text: string): string {
	return nfc(wellFormed(text)).replace(invisible, '').replace(/\s+/gu, ' ').trim();
}

/** A title. */
export function readTitle(text: string): Answer<string> {
	const title = plainLine(text);
	if (title === '') return { fault: 'tiêu đề trống' };
	if (title.length > maxTitleLength) {
		return { fault: `tiêu đề dài ${title.length} ký tự, nhiều nhất là ${maxTitleLength}` };
	}
	return { value: title };
}

/** A date as the archive writes it (`2025-03-17T08:34`, `2025-03-17`, `2025-03`, `2025`) or as people do («17/3/2025»). */
export function readDate(text: string): Answer<string> {
	const written = plainLine(text);
	const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written) ?? [];
	const date = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : written;
	if (archiveDate.safeParse(date).success) return { value: date };
	return {
		fault: `«${written}» không phải ngày có thật; viết như 2025-03-17, 17/3/2025, 2025-03-17T08:34, 2025-03 hay 2025`,
	};
}
