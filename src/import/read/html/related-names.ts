import { folded } from './words.ts';

const kinds =
	'(?:tin|bai|bai viet|tin tuc|tin bai|tin anh|thong tin|noi dung|chu de|cau chuyen|su kien|van ban|cac tin|cac bai)';
const which =
	'(?:lien quan|khac|cung (?:chuyen muc|chu de|tac gia|su kien|loai|linh vuc|nguon)|moi|moi (?:hon|nhat|dang|cap nhat)|cu|cu hon|da (?:dua|dang)|truoc do|noi bat|tieu diem|nong|tiep theo|(?:xem|doc) nhieu(?: nhat)?|duoc quan tam(?: nhat)?|de xuat|goi y)';
const names = new RegExp(
	`^(?:(?:cac|nhung|mot so|danh sach) )?(?:${kinds} (?:tuc |bai |viet )?${which}(?: (?:khac|cung chuyen muc|trong ngay))?|` +
		'cung (?:chuyen muc|chu de|tac gia|su kien)|lien quan|(?:xem|doc)(?: tiep| them| nhieu| nhieu nhat)|moi cap nhat|' +
		'(?:co the )?ban (?:co the |cung |se )?(?:quan tam|thich|muon doc)(?: den)?|co the ban (?:quan tam|thich|chua biet)|' +
		'related(?: (?:news|posts|articles|stories|content))?|(?:you may|you might) (?:also )?like|read (?:more|also|next)|see also|' +
		'(?:latest|more|other|top) (?:news|stories|posts)|asset publisher|xuat ban thong tin|dong su kien|theo dong su kien|tin cung muc)$',
);

/** Whether a short text names a block of other items: «Tin liên quan», «Các tin khác», «Related news». */
export function isRelatedName(text: string): boolean {
	return text.length <= 60 && names.test(folded(text));
}

/** «Xem thêm» as a link leads on to the same item; as a name it stands before other items. */
export function isMoreLink(text: string): boolean {
	return /^(?:xem|doc) (?:them|tiep)$|^read more$/.test(folded(text));
}

const words =
	/(?:^|[-_ ])(?:related|relate|relatednews|other-?news|othernews|tin-?lien-?quan|lien-?quan|lienquan|tinlienquan|tin-?khac|tinkhac|cung-?chuyen-?muc|cungchuyenmuc|cung-?chu-?de|yarpp|jp-relatedposts|box-?tinlienquan|relatedonenews)(?=$|[-_ ])/i;

/** Whether a page's own names for an element say that it holds other items. */
export function isNamedRelated(element: Element): boolean {
	const own = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('type') ?? ''}`;
	return words.test(own.slice(0, 500));
}
