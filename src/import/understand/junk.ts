import { fold } from '#domain/text.ts';
import { bareName } from '../furniture/bare-name.ts';
import { isButton } from '../furniture/buttons.ts';
import { isImprint } from '../furniture/imprint.ts';
import { isListName } from '../furniture/list-names.ts';
import { junkLines, junkNames } from './junk-lists.ts';

/**
 * The kind of block that a line opens: `teasers` for lists of other items («Tin liên quan», «Asset Publisher»), `junk`
 * for forms, comments, menus and counters. The whole line has to be the name, apart from case, marks and a count.
 */
export function sectionName(line: string): 'teasers' | 'junk' | undefined {
	if (line.length > 60) return undefined;
	if (isListName(line)) return 'teasers';
	return junkNames.has(bareName(line)) ? 'junk' : undefined;
}

const contact =
	/^(?:(?:thoi gian|gio) lam viec|tru so|(?:goi )?hotline|duong day nong|dien thoai(?: cskh| lien he| ban)?|so dien thoai|dt|tel|phone|fax|email|e-mail|website|dia chi|dia chi lien he|lien he) ?[:：].{0,240}$/u;
const shapes: readonly RegExp[] = [
	contact,
	/^!?\[\s*\]\([^)]*\)[\s|]*$/u,
	/^(?:luot|so luot|so lan|tong so luot|tong luot)? ?(?:xem|doc|truy cap|tai|views?|thich|chia se|binh luan|nguoi xem|da xem)(?: tin| bai)? ?[:(]? ?[\d.,]{1,12}(?:k|\))?(?: (?:luot|lan))?$/u,
	/^\(?[\d.,]{1,12}\)? ?(?:luot|lan|views?|likes?|thich|binh luan|comments?|chia se|shares?|nguoi)(?: (?:xem|doc|truy cap|tai|thich|da xem|online|dang xem))?$/u,
	/^(?:danh gia|xep hang|rating|diem|binh chon|hay danh gia|click de danh gia)(?: (?:bai viet|tin|bai|cho bai viet|cua ban|nay))?(?: nay)? ?(?:[:(].{0,40}|[\d.,/ ★☆*]{0,20})$/u,
	/^(?:tags?|tu khoa|tu khoa lien quan|keywords?|hashtag) ?: ?.{0,300}$/u,
	/^(?:(?:#[^\s#]{2,40})[\s,]*){1,20}$/u,
	/^(?:trang chu|home)(?: ?(?:[»›>/|→]|::?|\\) ?.{0,200})$/u,
	/^[^.!?]{2,40} (?:»|›) [^.!?]{2,160}$/u,
	/^(?:[»›>|/•·]\s?)?(?:(?:chia se bai viet|chia se|in bai viet|in bai|in trang|gui email|gui bai|luu bai|sao chep|binh luan|nghe|facebook|fb|twitter|zalo|google\+?|linkedin|pinterest|email|mail|print|in|copy link|share|tweet|messenger|telegram|x|thich|like|gui|luu)[\s,|/•·+-]*){2,12}$/u,
	/^(?:a[+-]|a|aa|a\+\+)(?:[\s|/]*(?:a[+-]?|aa|co chu))*$/u,
	/^(?:co chu|kich co|font)(?: size)?[ :]{0,3}(?:a[+-]?|[\s|/]|nho|lon|vua|mac dinh){0,12}$/u,
	/^(?:categories|category|chuyen muc|danh muc|the loai|posted in|filed under|tagged) ?[:|] ?[^.;]{0,100}$/u,
	/^(?:share this|share on|chia se (?:qua|len|voi|tren))\b.{0,30}:?$/u,
	/^[a-z0-9]{1,40}(?:_[a-z0-9]{1,60}){2,20}$/u,
	/^.{0,100}\bcookies?\b.{0,30}\b(?:de|cua|nham|giup)\b.{0,120}\b(?:dong y|chap nhan|tim hieu them|trai nghiem|chinh sach)\b.{0,80}$/u,
	/^(?:goi )?(?:hotline|cskh|tong dai)\b[^.]{0,20}[\d .-]{6,20}.{0,40}$/u,
	/^tong so (?:lan|luot) .{0,40}$/u,
	/^[^.!?>]{2,70}(?: > [^.!?>]{2,70}){1,6} > [^.>]{2,250}$/u,
	/^\d(?:[.,]\d)?x$/u,
	/^binh luan (?:cua ban|ve bai viet|voi tai khoan).{0,60}$/u,
	/^(?:nghe|doc) (?:doc )?(?:bai|tin)(?: viet)?(?: nay)?(?: ?[\d:/ ]{1,14})?$/u,
	/^\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?(?: (?:nam|nu|giong)(?: [a-z]{2,6}){0,4})?$/u,
	/^(?:phan hoi|tra loi|binh luan|comments?) ?: ?\d{1,6}$/u,
	/^#[\p{L}\p{N}][^#.!?]{1,40}$/u,
	/^ban da khong su dung site\b.{0,200}$/u,
	/^(?:hom nay|hom qua|trong ngay|tuan nay|thang nay|nam nay|tong(?: so)?|tat ca|dang (?:online|truy cap)|truc tuyen|online|khach|luot truy cap|tong luot truy cap|so nguoi truy cap)[ :]{0,3}[\d.,]{1,14}$/u,
	/^(?:hom nay|hom qua)(?: ?[:,-]? ?(?:thu [a-z]{2,4}|chu nhat)?,? ?(?:ngay )?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}.{0,30})?$/u,
	/^\d{1,3} (?:phut|gio|ngay|tuan|thang|nam) truoc$/u,
	/^(?:trang|page) \d{1,4} ?(?:\/|of|tren) ?\d{1,4}$/u,
	/^(?:[«‹<]{1,2}\s)?(?:(?:trang )?(?:truoc|dau)\s)?(?:(?:\d{1,4}|…|\.{3})[\s|,]{1,3}){2,20}(?:\d{1,4}\s?)?(?:trang )?(?:sau|tiep|ke tiep|tiep theo|cuoi|next)?\s?[»›>]{0,3}$/u,
	/^(?:click|nhan|bam) (?:to|de) (?:share|chia se|print|in|email)\b.{0,60}$/u,
	/^(?:luu y ?[:,]? ?)?(?:cac |nhung )?(?:thong tin|noi dung|bai viet)\b[^.]{0,50}\bmang tinh(?: chat)? tham khao\b.{0,120}$/u,
	/^100 ?%$/u,
	/^(?:\d{1,3}[\s|,]+){2,20}(?:\d{1,3}|…|\.{3}|>|»|cuoi|sau|tiep)?(?:[\s>»]*(?:cuoi|sau|tiep)?)?$/u,
	/^(?:email|dia chi email) cua ban se khong.{0,120}$/u,
	/^(?:ho (?:va )?ten|ten cua ban|email cua ban|noi dung|noi dung binh luan|so dien thoai|tieu de|ma xac nhan|ma bao mat|nhap .{0,40})\s?\*?\s?:?$/u,
	/^(?:theo doi|like|quan tam|dang ky|follow) .{0,60}\b(?:tren(?= ?(?::|$|google|facebook|zalo|youtube|tiktok|fanpage|kenh|mang xa hoi|cac nen tang))|fanpage|facebook|google news|zalo|youtube|tiktok)(?:\b|$).{0,80}$/u,
	/^(?:dat lich hen|dang ky tu van|goi ngay|lien he ngay|hotline tu van)\b[^.]{0,60}!?$/u,
	/^(?:moi ban|moi quy (?:doc gia|vi)|moi doc gia|moi cac ban)\b.{0,40}\b(?:xem them|theo doi|doc them|xem tiep|quan tam)\b.{0,120}$/u,
	/^(?:tro lai|quay lai|xem tat ca) (?:chuyen muc|chu de|muc|trang|suc khoe|tin tuc|thoi su|doi song)\b.{0,20}$/u,
	/^ve (?:chuyen muc|trang(?: chu| truoc)?)\b.{0,20}$/u,
	/^(?:copy|sao chep|luu) .{0,20}\bthanh cong!?$/u,
	/^(?:dat cau hoi|gui cau hoi)\b.{0,80}\btai day\b.{0,60}$/u,
	/^(?:trang|cong) thong tin dien tu (?:so|bo|cuc|trung tam|benh vien|ubnd|uy ban nhan dan|tinh|thanh pho|huyen|xa|phuong|nganh)\b(?!.*\b(?:ra mat|dang|khai truong|hoat dong|cap nhat|bi|co|duoc|da|vua|thong bao)\b)[^.:;,]{0,45}$/u,
	/^this entry was posted\b.{0,160}$/u,
	/^tong so diem cua bai viet.{0,80}$/u,
	/^(?:click|hay|nhan) .{0,12}de danh gia.{0,40}$/u,
	/^tai (?:app|ung dung)\b[^.,:;]{0,80}$/u,
	/^(?:loading|dang tai|vui long cho)(?:[. …]{0,6}| du lieu.{0,20})$/u,
	/^\(?(?:(?:nhap chuot|click|bam) (?:vao )?(?:day|de)|an vao day)\b.{0,80}$/u,
	/^[|•·*_=~\-–—»›>«<+#.\s]{1,200}$/u,
];

/**
 * Whether a line is furniture of a page: share buttons, counters, tags, breadcrumbs, forms, imprints, licence footers.
 * A sentence of prose is none, whatever it is about. Empty lines are junk. Lines above 400 characters are not looked at.
 */
export function isJunk(line: string): boolean {
	if (line.length > 400) return false;
	const trimmed = line.trim();
	if (trimmed === '' || isButton(trimmed)) return true;
	if (
		junkLines.has(bareName(trimmed)) &&
		trimmed.length < 60 &&
		!/^(?:trả lời|hỏi đáp)\s?:$/iu.test(trimmed.normalize('NFC'))
	)
		return true;
	const folded = fold(trimmed).replace(/\s+/gu, ' ');
	const worded = folded.replace(/^(?:[*•»>+-]\s|\p{So})(?:\p{So}|\uFE0F|\s){0,10}/u, '');
	return [folded, worded].some((text) => isImprint(text) || shapes.some((shape) => shape.test(text)));
}

/** Whether a line is the address, telephone or e-mail of an office: an imprint at the foot of a page, but news may print one too. */
export function isContact(line: string): boolean {
	return line.length <= 300 && contact.test(fold(line.trim()));
}
