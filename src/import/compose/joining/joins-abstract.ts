import { isPlaced } from './page-layout.ts';
import { endingOf, isCapitals, startsLower, startsWithDigit } from './sentence.ts';
import { type Joint, looksDifferent, type Measures, situation } from './situation.ts';
import { asksForNumber } from './starts.ts';

const bodyStarts =
	/^(?:Căn cứ|Thực hiện|Triển khai (?:Kế hoạch|Quyết định|Chỉ thị|Công văn) số|Để|Nhằm|Theo|Trên cơ sở|Ngày|Trong|Kính gửi|Thi hành|Xét|Qua|Sau khi|Hiện nay|Thời gian qua)(?!\p{L})/u;

/** Who decides stands below the abstract, in capitals as it may be. */
const deciders =
	/^(?:HỘI ĐỒNG NHÂN DÂN|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|CHÍNH PHỦ$|QUỐC HỘI$|ỦY BAN THƯỜNG VỤ QUỐC HỘI|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC)(?!\p{L})/u;

/** The lines below a type name are one abstract, centred, broken where it looked well. */
export function joinsAbstract({ paragraph, next, afterNext, at }: Joint, measures: Measures): boolean {
	const last = paragraph.at(-1)!;
	const { wrapping, layout } = measures;
	const ending = endingOf(last.text);
	if (next.text.startsWith('(') && !startsLower(next.text.slice(1))) return false;
	if (next.blanks > Math.max(1, wrapping.spacing)) return false;
	if (startsLower(next.text) && ending === 'open') return true;
	const isYears = /^\d{4}(?: ?[-–] ?\d{4})?\.?$/u.test(next.text);
	if (ending === 'open' && (isYears || (asksForNumber(last.text) && startsWithDigit(next.text)))) return true;
	if (deciders.test(next.text)) return false;
	if (ending !== 'open' || looksDifferent(last, next) || isCapitals(last.text) !== isCapitals(next.text)) return false;
	if (next.blanks > wrapping.spacing || layout.spaced(last, next)) return false;
	if (startsWithDigit(next.text)) return true;
	if (isCapitals(last.text) && !isPlaced(last.line)) return true;
	if (layout.centred(last) || layout.centred(next)) return layout.centred(last) && layout.centred(next);
	if (!wrapping.wrapped && !isPlaced(last.line)) return false;
	if (bodyStarts.test(next.text) || !afterNext) return false;
	const { room } = situation(
		{ paragraph: [next], next: afterNext, afterNext: undefined, at: at + 1, region: 'abstract' },
		measures,
	);
	return room === 'short' && next.text.length < 90;
}
