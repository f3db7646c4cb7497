import { RefusedCapture, type Warning } from '../model.ts';
import { unmarkedUtf16 } from './encoding/unicode.ts';
import { asCharacters } from './encoding/windows-1252.ts';
import { refuseBySignature, refuseOfficeZip, refuseOle } from './refused-kinds.ts';
import { holdsWordDocument, namesInZip } from './zip-directory.ts';

/** Larger captures are refused, in bytes. */
export const maxCaptureBytes = 50 * 1024 * 1024;

export type CaptureKind = 'text' | 'markdown' | 'html' | 'mhtml' | 'docx' | 'pdf' | 'zip';

/** Names of the kinds in warnings, and the extensions that agree with each. */
const kinds: Readonly<Record<CaptureKind, { readonly name: string; readonly extensions: readonly string[] }>> = {
	text: { name: 'văn bản thuần', extensions: ['txt', 'text', 'log', ''] },
	markdown: { name: 'Markdown', extensions: ['md', 'markdown'] },
	html: { name: 'trang HTML', extensions: ['html', 'htm', 'xhtml', 'shtml', 'aspx', 'php', ''] },
	mhtml: { name: 'trang MHTML', extensions: ['mhtml', 'mht', 'eml', ''] },
	docx: { name: 'Word (.docx)', extensions: ['docx', 'docm', 'dotx', ''] },
	pdf: { name: 'PDF', extensions: ['pdf', ''] },
	zip: { name: 'tệp nén .zip', extensions: ['zip', ''] },
};

/**
 * What a capture is, by its content first and its extension second; a warning tells when they disagree. Throws
 * `RefusedCapture` for what cannot be imported: empty, too large, scans, old Office files, programs and other binaries.
 */
export function kindOf(bytes: Uint8Array, fileName: string): { kind: CaptureKind; warnings: Warning[] } {
	const extension = /\.([a-z\d]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
	const kind = kindByContent(bytes, extension);
	if (kinds[kind].extensions.includes(extension)) return { kind, warnings: [] };
	const message = `Tệp có đuôi .${extension} nhưng bên trong là ${kinds[kind].name} nên được đọc như ${kinds[kind].name}; hãy xem lại có đúng tệp cần nhập không.`;
	return { kind, warnings: [{ rule: 'extension-differs', message }] };
}

function kindByContent(bytes: Uint8Array, extension: string): CaptureKind {
	if (bytes.length > maxCaptureBytes)
		throw new RefusedCapture(
			'too-large',
			'Tệp lớn hơn 50 MB nên không nhập được; hãy tách nhỏ hoặc chỉ giữ phần cần dùng.',
		);
	if (isBlank(bytes))
		throw new RefusedCapture('empty', 'Tệp trống, không có chữ nào để nhập; hãy kiểm tra lại bản chụp.');
	refuseOle(bytes);
	if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2]! < 8 && bytes[3]! < 9) return zipKind(bytes, extension);
	const head = headOf(bytes);
	if (/%PDF-\d/.test(head.slice(0, 1024))) return 'pdf';
	refuseBySignature(bytes);
	if (isBinary(bytes))
		throw new RefusedCapture(
			'unknown-binary',
			'Không nhận ra loại tệp này; hãy nhập tệp .txt, .md, .html, .mhtml, .docx, .pdf hoặc .zip.',
		);
	return textKind(head, extension);
}

function zipKind(bytes: Uint8Array, extension: string): CaptureKind {
	const names = namesInZip(bytes);
	if (holdsWordDocument(names)) return 'docx';
	refuseOfficeZip(names, bytes);
	if (names.length > 0) return 'zip';
	const word = kinds.docx.extensions.includes(extension) && extension !== '';
	throw new RefusedCapture(
		word ? 'corrupt-docx' : 'corrupt-zip',
		`${word ? 'Tệp Word' : 'Tệp nén'} bị hỏng, bị cắt ngang hoặc rỗng nên không mở được; hãy tải lại tệp rồi nhập lại.`,
	);
}

const page =
	/^(?:<!--[\s\S]{0,2000}?-->\s{0,99}|<\?xml[^>]{0,200}>\s{0,99}){0,3}<(?:!doctype\s{1,9}html|html|head|body|meta)[\s>]/i;
const anyTag =
	/<(?:html|head|body|meta|title|div|p|br|span|table|tr|td|a|h[1-6]|article|section|font|b|strong|ul|ol|li|img)(?:[\s/][^<>]{0,2000})?>/i;
const closing = /<\/(?:p|div|span|td|li|a|h[1-6]|strong|article|section)>/gi;
const mime = /^(?:[\w-]{1,60}:|\s)/;

function textKind(head: string, extension: string): CaptureKind {
	if (isMime(head)) return 'mhtml';
	if (page.test(head)) return 'html';
	if (kinds.markdown.extensions.includes(extension)) return 'markdown';
	const called = [...kinds.html.extensions, ...kinds.mhtml.extensions].includes(extension) && extension !== '';
	return (called && anyTag.test(head)) || isFragment(head) ? 'html' : 'text';
}

/** The source of a part of a page, pasted into a text file. */
function isFragment(head: string): boolean {
	return head.startsWith('<') && anyTag.test(head.slice(0, 2_100)) && (head.match(closing)?.length ?? 0) > 2;
}

/** A message of MIME headers that holds a page: what browsers save as «.mhtml» and mail programs as «.eml». */
function isMime(head: string): boolean {
	const headers = head.slice(0, 16_384).split(/\r?\n\r?\n/, 1)[0]!;
	return (
		mime.test(headers) &&
		/^mime-version:/im.test(headers) &&
		/^content-type:\s{0,9}(?:multipart\/|text\/html)/im.test(headers)
	);
}

/** The first characters, for recognising ASCII structure in any encoding, without a mark or blanks before them. */
function headOf(bytes: Uint8Array): string {
	const characters = asCharacters(bytes.subarray(0, 65_536));
	return characters
		.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
		.replaceAll('\0', '')
		.trimStart();
}

/** Zero bytes, blanks and byte order marks; in UTF-8 the no-break space too. */
const blankBytes = new Set([0, 9, 10, 11, 12, 13, 0x20, 0xa0, 0xbb, 0xbf, 0xc2, 0xef, 0xfe, 0xff]);

function isBlank(bytes: Uint8Array): boolean {
	return bytes.every((byte) => blankBytes.has(byte));
}

/** Control characters that no text has; UTF-16 is full of zero bytes and is none the less text. */
function isBinary(bytes: Uint8Array): boolean {
	const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	if (utf16 || unmarkedUtf16(bytes)) return false;
	const sample = bytes.subarray(0, 65_536);
	let controls = 0;
	let zeros = 0;
	for (const byte of sample) {
		if (byte === 0) zeros++;
		else if (byte < 0x20 && (byte < 9 || byte > 13)) controls++;
	}
	return zeros > 8 + sample.length / 1000 || controls > 8 + sample.length / 20;
}
