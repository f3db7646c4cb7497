import { error, type Fault, quote } from '../fault.ts';
import type { MarkdownFile } from '../files/markdown-file.ts';
import { linksOf, schemeOf } from './links.ts';

const allowed = new Set(['http', 'https', 'mailto', 'tel']);
const web = /^https?:\/\/[^/?#\s]/i;

/** A link leads to a page, a mailbox or a telephone: nothing that runs code, no address that cannot be reached. */
export function* linkSchemes(file: MarkdownFile): Generator<Fault> {
	for (const { url, start } of linksOf(file)) {
		const scheme = schemeOf(url);
		const place = file.atBody(start);
		if (scheme !== undefined && !allowed.has(scheme)) {
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

/** The renderer of pictures gives up at a % that no two digits follow. */
export function* pictureAddresses({ path, nodes, atBody }: MarkdownFile): Generator<Fault> {
	for (const node of nodes) {
		if (node.type !== 'image' || node.url === undefined || isDecodable(node.url)) continue;
		const message = `địa chỉ ảnh có dấu % viết sai: ${quote(node.url)}`;
		yield error(path, atBody(node.start), 'link-host', message, 'đổi tên ảnh cho không có dấu %, hoặc viết %25');
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
