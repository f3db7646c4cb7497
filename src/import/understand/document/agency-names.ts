import { isCapitals, properCase } from './proper-case.ts';

/** Words with which the name of an agency begins, folded to capitals of the usual spelling. */
const start =
	/^(?:UBND|ỦY BAN|UỶ BAN|HĐND|HỘI ĐỒNG|SỞ|BỘ(?! PHẬN)|CỤC|VỤ|TỔNG CỤC|CHI CỤC|TRUNG TÂM|TTYT|BỆNH VIỆN|BVĐK|TRẠM Y TẾ|TRƯỜNG|VIỆN|HỌC VIỆN|BAN|BCĐ|BCH|TỈNH [ỦU][ỶY]|TỈNH UỶ|THÀNH [ỦU][ỶY]|THÀNH UỶ|HUYỆN [ỦU][ỶY]|HUYỆN UỶ|QUẬN UỶ|QUẬN ỦY|THỊ UỶ|THỊ ỦY|ĐẢNG ỦY|ĐẢNG UỶ|ĐẢNG BỘ|CHI BỘ|CHI ỦY|CHI UỶ|ĐẢNG ĐOÀN|QUỐC HỘI|CHÍNH PHỦ|THỦ TƯỚNG|CHỦ TỊCH NƯỚC|VĂN PHÒNG|PHÒNG(?!,? CHỐNG)|LIÊN ĐOÀN|CÔNG ĐOÀN|TỔNG LIÊN ĐOÀN|HỘI|ĐOÀN|MẶT TRẬN|BẢO HIỂM XÃ HỘI|BHXH|THANH TRA|CÔNG AN|KHO BẠC|CỤC THUẾ|CÔNG TY|TỔNG CÔNG TY|TỔ CÔNG TÁC|TỔ|LIÊN HIỆP|NGÂN HÀNG|TÒA ÁN|TOÀ ÁN|VIỆN KIỂM SÁT|CDC|KHOA)(?![\p{L}])/u;
/** The end of a name that goes on in the next line even though that begins like a name of its own. */
const open =
	/(?:^(?:ĐẢNG ỦY|ĐẢNG UỶ|ĐẢNG BỘ|BAN CÁN SỰ ĐẢNG|CÔNG ĐOÀN|VĂN PHÒNG|CHI BỘ|THANH TRA|CÔNG ĐOÀN NGÀNH)|[,–-]|(?<!\p{L})(?:VÀ|CỦA|VỀ|THUỘC|CỦA CÁC))$/u;
const organ = /^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|SỞ|BỘ|HĐND|CÁC CƠ QUAN)(?!\p{L})/u;

/** Whether a line can be (part of) the name of an agency at the left of a head: capitals, short, no sentence. */
export function isAgencyLine(text: string): boolean {
	return text.length <= 140 && isCapitals(text) && !/[.;:?!…]$/u.test(text) && !/^\d/.test(text);
}

/** Whether a line begins the name of an agency. */
export function startsAgency(text: string): boolean {
	return start.test(text.toUpperCase().normalize('NFC'));
}

/**
 * The names at the left of a head from its lines, from the governing body to the issuing one, in the usual letters:
 * «UBND TỈNH LAI CHÂU», «SỞ Y TẾ» → «UBND tỉnh Lai Châu», «Sở Y tế». Names broken over lines are joined.
 */
export function agencyNames(lines: readonly string[]): string[] {
	const names: string[] = [];
	for (const line of lines) {
		const text = line.replace(/^[*\s]+|[*\s]+$/g, '');
		if (text === '') continue;
		const last = names.at(-1);
		const goesOn =
			last !== undefined &&
			(!startsAgency(text) || (open.test(last) && (organ.test(text) || /[,–-]$|(?:VÀ|CỦA|VỀ)$/u.test(last))));
		if (goesOn) names[names.length - 1] = `${last} ${text}`;
		else names.push(text);
	}
	return names.map((name) => properCase(name, { agency: true }));
}

/** The agencies of a joint document, when one line names several: «BỘ Y TẾ - BỘ TÀI CHÍNH». */
export function jointAgencies(name: string): string[] {
	const parts = name.split(/\s+[-–]\s+|\s*,\s+(?=Bộ |Sở |BỘ |SỞ )/u);
	return parts.length > 1 && parts.every(startsAgency) ? parts : [name];
}
