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
/** The source of a pattern for the office at the start of a line. */
export const officePattern = `(?:quyền |phó |nguyên )?(?:${offices.join('|')})`;
const positionStart = new RegExp(String.raw`^${officePattern}(?![\p{L}\p{N}])`, 'iu');

/** Whether a line names an office, as the line above a signature does: «PHÓ GIÁM ĐỐC», «Thứ trưởng Bộ Y tế». */
export function isPosition(text: string): boolean {
	return text.length <= 120 && positionStart.test(text) && !/[.;:?!]$/u.test(text) && /^\p{Lu}/u.test(text);
}

/** Whether a line names an authority or an office, as above a signature: in capitals, or in any letters behind «KT.». */
export function isOfficeLine(text: string): boolean {
	if (authorityLine(text)) return true;
	return (
		isPosition(text) &&
		text.length <= 100 &&
		(text === text.toUpperCase() || /^(?:\p{Lu}[\p{L}]* ?){1,8}$/u.test(text) || text.length <= 40)
	);
}
