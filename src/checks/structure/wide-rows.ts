import { error, type Fault, quote } from '../fault.ts';
import type { MarkdownFile } from '../files/markdown-file.ts';

/** No row of a table is longer than its header: what stands further out, no page shows. */
export function* wideRowsRule({ path, nodes, atBody }: MarkdownFile): Generator<Fault> {
	for (const node of nodes) {
		if (node.type !== 'wide-row') continue;
		const { cells, columns, lost, start } = node;
		const message = `hàng này có ${cells} ô mà dòng đầu của bảng chỉ có ${columns}: trang không hiện ${quote(lost)}`;
		const hint = 'dấu | là chữ trong ô thì viết \\|; bảng thiếu cột thì thêm cột vào dòng đầu và dòng gạch dưới nó';
		yield error(path, atBody(start), 'wide-row', message, hint);
	}
}
