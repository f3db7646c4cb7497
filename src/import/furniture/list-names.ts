import { bareName } from './bare-name.ts';

// Long because it is data: one line a spelling that portals use.

const names: ReadonlySet<string> = new Set(
	`
tin tiep theo
cac tin tiep theo
bai viet tiep theo
asset publisher
xuat ban thong tin
related news
related posts
related articles
related
recent posts
previous post
next post
bai viet truoc
bai viet sau
recent news
latest news
most read
most viewed
popular posts
you may also like
you might also like
tin, bai lien quan
thong tin lien quan
su kien lien quan
chu de lien quan
noi dung lien quan
cung chu de
cung tac gia
cung chuyen muc
cung muc
tin cung muc
cac tin cung muc
trong chuyen muc nay
thong tin khac
moi nhat
cac tin truoc
tin truoc
cac tin tiep
noi bat
tieu diem
tin hot
tin tuc - su kien
tin tuc su kien
doc nhieu
doc nhieu nhat
xem nhieu
xem nhieu nhat
duoc quan tam
quan tam nhieu
co the ban quan tam
ban co the quan tam
co the ban thich
ban co the thich
co the ban se thich
goi y cho ban
de xuat cho ban
danh cho ban
xem them
doc them
tin them
xem tiep
doc tiep
cac bai viet truoc
cac tin, bai khac
tin, bai khac
tin trong ngay
dong su kien
`
		.split('\n')
		.filter(Boolean),
);

const items = '(?:tin|bai|bai viet|tin tuc|tin bai|tin anh|cac tin|cac bai)';
const subjects = '(?:thong tin|noi dung|chu de|cau chuyen|su kien|van ban)';
const which =
	'(?:lien quan|khac|cung (?:chuyen muc|chu de|tac gia|su kien|loai|linh vuc|nguon)|moi|moi (?:hon|nhat|dang|cap nhat)|cu|cu hon|da (?:dua|dang)|truoc do|noi bat|tieu diem|nong|(?:xem|doc) nhieu(?: nhat)?|duoc quan tam(?: nhat)?|de xuat|goi y)';
const some = '(?:(?:cac|nhung|mot so|danh sach) )?';
const more = '(?: (?:khac|cung chuyen muc|trong ngay))?';
const forms = new RegExp(`^${some}${items} (?:tuc |bai |viet )?${which}${more}$`);
const looseForms = new RegExp(
	`^(?:${some}(?:${subjects} ${which}${more}|(?:${subjects}|${items}) tiep theo|cung (?:chuyen muc|chu de|tac gia|su kien)|lien quan|(?:xem|doc)(?: tiep| them| nhieu| nhieu nhat)|moi cap nhat|` +
		'(?:co the )?ban (?:co the |cung |se )?(?:quan tam|thich|muon doc)(?: den)?|co the ban (?:quan tam|thich|chua biet)|' +
		'related(?: (?:news|posts|articles|stories|content))?|(?:you may|you might) (?:also )?like|read (?:more|also|next)|see also|' +
		'(?:latest|more|other|top) (?:news|stories|posts)|dong su kien|theo dong su kien))$',
);
const longest = 60;

/** Whether a line is surely the name of a list of other items, whatever follows: «Tin liên quan», «» Các tin khác (12):». */
export function isListName(line: string): boolean {
	if (line.length > longest) return false;
	const name = bareName(line);
	return names.has(name) || forms.test(name);
}

/**
 * Whether a line names a list of other items where links follow it. Without links the less usual of these names may be
 * subheadings of a text: «Nội dung khác», «Văn bản mới».
 */
export function isListNameAboveLinks(line: string): boolean {
	return isListName(line) || (line.length <= longest && looseForms.test(bareName(line).replace(/[^a-z0-9]+/gu, ' ')));
}
