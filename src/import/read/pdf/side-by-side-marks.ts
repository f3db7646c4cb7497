/** Words that stand only in the right column of the head of a document, tone marks in either place. */
export const motto =
	/C[ỘO]NG\s*H(?:ÒA|OÀ)\s*X[ÃA]\s*H[ỘO]I|Đ[ỘO]C L[ẬA]P\s*[-–—]\s*T[ỰU] DO|Đ[ẢA]NG C[ỘO]NG S[ẢA]N VI[ỆE]T NAM/iu;

/** The line of the place and date of a document. */
export const placeAndDate = /,\s*(?:ngày|ngay)\s*[\d.…\s_]{0,12}\s*th[áa]ng\s*[\d.…\s_]{0,12}\s*n[ăa]m/iu;

/** The name of the list of recipients, with which the left side of a signature block begins. */
export const recipients = /^\s*N[ơo]i\s+(?:nh[ậa]n|g[ửu]i)\s*[:：./]?/iu;

/** Lines above a signature. */
export const authority =
	/^(?:(?:KT|TM|TL|TUQ|Q|T\/M|K\/T|T\/L)\s?\.\s?\p{Lu}|(?:PHÓ |QUYỀN )?(?:GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CỤC TRƯỞNG|VỤ TRƯỞNG|CHÁNH VĂN PHÒNG|TRƯỞNG (?:PHÒNG|KHOA|BAN)|BÍ THƯ|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|VIỆN TRƯỞNG|TRƯỞNG BAN|THỦ TRƯỞNG)|(?:NGƯỜI|ĐẠI DIỆN|XÁC NHẬN|CHỦ TỌA|CHỦ TRÌ|THƯ KÝ)(?: \p{Lu}{2,}){0,4}$)/u;

/** Whether a text begins one side of the head or of the signature block of an administrative document. */
export function startsSideBySide(text: string): boolean {
	return motto.exec(text)?.index === 0 || recipients.test(text);
}
