import { reasonOf } from '../content-files.ts';

/** Why a path cannot be imported: one calm line for the person at the terminal, without the name of the file. */
export function badPath(error: unknown): string {
	switch ((error as NodeJS.ErrnoException).code) {
		case 'ENOENT':
			return 'Không có tệp này; hãy xem lại đường dẫn.';
		case 'EACCES':
		case 'EPERM':
			return 'Không có quyền đọc; hãy xin quyền hoặc chép tệp sang chỗ khác rồi nhập lại.';
		case 'ELOOP':
			return 'Liên kết trỏ vòng về chính nó; hãy nhập thẳng tệp gốc.';
		default:
			return `Không đọc được (${reasonOf(error, { ENAMETOOLONG: 'tên quá dài' })}); hãy xem lại đường dẫn.`;
	}
}

/** The size in bytes, and the most that is read. */
export const tooLarge = (bytes: number, limit: number) =>
	`Tệp ${megabytes(bytes)} MB, lớn hơn mức ${megabytes(limit)} MB mà máy nhập đọc được; hãy tách nhỏ rồi nhập lại.`;

export const notRegular =
	'Không phải tệp thường (ống dẫn, thiết bị hoặc ổ cắm) nên không mở; hãy lưu nội dung ra tệp rồi nhập lại.';

export const loop =
	'Thư mục này là liên kết trỏ vòng về thư mục chứa nó nên không đọc lại; hãy bỏ liên kết đi cho gọn.';

/** Rounded up, so that a file just above the limit does not read as equal to it. */
const megabytes = (bytes: number) => Math.ceil(bytes / 2 ** 20).toLocaleString('vi-VN');
