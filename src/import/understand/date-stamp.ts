const stampWords =
	/ngày (?:đăng(?: tin)?|tạo|cập nhật|xuất bản|phát hành|gửi)|(?:được )?đăng (?:tải )?(?:ngày|lúc|vào)|được đăng|cập nhật(?: (?:lúc|ngày|lần cuối))?|xuất bản(?: lúc)?|thời gian(?: đăng)?|đăng|published(?: on)?|updated(?: on)?|posted(?: on)?|date|(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7]))|(?<!\p{L})(?:t[2-7]|cn)(?!\p{L})|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day|ngày|lúc|gmt ?\+ ?7/giu;
const labelled =
	/(?:ngày (?:đăng(?: tin)?|tạo|cập nhật|xuất bản|phát hành)|đăng (?:tải )?(?:ngày|lúc|vào)|cập nhật|xuất bản|published|updated|posted|thời gian(?: đăng)?)(?: (?:lúc|ngày|on|lần cuối))?[\s:]{0,4}$/iu;

/** Whether a date is that of a page rather than told in a sentence. */
export function isStamp(
	text: string,
	at: number,
	end: number,
	hasYear: boolean,
	hasTime: boolean,
	timeLast: boolean,
): boolean {
	if (!hasYear) return false;
	const before = text.slice(Math.max(0, at - 60), at);
	const after = text.slice(end, end + 160);
	const bare = (part: string) => part.replace(stampWords, '').replace(/[\s\p{P}\p{S}]+/gu, '');
	const nothingBefore = at <= 60 && bare(before) === '';
	if (nothingBefore && bare(after) === '') return true;
	if (labelled.test(before) && text.length < 160) return true;
	if (text.length <= 140 && hasTime && timeLast && !/[.!?…]\s*$/u.test(after)) return true;
	// Portals glue the date to the first word of the teaser: «2025-12-07 16:59Thực hiện».
	return (
		nothingBefore && hasTime && timeLast && !/^\s*(?:ngày|lúc)/iu.test(text) && /^(?:\s*[|–-])?\s*\p{Lu}/u.test(after)
	);
}
