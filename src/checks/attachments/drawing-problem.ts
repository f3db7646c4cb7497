import { startTags } from '#domain/start-tags.ts';
import { edgeBytes, type PublicFile } from './public-file.ts';

/** Elements of SVG that run, embed a page, lead on, or set an address later. */
const refused =
	/^(?:(?:[\w-]+:)?(?:script|foreignobject|iframe|object|embed|audio|video|handler|listener|a|animate\w*|set|discard|link|meta|base|image|feimage))$/;
const address = /^(?:(?:[\w-]+:)?href|src|data|action|formaction|from|to|values|begin)$/;
/** A place of the drawing itself, or pixels within it. */
const within = /^\s*(?:#|data:image\/(?:png|jpe?g|webp);)/i;

/**
 * Why a drawing (SVG) must not lie in `public/`: opened by itself it is a page of ours, and what it holds runs and loads. In
 * Vietnamese; undefined when it only draws. The whole of it must be known, so a large one is refused.
 */
export function drawingProblem(file: PublicFile): string | undefined {
	if (file.size > edgeBytes) return `hình vẽ .svg lớn hơn ${edgeBytes / 1024} KB, kho không xét hết được`;
	let source: string;
	try {
		source = new TextDecoder('utf-8', { fatal: true }).decode(file.head());
	} catch {
		return 'hình vẽ .svg không phải văn bản UTF-8';
	}
	// Entities and stylesheets of XML may hold anything under another name.
	if (/<!ENTITY|<!DOCTYPE[^>]*\[|<\?xml-stylesheet/i.test(source))
		return 'hình vẽ .svg khai báo thực thể hoặc tệp kiểu của XML';
	if (/<!\[CDATA\[/.test(source)) return 'hình vẽ .svg có khối CDATA';
	if (/@import|url\(\s*['"]?(?!['"]?#)|expression\(|\\/i.test(source))
		return 'hình vẽ .svg lấy kiểu hoặc hình từ nơi khác';
	for (const { name, attributes } of startTags(source)) {
		if (refused.test(name)) return `hình vẽ .svg có thẻ <${name}>, chạy mã hoặc nhúng nội dung khác được`;
		for (const { name: key, value } of attributes) {
			if (/^(?:[\w-]+:)?on/.test(key)) return `hình vẽ .svg có thuộc tính ${key} chạy mã`;
			if (address.test(key) && !within.test(value)) return `hình vẽ .svg trỏ tới nơi khác bằng ${key}`;
		}
	}
	return undefined;
}
