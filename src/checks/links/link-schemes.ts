import { isOwnPicture, leadsSomewhereAllowed, schemeOf } from '#markdown/raw-html/addresses.ts';
import { error, type Fault, quote } from '../fault.ts';
import type { MarkdownFile } from '../files/markdown-file.ts';
import { linksOf } from './links.ts';

const web = /^https?:\/\/[^/?#\s]/i;

/** A link leads to a page, a mailbox or a telephone: nothing that runs code, no address that cannot be reached. */
export function* linkSchemes(file: MarkdownFile): Generator<Fault> {
	for (const { url, start } of linksOf(file)) {
		const scheme = schemeOf(url);
		const place = file.atBody(start);
		if (scheme !== undefined && !leadsSomewhereAllowed(url)) {
			yield error(
				file.path,
				place,
				'link-scheme',
				`liên kết kiểu «${scheme}:» không được phép: ${quote(url)}`,
				/^(?:[a-z]|file)$/i.test(scheme)
					? 'đây là đường dẫn trên máy của bạn: tải ảnh lên public/anh/ (tệp khác: public/tep/<năm>/) rồi viết «/anh/ten-anh.jpg»'
					: 'chỉ dùng https, http, mailto, tel hoặc đường dẫn trong kho',
			);
		} else if (
			(scheme?.startsWith('http') && !(web.test(url) && hasHost(url))) ||
			(url.startsWith('//') && !hasHost(`https:${url}`))
		) {
			yield error(
				file.path,
				place,
				'link-host',
				`địa chỉ web không đọc được: ${quote(url)}`,
				'viết đầy đủ dạng https://ten-mien.vn/duong-dan',
			);
		}
	}
}

/** A picture is one of the site, and the renderer of pictures gives up at a % that no two digits follow. */
export function* pictureAddresses({ path, nodes, atBody }: MarkdownFile): Generator<Fault> {
	const defined = new Map(
		nodes.flatMap((node) => (node.type === 'link' && node.defines ? [[node.defines, node.url]] : [])),
	);
	for (const node of nodes) {
		const url = node.type === 'image' ? (node.url ?? defined.get(node.refersTo ?? '')) : undefined;
		// What is no address of the web at all is told with the links.
		if (url === undefined || !leadsSomewhereAllowed(url)) continue;
		if (!isDecodable(url)) {
			const message = `địa chỉ ảnh có dấu % viết sai: ${quote(url)}`;
			yield error(path, atBody(node.start), 'link-host', message, 'đổi tên ảnh cho không có dấu %, hoặc viết %25');
		} else if (!isOwnPicture(url)) {
			const message = `ảnh phải nằm trong kho, trang không tải ảnh ở nơi khác: ${quote(url)}`;
			const hint = 'đặt ảnh trong public/anh/ khi có quyền, hoặc thay bằng một liên kết';
			yield error(path, atBody(node.start), 'missing-file', message, hint);
		}
	}
}

function isDecodable(url: string): boolean {
	try {
		decodeURI(url);
		return true;
	} catch {
		return false;
	}
}

function hasHost(url: string): boolean {
	const host = URL.parse(url)?.hostname ?? '';
	return host === 'localhost' || (host.includes('.') && !/^\.|\.\.|%|\s/.test(host));
}
