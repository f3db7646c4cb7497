import type { Row } from './rows.ts';
import { endsSentence, isHeadline, isProse } from './shape.ts';

const most = 6;
/** A lead that announces a list: «ba việc cần làm», «gồm», «dấu hiệu». */
const announces =
	/(?<!\p{L})(?:sau(?! khi| đó| hơn| gần| nhiều)|dưới đây|gồm|cụ thể|như|khuyến cáo|lưu ý|cần|nên|phải|biện pháp|dấu hiệu|triệu chứng|nguyên tắc|bước|cách|nội dung|nhiệm vụ|mục tiêu|thông điệp|yêu cầu|điều|nhóm|loại|lý do|lí do|nguyên nhân|kết quả|quyền lợi|mức)(?!\p{L})/iu;

/**
 * The headlines of other items that papers print as bullets between the lead and the text («- Ba chị em nhập viện sau bữa
 * nấm rừng»). A list that belongs to the text is announced by the lead, or its entries end as sentences do.
 */
export function inlineLinks(rows: readonly Row[]): Set<Row> {
	const visible = rows.filter(({ text, junk }) => text !== '' && !junk);
	const lead = visible.findIndex(isProse);
	const links: Row[] = [];
	for (let at = lead + 1; lead >= 0 && visible[at] && isLink(visible[at]!); at++) links.push(visible[at]!);
	const next = visible[lead + 1 + links.length];
	const opens = visible[lead]?.text ?? '';
	if (links.length === 0 || links.length > most || !next || !isProse(next) || next.block.kind === 'item')
		return new Set();
	if (visible[lead]!.block.kind === 'item' || !endsSentence(opens) || /[:;,]["”»)]?$/u.test(opens)) return new Set();
	return announces.test(opens.slice(-160)) ? new Set() : new Set(links);
}

function isLink(row: Row): boolean {
	const { block } = row;
	return (
		block.kind === 'item' &&
		/^[-–•+*]$/u.test(block.marker) &&
		row.words >= 5 &&
		isHeadline(row) &&
		!/[,;]$/u.test(row.text)
	);
}
