import { type Fault, quote, warning } from '../fault.ts';
import type { MarkdownFile } from '../files/markdown-file.ts';

const hint = 'xóa: đây là mảnh của trang nguồn, không phải nội dung';
const anywhere = /Powered by \S+|!\[\]\(\s*\)|Đặt lịch hẹn tư vấn!/gu;
const wholeLine =
	/^(?:\d{1,4}|Related news|Asset Publisher|Tin liên quan|Tin nổi bật|Tin mới nhất|Cùng chuyên mục|Cùng tác giả|Xuất bản thông tin):?$/iu;

/** Pieces of the source's page furniture that came along with a capture: page numbers, empty pictures, link blocks. */
export function* sourceLeftovers({ path, body, nodes, atBody }: MarkdownFile): Generator<Fault> {
	const code = nodes.filter((node) => node.type === 'code');
	let start = 0;
	let next = 0;
	for (const line of body.split('\n')) {
		const from = start;
		start += line.length + 1;
		while ((code[next]?.end ?? Number.POSITIVE_INFINITY) <= from) next++;
		if (from >= (code[next]?.start ?? Number.POSITIVE_INFINITY)) continue;
		for (const match of line.matchAll(anywhere)) {
			yield warning(
				path,
				atBody(from + match.index),
				'source-leftover',
				`mảnh sót của trang nguồn ${quote(match[0])}`,
				hint,
			);
		}
		const text = line
			.replace(/^#+\s+/, '')
			.replaceAll('*', '')
			.trim();
		if (!wholeLine.test(text)) continue;
		const what = /^\d/.test(text) ? 'dòng chỉ có một số (số trang?)' : 'tên khối của trang nguồn';
		yield warning(path, atBody(from), 'source-leftover', `${what} ${quote(text)}`, hint);
	}
}
