import { extensionOf } from '#domain/attachments.ts';
import type { PublicFile } from './public-file.ts';

const zip = ['PK\u0003\u0004'];
/** The container of Word 97, of Excel 97, and of every newer Office file that has a password. */
const ole = ['\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1'];
const jpeg = ['\u00FF\u00D8\u00FF'];

/** How files of each kind begin, by extension; text has no mark of its own. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
	pdf: ['%PDF-'],
	docx: zip,
	xlsx: zip,
	pptx: zip,
	odt: zip,
	ods: zip,
	zip,
	doc: ole,
	xls: ole,
	ppt: ole,
	jpg: jpeg,
	jpeg,
	png: ['\u0089PNG\r\n\u001A\n'],
};

/** Why the content of a file is not what its name says, in Vietnamese, with a way out; undefined when it is. */
export function contentProblem(path: string, file: PublicFile): { message: string; hint: string } | undefined {
	if (file.size === 0) return { message: 'tệp trống (0 byte)', hint: 'tải lại tệp đúng, hoặc xóa tệp này' };
	const head = latin1(file.head());
	const pointer = pointerProblem(head);
	if (pointer) return pointer;
	const extension = extensionOf(path);
	if (isOfKind(extension, head)) return undefined;
	if (ole[0] && head.startsWith(ole[0]) && beginnings[extension] === zip)
		return {
			message: `tệp .${extension} này đặt mật khẩu, hoặc là tệp Office kiểu cũ đổi đuôi`,
			hint: 'mở tệp, bỏ mật khẩu rồi lưu lại',
		};
	const actual = actualKind(head);
	return {
		message: `nội dung tệp không phải là .${extension}${actual ? `, mà giống ${actual}` : ''}`,
		hint: actual?.startsWith('.') ? 'đặt lại đuôi tệp cho đúng' : 'tải lại tệp đúng; có khi tệp đã hỏng lúc tải về',
	};
}

/** Large-file tools keep the bytes elsewhere, and the site would publish the pointer. */
function pointerProblem(head: string): { message: string; hint: string } | undefined {
	const tool = head.startsWith('version https://git-lfs.github.com/spec/')
		? 'Git LFS'
		: /^(?:\.\.\/)*(?:\.git)?\/annex\/objects\//.test(head)
			? 'git-annex'
			: undefined;
	return (
		tool && {
			message: `đây chỉ là tệp con trỏ của ${tool}, không phải tệp thật`,
			hint: `tắt ${tool} cho public/tep/ rồi đưa tệp thật lên, hoặc để tệp ở nơi khác và ghi url: https://…`,
		}
	);
}

function isOfKind(extension: string, head: string): boolean {
	const known = beginnings[extension];
	// Readers of PDF allow some bytes before the mark (ISO 32000-2, annex I).
	if (extension === 'pdf') return head.slice(0, 1024).includes('%PDF-');
	if (known) return known.some((beginning) => head.startsWith(beginning));
	switch (extension) {
		case 'webp':
			return head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP';
		case 'mp3':
			return head.startsWith('ID3') || /^\u00FF[\u00E0-\u00FF]/.test(head);
		case 'mp4':
			return head.slice(4, 8) === 'ftyp';
		default:
			return isText(head);
	}
}

/** Text has no zero bytes but in UTF-16, which says so at its start; and a page would be no text. */
function isText(head: string): boolean {
	if (/^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(head)) return true;
	return !head.includes('\0') && !looksLikePage(head);
}

function looksLikePage(head: string): boolean {
	return /^\s*(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype html|html|head|body|script|svg|\?xml)/i.test(head);
}

/** What the first bytes look like, in words. */
function actualKind(head: string): string | undefined {
	if (looksLikePage(head)) return 'một trang web (có khi là trang báo lỗi lưu thành tệp)';
	const extension = ['pdf', 'jpg', 'png', 'webp', 'mp4'].find((known) => isOfKind(known, head));
	if (extension) return `.${extension}`;
	if (zip.some((mark) => head.startsWith(mark))) return 'tệp nén (zip, docx, xlsx …)';
	return ole.some((mark) => head.startsWith(mark)) ? 'tệp Office kiểu cũ (doc, xls …)' : undefined;
}

/** Bytes as text, one character each, to be searched. */
export function latin1(bytes: Uint8Array): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
