// Long because it is data: one line a spelling that portals use.

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
in tin
gui mail
tweet
google
google news
pinterest
linkedin
telegram
copy
luu bai
luu
quay lai trang truoc
tro lai
dau trang
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
chi tiet bai viet
xem tat ca
tim kiem
search
dang ky
dang xuat
dong
hom nay
nghe tin
doc bai
doc tin
nghe audio
tang giam co chu
tuong phan
do tuong phan
che do tuong phan
tai them
xem them tin
like this
like loading
kich thuoc chu
kich co chu
cao chu
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
