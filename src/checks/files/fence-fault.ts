import type { Place } from '../fault.ts';

export interface FenceFault {
	readonly place: Place;
	readonly message: string;
	readonly hint: string;
}

const dashes = /^\s*[-–—−]+\s*$/u;

/** Why a text has no front matter between two lines `---`: the line that stands in its way, and what to do with it. */
export function fenceFault(text: string): FenceFault {
	const lines = text.split('\n');
	const at = (index: number) => ({ line: index + 1, column: 1 });
	if (/^---[ \t]*$/.test(lines[0]!)) {
		const close = lines.findIndex((line, index) => index > 0 && dashes.test(line));
		const message = 'phần đầu tệp không có dòng --- đóng lại';
		return close === -1
			? { place: at(0), message, hint: 'thêm một dòng --- sau khóa cuối cùng' }
			: { place: at(close), message, hint: 'dòng này phải là đúng ba dấu gạch nối liền nhau: ---' };
	}
	const message = 'tệp không mở đầu bằng phần khai báo giữa hai dòng ---';
	const first = lines.findIndex((line) => line.trim() !== '');
	const fence = lines.findIndex((line) => /^---[ \t]*$/.test(line));
	const key = /^[a-zA-Z]+:\s/.test(lines[first]!);
	if (lines[first]!.trimStart().startsWith('```'))
		return { place: at(first), message, hint: 'xóa dòng ``` ở đầu và ở cuối tệp; dòng đầu tiên phải là ---' };
	if (dashes.test(lines[first]!))
		return first > 0 && /^---[ \t]*$/.test(lines[first]!)
			? { place: at(0), message, hint: 'xóa dòng trống ở đầu tệp; dòng đầu tiên phải là ---' }
			: { place: at(first), message, hint: 'sửa dòng này thành đúng ba dấu gạch nối liền nhau: ---' };
	if (key) return { place: at(first), message, hint: 'thêm một dòng --- ở trên cùng' };
	const isNear = fence > first && fence <= first + 3;
	const hint = isNear
		? 'xóa mọi chữ trên dòng --- đầu tiên'
		: 'dòng đầu tiên phải là ---; chép mẫu trong hướng dẫn đăng bài, rồi đặt nội dung này dưới dòng --- thứ hai';
	return { place: at(first), message, hint };
}

const own = /^(?:title|summary|publishedAt|issuedOn|provinces|topic|completeness|source|capture|rights|number|issuer):/;

/** The offset in a body at which a front matter was pasted a second time; a template shown as code is none. */
export function secondFrontMatter(body: string): number | undefined {
	let offset = 0;
	let fenced = false;
	const lines = body.split('\n');
	for (const [index, line] of lines.entries()) {
		if (/^ {0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
		if (!fenced && /^---[ \t]*$/.test(line)) {
			const keys = lines.slice(index + 1, index + 12).filter((next) => own.test(next));
			if (keys.length >= 3) return offset;
		}
		offset += line.length + 1;
	}
	return undefined;
}
