import { RefusedCapture } from '../model.ts';
import { asBuffer } from './encoding/single-byte.ts';
import { asCharacters } from './encoding/windows-1252.ts';

const reasons = {
	'encrypted-office': 'Tệp Office đặt mật khẩu nên không đọc được; hãy mở tệp, bỏ mật khẩu rồi lưu lại.',
	'old-word': 'Tệp Word đời cũ (.doc) chưa đọc được; hãy mở bằng Word hoặc LibreOffice rồi lưu lại thành .docx.',
	rtf: 'Tệp RTF chưa đọc được; hãy mở bằng Word hoặc LibreOffice rồi lưu lại thành .docx.',
	spreadsheet: 'Bảng tính không phải là bài viết; hãy chép phần cần dùng sang Word rồi lưu thành .docx.',
	presentation: 'Tệp trình chiếu không phải là bài viết; hãy chép phần chữ sang Word rồi lưu thành .docx.',
	'open-document': 'Tệp OpenDocument chưa đọc được; hãy mở bằng LibreOffice hoặc Word rồi lưu lại thành .docx.',
	'old-office': 'Tệp Office đời cũ chưa đọc được; hãy mở bằng Word hoặc LibreOffice rồi lưu lại thành .docx.',
	image: 'Tệp là ảnh nên không có chữ để đọc; hãy nhận dạng chữ (OCR) rồi nhập bản chữ hoặc PDF có lớp chữ.',
	archive: 'Tệp nén loại này chưa đọc được; hãy giải nén rồi nhập các tệp bên trong, hoặc nén lại thành .zip.',
	program: 'Tệp là chương trình máy tính, không phải bản chụp bài viết; hãy kiểm tra lại tệp đã chọn.',
	media: 'Tệp là âm thanh hoặc phim, không có chữ để đọc; hãy nhập bản chữ của bài.',
} as const;

type RefusedKind = keyof typeof reasons;

/** Refuses a capture of a kind that holds no text for us. */
function refuse(kind: RefusedKind): never {
	throw new RefusedCapture(kind, reasons[kind]);
}

/** Bytes, one character each, that tell of kinds without text for us, and where they stand when not at the start. */
const signatures: readonly (readonly [RefusedKind, text: string, at?: number])[] = [
	['rtf', '{\\rtf'],
	['image', '\x89PNG\r\n'],
	['image', '\xff\xd8\xff'],
	['image', 'GIF87a'],
	['image', 'GIF89a'],
	['image', 'II*\0'],
	['image', 'MM\0*'],
	['image', '\0\0\x01\0'],
	['image', '8BPS'],
	['image', 'BM'],
	['image', 'WEBP', 8],
	['image', 'ftyphei', 4],
	['image', 'ftypmif1', 4],
	['image', 'ftypavif', 4],
	['archive', 'Rar!'],
	['archive', '7z\xbc\xaf'],
	['archive', '\x1f\x8b\b'],
	['archive', '\xfd7zXZ'],
	['archive', 'MSCF'],
	['archive', 'ustar', 257],
	['program', 'MZ'],
	['program', '\x7fELF'],
	['program', '\xca\xfe\xba\xbe'],
	['program', '\xcf\xfa\xed\xfe'],
	['program', '\0asm'],
	['media', 'ID3'],
	['media', 'OggS'],
	['media', 'fLaC'],
	['media', 'ftyp', 4],
	['media', 'WAVE', 8],
	['media', 'AVI ', 8],
	['media', '\x1aE\xdf\xa3'],
];

/** Throws `RefusedCapture` when the first bytes tell of a kind that holds no text for us. */
export function refuseBySignature(bytes: Uint8Array): void {
	const head = asCharacters(bytes.subarray(0, 512));
	const binary = head.includes('\0');
	// A text may begin with a few such letters; a binary file soon has a zero byte too.
	for (const [kind, text, at = 0] of signatures)
		if (head.startsWith(text, at) && (binary || kind === 'rtf' || !/^[ -~]+$/.test(text))) refuse(kind);
}

const oleSignature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** Throws `RefusedCapture` for a file of Office before 2007, or one in its container because it has a password. */
export function refuseOle(bytes: Uint8Array): void {
	const buffer = asBuffer(bytes);
	if (!buffer.subarray(0, 8).equals(oleSignature)) return;
	const holds = (stream: string) => buffer.includes(Buffer.from(stream, 'utf16le'));
	if (holds('EncryptedPackage')) refuse('encrypted-office');
	if (holds('WordDocument')) refuse('old-word');
	if (holds('Workbook')) refuse('spreadsheet');
	if (holds('PowerPoint Document')) refuse('presentation');
	refuse('old-office');
}

/** Throws `RefusedCapture` for the zips that are files of an office program other than Word. */
export function refuseOfficeZip(names: readonly string[], bytes: Uint8Array): void {
	const head = asCharacters(bytes.subarray(0, 120));
	if (head.includes('mimetypeapplication/vnd.oasis.opendocument')) refuse('open-document');
	if (names.some((name) => /^xl\//i.test(name))) refuse('spreadsheet');
	if (names.some((name) => /^ppt\//i.test(name))) refuse('presentation');
}
