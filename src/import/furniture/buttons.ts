import { bareName } from './bare-name.ts';

const buttons: ReadonlySet<string> = new Set(
	`
print
email
in bai viet
in trang
in bai
ban in
gui email
gui cho ban be
chia se
chia se bai viet
share
facebook
twitter
zalo
copy link
sao chep lien ket
luu bai viet
thich
like
quay lai
tro ve
ve dau trang
len dau trang
trang chu
back to top
read more
xem chi tiet
chi tiet
dang nhap
nghe doc bai
nghe bai viet
co chu
co chu nho
co chu lon
mac dinh
advertisement
quang cao
phong to
thu nho
tang co chu
giam co chu
doc bai viet
`
		.split('\n')
		.filter(Boolean),
);

/** Whether a whole line is a button that pages print round a text, and nothing else: «In bài viết», «A+», «Về đầu trang». */
export function isButton(line: string): boolean {
	return line.length < 60 && buttons.has(bareName(line));
}
