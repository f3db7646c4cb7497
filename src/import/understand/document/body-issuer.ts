/** Bodies that write of themselves: «Sở Y tế xây dựng kế hoạch thực hiện như sau:». */
const selfNamed =
	/(?<!\p{L})(?<name>Sở Y tế|Bộ Y tế|Chi cục Dân số|Trung tâm Kiểm soát bệnh tật|Bệnh viện [\p{L} ]{3,40}?|Trung tâm Y tế [\p{L} ]{3,40}?|(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:tỉnh|thành phố|huyện|xã|phường)[\p{L} ]{0,30}?|(?:Ban Thường vụ )?(?:Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ)|Trạm Y tế [\p{L} ]{3,30}?)(?<place> tỉnh| thành phố)?(?: (?:\p{Lu}\p{L}* ?){1,3})? (?:xây dựng|ban hành|báo cáo|thông báo|đề nghị|yêu cầu|hướng dẫn|tổng hợp|đánh giá|kính đề nghị|có ý kiến)(?!\p{L})[^.;]{0,160}như sau\s*:?\s*$/u;
/** «LĐ Sở Y tế», «Lãnh đạo Sở», «Ban Giám đốc Sở Y tế» among the recipients are of the issuer. */
const ownLeaders =
	/^(?:LĐ|Lãnh đạo|Ban Giám đốc|BGĐ|Giám đốc)[ :]+(?<name>(?:Sở|Bộ|Bệnh viện|Trung tâm|Chi cục|Cục) \p{Lu}[\p{L} ]{1,50}?)(?: \([^)]*\))?$/u;

/** The issuer when the head is lost: as the opening names it, or as the recipients do. */
export function issuerFromBody(
	opening: readonly string[],
	recipients: readonly string[],
): { name: string; from: string } | undefined {
	for (const text of opening) {
		const name = text.length > 4000 ? undefined : selfNamed.exec(text.slice(-300))?.groups?.['name'];
		if (name) return { name: name.trim(), from: 'đoạn mở đầu' };
	}
	for (const recipient of recipients) {
		const name = recipient.length > 200 ? undefined : ownLeaders.exec(recipient)?.groups?.['name'];
		if (name) return { name: name.trim(), from: 'nơi nhận' };
	}
	return undefined;
}
