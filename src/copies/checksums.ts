import { checksumsUrl } from '#domain/urls.ts';

/** Where the checksums of a site stand below its folder; the one file that they leave out. */
export const checksumsFile = checksumsUrl.slice(1);

/** SHA-256 in hexadecimal, by the path of a file below the folder of the site. */
export type Checksums = ReadonlyMap<string, string>;

/**
 * A list that `sha256sum --check` (GNU) and `shasum -a 256 --check` (macOS, Perl) read from the folder of the site: one line a
 * file, sorted. A name with a backslash or a line break is written as GNU writes it, with a backslash before the line.
 */
export function formatChecksums(sums: Iterable<readonly [path: string, hash: string]>): string {
	return [...sums]
		.toSorted(([one], [other]) => (one < other ? -1 : 1))
		.map(([path, hash]) => {
			const escaped = path.replace(/[\\\n\r]/g, (sign) => escapes[sign]!);
			return `${escaped === path ? '' : '\\'}${hash}  ${escaped}\n`;
		})
		.join('');
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
const unescaped: Readonly<Record<string, string>> = { '\\': '\\', n: '\n', r: '\r' };

/** A list of checksums that cannot be read; the message says which line and why, in Vietnamese. */
export class ChecksumsFault extends Error {
	override readonly name = 'ChecksumsFault';
}

const line = /^(\\?)([\da-f]{64})(?: [ *]|\t)(.+)$/i;

/**
 * Reads a list in the form above, also one from Windows (byte order mark, CRLF, capitals). Throws `ChecksumsFault` at a line
 * that is none, at a path named twice and at one that would lead out of the folder; also when there is no line at all.
 */
export function parseChecksums(text: string): Checksums {
	const sums = new Map<string, string>();
	for (const [index, row] of text
		.replace(/^\uFEFF/, '')
		.split('\n')
		.entries()) {
		const written = row.replace(/\r$/, '');
		if (written === '') continue;
		const fail = (why: string): never => {
			throw new ChecksumsFault(`dòng ${index + 1}: ${why}`);
		};
		const [, escaped, hash, name] =
			line.exec(written) ?? fail(`không phải «<64 chữ số hệ 16>  <đường dẫn>». Đã thấy «${written.slice(0, 80)}»`);
		const path = escaped ? plain(name!) : name!;
		if (path === undefined) fail(`dấu \\ trong tên không đúng quy ước. Đã thấy «${name}»`);
		const why = pathFault(path!);
		if (why) fail(`${why}. Đã thấy «${path}»`);
		const key = path!.normalize('NFC').replace(/^(?:\.\/)+/, '');
		if (sums.has(key)) fail(`đường dẫn này đã có ở trên. Đã thấy «${path}»`);
		sums.set(key, hash!.toLowerCase());
	}
	if (sums.size === 0) throw new ChecksumsFault('không có dòng nào');
	return sums;
}

/** A name as it was before it was escaped; undefined when a backslash stands before anything else. */
function plain(name: string): string | undefined {
	const parts = /^(?:[^\\]|\\[\\nr])*$/.test(name) && name.replace(/\\(.)/g, (_, sign: string) => unescaped[sign]!);
	return parts || undefined;
}

/** Why a path could name something outside the folder, or nothing; undefined when it is sound. */
function pathFault(path: string): string | undefined {
	if (/^(?:[/\\]|[a-z]:)/i.test(path)) return 'đường dẫn phải tính từ thư mục của trang, không phải từ gốc đĩa';
	const names = path.split(/[/\\]/);
	if (names.includes('..')) return 'đường dẫn đi ra ngoài thư mục';
	if (names.some((name) => name === '') || path.includes('\0')) return 'đường dẫn không đúng';
	return undefined;
}
