import { drawnRule } from './head-lines.ts';
import { endsWithSigner, signerAtEnd, twoSignatures } from './joined-signatures.ts';

/**
 * What stands at the right of a head. Capitals, as the layouts of Decree 30 and of the Party have them; with the slips of
 * scans, which misread marks.
 */
const rightSide =
	/C[ỘộÔO]NG H(?:ÒA|OÀ|ÓA|OÁ|OA) X[ÃÁA] H[ỘÔO][Il1] CHỦ NGH[ĨÍI]A VI[ỆÊ]T NAM|ĐẢNG CỘNG SẢN VIỆT NAM|Đ[ộỘôÔ][cC] [lL][ậẬâÂ][pP] ?[-–—.] ?[tT][ựỰưƯ] [dD][oO] ?[-–—.] ?[hH][ạẠaA][nN][hH] [pP][hH][úÚứỨưƯ][cC]/u;
/** «Lai Châu, ngày 05 tháng 3 năm 2025» behind the number; the day or the month may be blank. */
const dateLine =
	/(?<=^| )(?:TP\.? ?|Thành phố |Tỉnh )?(?:\p{Lu}[\p{Ll}'’]{0,9}[ -]+){0,6}\p{Lu}[\p{Ll}'’]{1,9} ?, ?[Nn]gày[ \d.…_/]{0,20}(?:tháng[ \d.…_]{0,20}năm[ \d.…_]{0,12}|\d{4})$/u;
const dateWithin = new RegExp(dateLine.source.slice(0, -1), 'u');
const wideGap = /\t\s*| {4,}/;

/**
 * The parts of a line into which the two columns of a head or of the signature block have run together: «SỞ Y TẾ Độc lập -
 * Tự do - Hạnh phúc» → «SỞ Y TẾ», «Độc lập - Tự do - Hạnh phúc». Other lines come back whole.
 */
export function splitFlattened(line: string): string[] {
	if (/^\s*(?:\p{L}{2,9}\s+)?s[ốô6]\s*[:.]|ngày[\s.…_]*tháng|tháng[\s.…_]*năm/iu.test(line)) {
		return splitPart(line.replace(/\s+/g, ' ').trim());
	}
	const parts = line.trim().split(wideGap);
	return parts.length > 3 ? [line] : parts.flatMap((part) => splitPart(part.replace(/ {2,}/g, ' ').trim()));
}

function splitPart(text: string): string[] {
	const right = rightSide.exec(text);
	if (right) {
		// A sentence that only names the Party is no head.
		const rest = [text.slice(0, right.index), text.slice(right.index + right[0].length)].map((part) => part.trim());
		if (rest.every((part) => isHeadPart(part))) {
			return [rest[0]!, right[0], ...splitPart(rest[1]!)].filter((part) => part !== '');
		}
		return [text];
	}
	const dated = splitDate(text);
	if (dated.length > 1) return dated;
	const two = twoSignatures(text);
	if (two) return two;
	if (!endsWithSigner(text)) return [text];
	const cut = signerAtEnd(text);
	return cut === undefined ? [text] : [text.slice(0, cut).trim(), text.slice(cut).trim()].flatMap(splitPart);
}

function splitDate(text: string): string[] {
	// The subject of a letter goes on below the date.
	const found = dateLine.exec(text) ?? (/^v ?\/ ?v/iu.test(text) ? dateWithin.exec(text) : null);
	if (!found || found.index === 0) return [text];
	const before = text.slice(0, found.index).trim();
	const behind = text.slice(found.index + found[0].length).trim();
	if (behind !== '') return [before, found[0], behind];
	if (drawnRule.test(before)) return [before, found[0]];
	const isHead = /^(?:s[ốô6]|luật số|v\/v|về việc|\*)/iu.test(before) || /^\p{Lu}{2}/u.test(before);
	return isHead ? [before, found[0]] : [text];
}

function isHeadPart(text: string): boolean {
	if (text === '' || drawnRule.test(text)) return true;
	if (/^s[ốô6] ?[:.]? ?[\d/]/iu.test(text) && text.length <= 60) return true;
	const letters = text.replace(/[^\p{L}]/gu, '');
	return text.length <= 120 && (letters === letters.toUpperCase() || rightSide.test(text) || dateLine.test(text));
}
