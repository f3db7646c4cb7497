// Long because it is data: one line a spelling that portals use.

/** Folded names of blocks that list other items. A whole line must equal one of them, apart from case, marks and a count. */
export const teaserNames: ReadonlySet<string> = new Set(
	lines(`
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
bai viet tiep theo
recent news
latest news
most read
most viewed
popular posts
you may also like
you might also like
tin lien quan
tin tuc lien quan
tin bai lien quan
cac tin lien quan
cac tin bai lien quan
tin, bai lien quan
cac bai lien quan
bai lien quan
bai viet lien quan
cac bai viet lien quan
thong tin lien quan
su kien lien quan
chu de lien quan
noi dung lien quan
cung chu de
tin cung chu de
bai cung chu de
cung tac gia
bai cung tac gia
cung chuyen muc
tin cung chuyen muc
cac tin cung chuyen muc
tin bai cung chuyen muc
bai viet cung chuyen muc
cac bai viet cung chuyen muc
bai cung chuyen muc
cung muc
tin cung muc
tin cung loai
tin tuc cung loai
cac tin cung muc
trong chuyen muc nay
tin khac
cac tin khac
tin tuc khac
tin bai khac
cac tin bai khac
bai khac
cac bai khac
bai viet khac
cac bai viet khac
thong tin khac
tin moi
tin moi nhat
cac tin moi
cac tin moi nhat
tin tuc moi
tin tuc moi nhat
bai moi
bai moi nhat
bai viet moi
bai viet moi nhat
moi nhat
tin moi hon
cac tin moi hon
nhung tin moi hon
tin cu hon
cac tin cu hon
nhung tin cu hon
tin da dua
cac tin da dua
tin da dang
cac tin da dang
cac tin truoc
tin truoc
cac tin tiep
tin tiep theo
cac tin tiep theo
tin noi bat
tin tuc noi bat
bai viet noi bat
noi bat
tin tieu diem
tieu diem
tin hot
tin nong
tin tuc - su kien
tin tuc su kien
doc nhieu
doc nhieu nhat
tin doc nhieu
tin doc nhieu nhat
bai doc nhieu
xem nhieu
xem nhieu nhat
tin xem nhieu
tin xem nhieu nhat
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
bai viet cu hon
cac tin, bai khac
tin, bai khac
tin bai moi nhat
tin trong ngay
tin cung su kien
dong su kien
`),
);

/** Folded names of blocks that are furniture to their end: forms, comments, menus, counters. */
export const junkNames: ReadonlySet<string> = new Set(
	lines(`
binh luan
y kien
y kien ban doc
y kien cua ban
binh luan cua ban
gui binh luan
gui y kien
viet binh luan
de lai binh luan
de lai mot binh luan
de lai y kien
leave a reply
leave a comment
comments
dat lich hen tu van
dat lich kham
dang ky tu van
dang ky nhan tin
dang ky nhan ban tin
dang nhap
lien ket website
lien ket web
lien ket nhanh
lien ket
website lien ket
trang lien ket
thu vien anh
thu vien video
thu vien hinh anh
video clip
video
thong ke truy cap
luot truy cap
thong ke
thong tin lien he
lien he voi chung toi
danh muc
danh muc chinh
chuyen muc
menu
menu chinh
tags
tag
tu khoa
the
bieu mau
tham do y kien
khao sat
ban do
fanpage
theo doi chung toi
ket noi voi chung toi
`),
);

/** Folded furniture of one line. */
export const junkLines: ReadonlySet<string> = new Set(
	lines(`
print
email
in bai viet
in trang
in tin
in bai
ban in
gui email
gui mail
gui cho ban be
chia se
chia se bai viet
share
tweet
facebook
twitter
zalo
google
google news
pinterest
linkedin
telegram
copy link
copy
sao chep lien ket
luu bai
luu bai viet
luu
thich
like
quay lai
quay lai trang truoc
tro lai
tro ve
ve dau trang
len dau trang
dau trang
trang chu
home
trang truoc
trang sau
bai truoc
bai sau
bai tiep theo
next
previous
prev
back
back to top
read more
xem chi tiet
chi tiet
chi tiet bai viet
xem tat ca
tim kiem
search
dang nhap
dang ky
dang xuat
dong
hom nay
nghe doc bai
nghe bai viet
nghe tin
doc bai
doc tin
nghe audio
tang giam co chu
co chu
co chu nho
tuong phan
do tuong phan
che do tuong phan
tai them
xem them tin
like this
like loading
co chu lon
kich thuoc chu
kich co chu
cao chu
mac dinh
che do doc
giao dien
ngon ngu
english
tieng viet
sitemap
so do trang
so do cong
rss
hoi dap
lien he
gioi thieu
tin tuc
video
hinh anh
thu vien
van ban
thong bao
skip to content
chuyen den noi dung
toggle navigation
bo qua
advertisement
quang cao
ad
ads
no result
view all result
mo trong ung dung
share this
share on
posted in
thong bao cookie
empty
xem co chu
link bai goc
xem bai goc
lay link
dong y
1x
theo doi
dat cau hoi
file dinh kem
tep dinh kem
tai ve
tai xuong
download
tai lieu dinh kem
tra loi
huy
gui
binh chon
khong co binh luan
chua co binh luan
chua co binh luan nao
chuyen gia cua chung toi se lien he truc tiep voi ban
vui long nhap thong tin
xem cau hinh truy cap
an
hien
`),
);

/** Folded names of the rubrics that sites print beside a headline or a date. */
export const rubrics: ReadonlySet<string> = new Set(
	lines(`
suc khoe
y te
y te 24h
suc khoe 24h
doi song
xa hoi
thoi su
tin tuc
tin moi
tin y te
tin nong
tin trong nuoc
tin trong tinh
tin dia phuong
tin hoat dong
tin nganh
tin nganh y te
tin tuc su kien
tin tong hop
trong nuoc
trong tinh
the gioi
quoc te
chinh tri
kinh te
giao duc
phap luat
van hoa
khoa hoc
cong nghe
dinh duong
an toan thuc pham
phong chong dich
truyen thong
tu van
tin noi bat
chinh sach
xay dung dang
dan so
bao hiem y te
gia dinh
lam dep
khoe dep
cac loai benh
thong tin y te
tin benh vien
`),
);

function lines(text: string): string[] {
	return text.split('\n').filter(Boolean);
}
