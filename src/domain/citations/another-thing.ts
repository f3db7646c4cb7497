import { typeWordPattern } from './type-words.ts';

/** What has a day of its own: «về hội nghị ngày 12/5/2025 của Sở». */
const events = 'hội nghị|hội thảo|cuộc họp|họp|lễ|buổi|phiên|cuộc|đợt|ý kiến|công điện';
const and = String.raw`(?<!\p{L})(?:và|cùng|với)\s+(?:(?:các|những)\s+)?`;

/** A word for what happened on a day. */
export const event = new RegExp(String.raw`(?<!\p{L})(?:${events})(?!\p{L})`, 'iu');
const nextDocument = new RegExp(String.raw`(?:,\s+|${and})(?:${typeWordPattern})(?!\p{L})`, 'iu');
const beside = new RegExp(String.raw`${and}(?:${typeWordPattern}|${events})(?!\p{L})`, 'iu');
/** In small letters, and not first: «của Hội nghị Trung ương 6» names who issued the document. */
const happening = new RegExp(String.raw`(?<=\p{L}\s+)(?:${events})(?!\p{L})`, 'u');
/** «số» of a number, not that of «Cục Dân số». */
const numberWord = /(?<!(?:dân|đổi|thiểu|đa)\s+)(?<!\p{L})số\s*(?:$|:)/iu;
/** Bodies that have a number in their name: «Ban Chỉ đạo 389», «Quận 3», «Bệnh viện đa khoa số 1». */
const numbered =
	'trung ương|tw|thứ|khóa|chỉ đạo|khu|khu vực|vùng|quận|phường|đoàn|tổ công tác|bệnh viện(?: đa khoa)?(?: số)?';
const strayDigit = new RegExp(String.raw`(?<![\p{L}\d])(?<!(?<!\p{L})(?:${numbered})\s+)\d`, 'iu');

/** Where the words behind a number turn to the next document: «của Ban Bí thư| và Kế hoạch số …». */
export function startOfNextDocument(behind: string): number {
	return nextDocument.exec(behind)?.index ?? behind.length;
}

/** Whether a phrase goes on to another document or to an event, whose day is not that of the first. */
export function namesAnotherThing(phrase: string): boolean {
	return [beside, happening, numberWord, strayDigit].some((pattern) => pattern.test(phrase));
}
