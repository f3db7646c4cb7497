/** «KT. GIÁM ĐỐC», «T/M BAN THƯỜNG VỤ», «TUQ. BỘ TRƯỞNG», «Q. CỤC TRƯỞNG» (Decree 30/2020/NĐ-CP, Annex I, II.7; Guidance 36-HD/VPTW). */
const authorityStart =
	/^(?<short>K\/?T|T\/?M|T\/?L|TUQ|T\/?U\/?Q|Q)(?:\s*\.\s*|(?<=\/\p{L})\s+|(?<=KT|TM|TL|TUQ)\s+)(?=\p{L})/u;

export type AuthorityShort = 'KT' | 'TM' | 'TL' | 'TUQ' | 'Q';

/** The authority at the start of a line, and the office behind it: «KT. GIÁM ĐỐC» → `KT`, «GIÁM ĐỐC». */
export function authorityLine(text: string): { authority: AuthorityShort; office: string } | undefined {
	const found = authorityStart.exec(text);
	if (!found || text.length > 160) return undefined;
	const office = text.slice(found[0].length).trim();
	// «Q. 5» is a district, «TM. Bộ» a start.
	if (!/^\p{Lu}/u.test(office)) return undefined;
	const authority = found.groups!['short']!.replaceAll('/', '') as AuthorityShort;
	return authority === 'Q' && !isPosition(office) ? undefined : { authority, office };
}

const offices = [
	'tổng giám đốc',
	'giám đốc',
	'chủ tịch nước',
	'chủ tịch',
	'chủ nhiệm',
	'bộ trưởng',
	'thứ trưởng',
	'thủ tướng chính phủ',
	'thủ tướng',
	'tổng cục trưởng',
	'chi cục trưởng',
	'cục trưởng',
	'vụ trưởng',
	'viện trưởng',
	'hiệu trưởng',
	'tổng bí thư',
	'bí thư',
	'chánh văn phòng',
	'chánh thanh tra',
	'tổng thanh tra',
	'tổng kiểm toán',
	'thống đốc',
	'trưởng ban',
	'trưởng phòng',
	'trưởng khoa',
	'trưởng trạm',
	'trạm trưởng',
	'trưởng đoàn',
	'tổ trưởng',
	'đội trưởng',
	'trưởng bộ môn',
	'tư lệnh',
	'chính ủy',
	'chính uỷ',
	'thường trực',
	'ủy viên',
	'uỷ viên',
	'chánh án',
	'tổng thư ký',
	'thư ký',
];
const office = `(?:quyền |phó |nguyên )?(?:${offices.join('|')})`;
const positionStart = new RegExp(String.raw`^${office}(?![\p{L}\p{N}])`, 'iu');

/** Whether a line names an office, as the line above a signature does: «PHÓ GIÁM ĐỐC», «Thứ trưởng Bộ Y tế». */
export function isPosition(text: string): boolean {
	return text.length <= 120 && positionStart.test(text) && !/[.;:?!]$/u.test(text) && /^\p{Lu}/u.test(text);
}

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

const tail = new RegExp(
	String.raw`(?<=[;.,)\p{L}:] )(?:(?:KT|TM|TL|TUQ|Q)\. ?)?${office.toUpperCase()}(?!\p{L})[\p{Lu}\s,-]{0,60}$`,
	'u',
);
const authorityTail =
	/(?<=[;.,)\p{L}:] )(?:KT|TM|TL|TUQ)\. ?\p{Lu}{2}[\p{Lu}\s,-]{0,80}$|(?<=[;.,)\p{L}:] )T\/[ML] \p{Lu}{2}[\p{Lu}\s,-]{0,80}$/u;

/** Whether a line is one of recipients, so that a signature may have run into its end. */
export function endsWithSigner(text: string): boolean {
	return /^(?:Nơi nhận|[-–+•*] ?\p{L}|Như )/u.test(text) || (authorityLine(text) !== undefined && text.length > 20);
}

/**
 * Where the other column begins in a line of recipients or of offices: an office in capitals, «(Đã ký)», or a name behind the
 * final mark.
 */
export function signerAtEnd(text: string): number | undefined {
	const second = /(?<=.{8}) (?=(?:KT|TM|TL|TUQ)\. ?\p{Lu}{2})/u.exec(text);
	if (authorityLine(text)) return second?.index;
	const found = authorityTail.exec(text) ?? tail.exec(text) ?? /(?<=[;.,)] )[([]đã ký[)\]]$/iu.exec(text);
	if (found) return found.index;
	for (const { index } of text.matchAll(/(?<=[;.,)] |\p{Lu}{2} )(?=\p{Lu})/gu)) {
		const rest = text.slice(index);
		const isSure = !/[;.)] $/u.test(text.slice(0, index)) ? rest.split(' ').length > 2 : true;
		if (isSure && (personName(rest, true) !== undefined || twoSignatures(rest))) return index;
	}
	return undefined;
}

/** Two signatures side by side that have run into one line: «THỨ TRƯỞNG THỨ TRƯỞNG», «Lê Văn Mẫu Vũ Thị Mẫu». */
export function twoSignatures(text: string): [string, string] | undefined {
	const words = text.split(' ');
	if (words.length % 2 === 0 && isPosition(text)) {
		const [left, right] = [words.slice(0, words.length / 2).join(' '), words.slice(words.length / 2).join(' ')];
		if (left === right) return [left, right];
	}
	if (words.length < 6 || words.length > 8 || isPosition(text) || /^[([]\s?đã k[ýí]/iu.test(text)) return undefined;
	for (const at of [3, 4, 2, 5]) {
		const [left, right] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
		if (personName(left, true) && personName(right, true)) return [left, right];
	}
	return undefined;
}
