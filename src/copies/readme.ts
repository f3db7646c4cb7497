import type { CopyFacts } from './file-notes.ts';

/** What stands beside the folder of a copy that keeps every byte of the site; `base` is where that site stands. */
export function readmeOfCopy({ name, origin, day, sum }: CopyFacts, base: string): string {
	return `BẢN SAO CỦA ${name.toLocaleUpperCase('vi')}
Chép ngày ${day} từ ${origin}

MỞ BẢN SAO
Các trang liên kết với nhau bằng địa chỉ tính từ gốc, nên cần một máy chủ nhỏ
chạy ngay trên máy này (không cần mạng, máy khác không vào được):

- Windows: bấm đúp mo-kho.cmd. Đóng cửa sổ ấy thì kho đóng lại.
- Máy có Node: node mo-kho.mjs
- Máy có Python: python3 -m http.server 8123 --bind 127.0.0.1 --directory kho
  rồi mở http://localhost:8123${base}

Tìm kiếm, gợi ý và bộ lọc chạy như trên trang gốc.

KIỂM BẢN SAO
Thư mục kho${base.replace(/\/$/, '')} giữ đúng từng byte những tệp đã đăng. Mở cửa sổ dòng lệnh
ở thư mục ấy rồi chạy:

- Linux:   sha256sum --check --quiet du-lieu/sha256sums.txt
- macOS:   shasum -a 256 --check du-lieu/sha256sums.txt | grep -v ': OK$'
- Windows (PowerShell):
  ${powershellCheck}

Không in ra gì là nguyên vẹn. Tệp du-lieu/sha256sums.txt lúc chép có mã kiểm
${sum}
Bản sao nguyên vẹn chưa chắc là bản mới nhất: so tệp ấy với
${origin}du-lieu/sha256sums.txt

CHÉP TIẾP
Cứ chép cả thư mục này sang máy khác, ổ khác. Càng nhiều bản ở nhiều nơi, kho
càng khó mất. Mỗi lần chép xong, hãy kiểm.
`;
}

/** Names the files that are not as the list says, in a terminal of Windows. */
export const powershellCheck =
	"Get-Content du-lieu\\sha256sums.txt -Encoding UTF8 | ForEach-Object { $ma, $tep = $_ -split '  ', 2; if ((Get-FileHash -LiteralPath $tep -ErrorAction SilentlyContinue).Hash -ne $ma) { $tep } }";
