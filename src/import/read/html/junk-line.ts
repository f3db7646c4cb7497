import { isButton } from '../../furniture/buttons.ts';
import { isImprint } from '../../furniture/imprint.ts';
import { folded } from './words.ts';

/** Buttons, counters and labels that pages set as an element of its own, folded. In a text some of these open a block instead. */
const labels =
	/^(?:chia se (?:qua|len|facebook|zalo|twitter).{0,30}|gui (?:bai|cho ban be|tin).{0,20}|co chu(?: (?:nho|lon|vua|mac dinh|a))+|(?:a a )?a a|luot xem \d*|(?:so )?(?:lan|luot) (?:xem|doc|truy cap).{0,20}|\d+ luot (?:xem|doc)|xem \d+|nghe doc bai.{0,20}|tu khoa|tags?|binh luan(?: \d+)?|gui binh luan|viet binh luan|y kien(?: ban doc)?|danh gia(?: bai viet)?|thich \d+|like share|theo doi.{0,40}google news|xem them|xem tiep|doc tiep|doc them|font size|lon hon|nho hon|loading|dang tai|facebook twitter.{0,40})$/;

/** Whether the whole text of an element is furniture: «In bài viết», «Lượt xem: 123», «Bản quyền thuộc …». */
export function isJunkLine(text: string): boolean {
	if (text.length > 400) return false;
	const words = folded(text);
	const short = text.length <= 80;
	if (short && (isButton(text) || labels.test(words) || (/^trang chu\b/.test(words) && /[»›>/|]/.test(text))))
		return true;
	return isImprint(text);
}
