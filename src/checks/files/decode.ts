import type { RuleId } from '../catalogue/catalogue.ts';
import { error, type Fault, topOfFile } from '../fault.ts';

/** Far above the longest article; a larger file is a mistake, and parsing it would hold up everyone else. */
const maxBytes = 2 * 1024 * 1024;

const megabytes = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });

const fix = 'trên máy riêng: chạy npm run check -- --fix';

export interface SourceFile {
	/** Path below `content/`, with `/` between folders. */
	readonly path: string;
	/** Perhaps read from the disk each time. */
	readonly bytes: Uint8Array;
	/** Git's name of the bytes in a repository of SHA-1, where it is known. */
	readonly blob?: string | undefined;
}

export interface Decoded {
	/** The text without byte order mark and with `\n` line ends; undefined when the bytes are no text. */
	readonly text?: string;
	readonly faults: readonly Fault[];
}

/** Reads the bytes of a file as UTF-8. Byte order mark and CRLF are faults, but the text can still be checked. */
export function decode({ path, bytes }: SourceFile): Decoded {
	const refuse = (rule: RuleId, message: string, hint: string): Decoded => ({
		faults: [error(path, topOfFile, rule, message, hint)],
	});
	if (bytes.length > maxBytes) {
		const size = megabytes.format(bytes.length / 1024 / 1024);
		return refuse(
			'file-size',
			`tệp quá lớn: ${size} MB, giới hạn 2 MB`,
			'tách thành nhiều mục, hoặc đặt tệp gốc trong public/',
		);
	}
	if (isUtf16(bytes))
		return refuse(
			'file-encoding',
			'tệp ghi bằng bảng mã UTF-16 (Notepad cũ gọi là «Unicode»)',
			'trong Notepad chọn Save As, ô Encoding chọn UTF-8; hoặc tạo tệp mới trên trang GitHub, GitLab rồi dán chữ vào',
		);
	if (bytes.includes(0))
		return refuse(
			'file-binary',
			'tệp chứa dữ liệu nhị phân (của Word, PDF hay ảnh), không phải văn bản',
			'mở tệp gốc, chép phần chữ rồi dán vào một tệp .md mới',
		);
	let raw: string;
	try {
		raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return refuse(
			'file-encoding',
			'tệp không phải văn bản UTF-8',
			'mở bằng trình soạn thảo và lưu lại với bảng mã UTF-8',
		);
	}
	const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	if (text.trim() === '') return refuse('file-empty', 'tệp trống', 'viết nội dung hoặc xóa tệp');
	return { text, faults: [...encodingFaults(path, raw)] };
}

function* encodingFaults(path: string, raw: string): Generator<Fault> {
	if (raw.startsWith('\uFEFF')) {
		yield error(
			path,
			topOfFile,
			'byte-order-mark',
			'tệp mở đầu bằng dấu thứ tự byte (BOM, U+FEFF)',
			`xóa hẳn dòng đầu rồi gõ lại; ${fix}`,
		);
	}
	const carriageReturn = raw.search(/\r/);
	if (carriageReturn !== -1) {
		const before = raw.slice(0, carriageReturn).split('\n');
		const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
		yield error(
			path,
			place,
			'line-ends',
			'tệp dùng dấu xuống dòng kiểu Windows (CRLF); kho dùng LF',
			`xóa tệp, tạo lại trên trang GitHub, GitLab rồi dán nội dung vào; ${fix}`,
		);
	}
}

/** UTF-16 by its mark, or by the zero that stands beside every ASCII letter of a line such as `---`. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
	return (second === 0 && fourth === 0 && !!first && !!third) || (first === 0 && third === 0 && !!second && !!fourth);
}
