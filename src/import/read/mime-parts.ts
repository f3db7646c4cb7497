import PostalMime, { type Email, type Header } from 'postal-mime';
import { RefusedCapture } from '../model.ts';
import { asBuffer } from './encoding/single-byte.ts';

const maxHeaderBytes = 256 * 1024;
const maxParts = 5_000;
const maxDepth = 5;

/** One part of a message: its headers, and its source with them. */
export interface MimePart {
	readonly headers: readonly Header[];
	readonly source: Uint8Array;
}

/**
 * The parts of a message that hold no further parts, in order. Throws `RefusedCapture` when one has no boundary, or when
 * parts, nesting or headers go beyond what any program writes.
 */
export async function* mimeParts(
	source: Uint8Array,
	depth = 0,
	budget = { parts: maxParts },
): AsyncGenerator<MimePart, void, undefined> {
	if (budget.parts-- === 0) throw excessive();
	const part = { source, headers: (await readHead(source)).headers };
	const type = headerOf(part, 'content-type') ?? '';
	if (!/^multipart\//i.test(type)) {
		yield part;
		return;
	}
	const boundary = parameter(type, 'boundary');
	if (!boundary) throw broken();
	if (depth === maxDepth) throw excessive();
	for (const inner of split(source, boundary)) yield* mimeParts(inner, depth + 1, budget);
}

/** The headers at the beginning of a message or part, read. Throws `RefusedCapture` when they are longer than 256 kB. */
export async function readHead(source: Uint8Array): Promise<Email> {
	const head = asBuffer(trimStart(source)).subarray(0, maxHeaderBytes + 1);
	const ends = ['\r\n\r\n', '\n\n'].map((end) => head.indexOf(end)).filter((end) => end >= 0);
	if (ends.length === 0 && head.length > maxHeaderBytes) throw excessive();
	return PostalMime.parse(head.subarray(0, ends.length > 0 ? Math.min(...ends) : head.length));
}

/** The value of a part's header, undefined when it has none. */
export function headerOf({ headers }: Pick<MimePart, 'headers'>, key: string): string | undefined {
	return headers.find((header) => header.key === key)?.value.trim();
}

/** The value of a parameter in a header such as «multipart/related; boundary="x"». */
export function parameter(value: string, name: string): string | undefined {
	const found = new RegExp(`;\\s{0,99}${name}\\s{0,9}=\\s{0,9}(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'i').exec(value);
	return found?.[1] ?? found?.[2];
}

/** The body of a part without its transfer encoding, in the bytes of its charset. */
export async function bodyOf({ source }: MimePart): Promise<Uint8Array> {
	// As an attachment the part keeps its bytes; as text it would be decoded by a charset that may be wrong.
	const attached = Buffer.concat([Buffer.from('Content-Disposition: attachment\r\n'), trimStart(source)]);
	const { attachments } = await PostalMime.parse(attached);
	const content = attachments[0]?.content;
	if (content === undefined || typeof content === 'string') return new Uint8Array();
	return content instanceof Uint8Array ? content : new Uint8Array(content);
}

/** The reason for a message that is no complete one. */
export function broken(): RefusedCapture {
	return new RefusedCapture(
		'corrupt-mhtml',
		'Tệp MHTML bị hỏng hoặc thiếu phần nội dung trang nên không đọc được; hãy mở lại trang và lưu lại.',
	);
}

function excessive(): RefusedCapture {
	return new RefusedCapture(
		'mhtml-beyond-measure',
		'Tệp MHTML có cấu trúc lồng nhau hoặc phần đầu lớn bất thường nên không đọc; hãy mở lại trang và lưu lại.',
	);
}

/** Some programs leave blank lines before the headers. */
function trimStart(source: Uint8Array): Uint8Array {
	let start = 0;
	while (start < source.length && (source[start] === 0x0d || source[start] === 0x0a)) start++;
	return source.subarray(start);
}

function* split(source: Uint8Array, boundary: string): Generator<Uint8Array> {
	const buffer = asBuffer(source);
	const line = Buffer.from(`--${boundary}`, 'latin1');
	let start: number | undefined;
	for (let at = buffer.indexOf(line); at >= 0; at = buffer.indexOf(line, at + line.length)) {
		if (at > 0 && buffer[at - 1] !== 0x0a) continue;
		const after = at + line.length;
		const closes = buffer[after] === 0x2d && buffer[after + 1] === 0x2d;
		// A longer boundary that begins like this one belongs to a nested message.
		if (!closes && ![0x0d, 0x0a, 0x20, 0x09, undefined].includes(buffer[after])) continue;
		if (start !== undefined) yield buffer.subarray(start, at);
		if (closes) return;
		const lineEnd = buffer.indexOf(0x0a, after);
		if (lineEnd < 0) return;
		start = lineEnd + 1;
	}
	if (start !== undefined) yield buffer.subarray(start);
}
