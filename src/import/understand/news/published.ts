import type { Field } from '#import/model.ts';
import type { ArchiveDate } from '#schema/dates.ts';
import { findDates, urlDate } from '../dates.ts';
import type { Row } from './rows.ts';
import { placeOf } from './shape.ts';

/** What can tell when an article was published. */
export interface PublishedEvidence {
	/** As the file states it: «2025-03-17T08:34:00+07:00». */
	readonly stated?: string;
	/** Date rows below the headline, and those above it. */
	readonly near: readonly Row[];
	readonly overhead: readonly Row[];
	/** Date rows elsewhere in the article. */
	readonly far: readonly Row[];
	readonly url?: string;
	readonly body: readonly Row[];
	readonly today: string;
}

/** The date of publication: what the page prints beside its headline, what the file states, then weaker signs. */
export function publishedOf({ stated, near, overhead, far, url, body, today }: PublishedEvidence): Field<ArchiveDate> {
	const above = overhead.filter(({ text }) => !isPageClock(text));
	const printed = near.find(({ text }) => !/cập nhật|updated/iu.test(text)) ?? near[0] ?? above.at(-1);
	const inFile = stated ? findDates(stated.slice(0, 200), today).find(({ hasYear }) => hasYear) : undefined;
	if (inFile && inFile.date.on.length >= 10 && inFile.date.on.slice(0, 10) <= today) {
		const sameDay = printed?.stamp?.date.on.slice(0, 10) === inFile.date.on.slice(0, 10);
		const value = sameDay && !inFile.hasTime ? printed!.stamp!.date : inFile.date;
		return { value, certainty: 'certain', from: 'ngày đăng ghi trong tệp' };
	}
	// The collection that wrote the date took it from the page or from the day of its visit.
	if (printed?.stamp && /^date: /u.test(printed.text))
		return { value: printed.stamp.date, certainty: 'likely', from: placeOf(printed, 'ngày ghi trước bài') };
	if (printed?.stamp)
		return { value: printed.stamp.date, certainty: 'certain', from: placeOf(printed, 'dòng ngày cạnh tên bài') };
	const distant = far[0];
	if (distant?.stamp)
		return { value: distant.stamp.date, certainty: 'likely', from: placeOf(distant, 'dòng ngày trong trang') };
	const inUrl = url ? urlDate(url) : undefined;
	if (inUrl && inUrl.on <= today) {
		const shown = inUrl.on.split('-').reverse().join('/');
		const value = {
			on: inUrl.on,
			inferred: `bản chụp không ghi ngày đăng; ${inUrl.on.length === 7 ? 'tháng' : 'ngày'} ${shown} lấy từ đường dẫn «${inUrl.shown}»`,
		};
		return { value, certainty: 'likely', from: 'đường dẫn của nguồn' };
	}
	const notBefore = latestPast(body, today);
	const [clock] = overhead;
	if (clock) {
		const missing = `Bản chụp không ghi ngày đăng; «${clock.text.slice(0, 60)}» ở đầu trang thường là ngày mở trang`;
		return { missing, ...(notBefore && { notBefore }) };
	}
	return { missing: 'Bản chụp không ghi ngày đăng', ...(notBefore && { notBefore }) };
}

/** Portals print the day on which they are looked at in full words at the top: «Thứ sáu, ngày 22 tháng 11 năm 2024». */
function isPageClock(text: string): boolean {
	return /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s|^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s\p{L}{3,9}\s\d|^hôm nay/iu.test(
		text.trim(),
	);
}

const future =
	/(?:trước|đến|hết|hạn|từ|tới|dự kiến|giai đoạn|nhiệm kỳ|vào|phấn đấu|chậm nhất|hiệu lực|-|–)[\s,]*(?:ngày\s|hết\s|năm\s)*$/iu;

/** The latest day that the text tells as past: it cannot have been written earlier. */
function latestPast(rows: readonly Row[], today: string): string | undefined {
	let latest: string | undefined;
	for (const { text } of rows.slice(0, 200)) {
		const year = /(?:^|[.!?]\s)Năm\s(20\d{2}),[^.]{0,200}\s(?:đã|được|đạt)\s/u.exec(text.slice(0, 4000))?.[1];
		if (year && year <= today.slice(0, 4) && (!latest || `${year}-01-01` > latest)) latest = `${year}-01-01`;
		for (const { date, hasYear, at } of findDates(text.slice(0, 4000), today)) {
			const day = date.on.slice(0, 10);
			const before = text.slice(Math.max(0, at - 30), at);
			if (!hasYear || day.length < 10 || day > today || future.test(before)) continue;
			if (!date.part && !/(?:^|[.!?]\s)(?:vào\s)?ngày\s$/iu.test(before)) continue;
			if (!latest || day > latest) latest = day;
		}
	}
	return latest;
}
