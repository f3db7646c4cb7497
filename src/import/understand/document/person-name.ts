import { isPosition } from './signer-lines.ts';

const degree =
	/^(?:(?:GS|PGS|TS|ThS|Ths|THS|BS|Bs|BSCK[I1]{1,2}|BSCKII|BSNT|BSNT|CK[I1]{1,2}|CN|DS|DSCK[I1]{1,2}|KS|TTND|TTƯT|NGND|NGƯT|NSND|Đại tá|Thiếu tướng|Trung tướng|Thượng tướng|Đại tướng|Thượng tá|Trung tá|[YyBb](?:ác)? s[ĩỹ]|Dược s[ĩỹ]|Thạc s[ĩỹ]|Tiến s[ĩỹ]|Cử nhân|Điều dưỡng|Hộ sinh|Kỹ sư)[.,:]*\s*)+(?=\p{Lu}\p{L})/u;

/** Family names that nearly all people of Vietnam bear; a name in capitals or in the middle of a line must begin with one. */
const families = new Set(
	(
		'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Lâm Trịnh Mai Đào Cao Hà Lương Lưu Trương Tô Tạ ' +
		'Châu Quách Vương Phùng Tống Nông Triệu Giàng Vàng Sùng Tẩn Thào Mùa Lò Tòng Lường Quàng Cầm Bạc Đèo Hoà Hứa Kiều La Lục Mạc Nghiêm ' +
		'Ninh Ông Thái Thân Thạch Tăng Tôn Từ Viên Văn Vi Chu Diệp Đàm Đồng Đậu Giáp Hạ Khổng Khuất Khúc Kim Lại Lã Lữ Ma Mã Bàn Bế Cù Doãn ' +
		'Danh Sơn Y H Điểu Rơ Ksor Siu Bá Hờ Lầu Xồng Phàn Chảo Lù Lùng Sần Thẩm Trang Trình Úc Uông Vừ Hạng Vì Lèo Mạch Nhan Quản Sầm Ung Âu Cung Cấn Phí Tiêu'
	)
		.split(' ')
		.map((name) => name.toUpperCase()),
);

const notInNames =
	/^(?:Sở|Bộ|Cục|Ban|Phòng|Viện|Bệnh|Trung|Ủy|Uỷ|Hội|Đảng|Tỉnh|Văn|Nơi|Kính|Phó|Giám|Chủ|Như|Lưu|Ngày|Việt|Phụ|Mẫu|Biểu|Điều|Người|Thường)$/u;

/**
 * The name that a line consists of, without degrees and «(Đã ký)»: «BSCKII. Nguyễn Văn A» → «Nguyễn Văn A». In capitals it
 * stays as written. Undefined when the line is no name; `strict` wants a family name that is known.
 */
export function personName(line: string, strict = false): string | undefined {
	if (line.length > 90) return undefined;
	const text = line
		.replace(/^[(["]?\s*đã ký\s*[)\]"]?\s*[:.]?\s*|\s*[(["]\s*đã ký\s*[)\]"]$/giu, '')
		.replace(degree, '')
		.trim();
	if (text.length > 40) return undefined;
	const words = text.split(' ');
	if (words.length < 2 || words.length > 6) return undefined;
	if (!words.every((word) => /^\p{Lu}[\p{L}'’-]*$/u.test(word))) return undefined;
	const isCapitals = text === text.toUpperCase();
	if (!isCapitals && !words.every((word) => /^\p{Lu}\p{Ll}*(?:['’-]\p{L}\p{Ll}*|\p{Lu}\p{Ll}+)*$/u.test(word)))
		return undefined;
	const isFamily = families.has(words[0]!.toUpperCase());
	if ((strict || isCapitals) && !isFamily) return undefined;
	if (isCapitals && (isPosition(text) || /^(?:VĂN PHÒNG|THÁI NGUYÊN|HÀ NỘI|CAO BẰNG|HÀ TĨNH)/u.test(text)))
		return undefined;
	return !isFamily && notInNames.test(words[0]!) ? undefined : text;
}
