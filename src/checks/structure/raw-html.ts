import { isHarmful, isHarmfulAttribute } from '#markdown/raw-html/allow-list.ts';
import type { Removal } from '#markdown/raw-html/removal.ts';
import { removedHtml } from '#markdown/raw-html/removed-html.ts';
import { error, type Fault, quote, warning } from '../fault.ts';
import type { MarkdownFile } from '../files/markdown-file.ts';

type Told = readonly [severity: typeof error, message: string, hint: string];

/**
 * A body holds text, not programs. The build leaves out whatever HTML is not on its list; this names all of it: an error
 * where it would have run, embedded or asked for something, or where text goes with it, a warning where only dress is lost.
 */
export function* rawHtml({ path, body, nodes, atBody }: MarkdownFile): Generator<Fault> {
	if (!nodes.some(({ type }) => type === 'html')) return;
	for (const removal of removedHtml(body)) {
		const [severity, message, hint] = tell(removal);
		yield severity(path, atBody(removal.at), 'raw-html', message, hint);
	}
}

function tell({ what, name, of, value }: Removal): Told {
	switch (what) {
		case 'whole':
		case 'element':
			if (isHarmful(name))
				return [error, `thẻ HTML <${name}> không được phép trong thân bài`, 'viết bằng Markdown, hoặc bỏ thẻ này'];
			return [warning, `đã bỏ thẻ HTML <${name}>, giữ chữ bên trong`, 'viết bằng Markdown, hoặc xóa thẻ này'];
		case 'attribute':
			return tellAttribute(name, of ?? '', value ?? '');
		case 'note':
			return [
				warning,
				`đã bỏ chú thích HTML ${quote(name)}`,
				'xóa chú thích; lời nhắn cho người biên tập ghi vào notes',
			];
		case 'unclosed':
			return [warning, `thẻ HTML <${name}> mở mà không đóng`, `thêm </${name}> trong cùng đoạn, hoặc xóa thẻ này`];
		case 'stray':
			return [warning, `đã bỏ thẻ đóng </${name}> không có thẻ mở`, 'xóa thẻ này'];
		case 'misplaced':
			return [
				warning,
				`đã bỏ thẻ HTML <${name}> nằm ngoài bảng hay danh sách của nó`,
				'viết bảng bằng dấu |, danh sách bằng dấu -',
			];
		case 'deep':
			return [warning, `đã bỏ thẻ HTML <${name}> lồng quá nhiều cấp`, 'viết đơn giản lại'];
	}
}

function tellAttribute(name: string, of: string, value: string): Told {
	if (name.startsWith('on')) return [error, `thuộc tính HTML ${name} chạy mã, không được phép`, 'bỏ thuộc tính này'];
	if (name === 'src')
		return [
			error,
			`ảnh phải nằm trong kho, trang không tải ảnh ở nơi khác: ${quote(value)}`,
			'đặt ảnh trong public/anh/ rồi viết ![mô tả](/anh/ten-anh.jpg)',
		];
	if (name === 'href')
		return [
			error,
			`địa chỉ của <${of}> không được phép: ${quote(value)}`,
			'chỉ dùng https, http, mailto, tel hoặc đường dẫn trong kho',
		];
	if (isHarmfulAttribute(name)) return [error, `thuộc tính HTML ${name} không được phép`, 'bỏ thuộc tính này'];
	return [warning, `đã bỏ thuộc tính HTML ${name} của <${of}>`, 'xóa thuộc tính này'];
}
