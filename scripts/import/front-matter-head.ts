import { closeSync, openSync, readSync } from 'node:fs';

const pieceBytes = 8 * 2 ** 10;
const maxBytes = 512 * 2 ** 10;

/**
 * The front matter of a Markdown file with both its `---` lines, read without the body below it. Undefined when the file has
 * none or cannot be read: such a file is the concern of `npm run check`.
 */
export function frontMatterHead(path: string): string | undefined {
	let file: number;
	try {
		file = openSync(path, 'r');
	} catch {
		return undefined;
	}
	try {
		let bytes = Buffer.alloc(0);
		while (bytes.length < maxBytes) {
			const piece = Buffer.alloc(pieceBytes);
			const length = readSync(file, piece);
			bytes = Buffer.concat([bytes, piece.subarray(0, length)]);
			const text = bytes.toString('utf8');
			if (!/^\uFEFF?---[ \t]*\r?\n/.test(text)) return undefined;
			const close = /\n---[ \t]*(?:\r?\n|$)/.exec(text);
			// A fence at the end of a piece may be the beginning of another line.
			if (close && (length < pieceBytes || close.index + close[0].length < text.length)) {
				return text.slice(0, close.index + close[0].length);
			}
			if (length === 0) return undefined;
		}
		return undefined;
	} catch {
		return undefined;
	} finally {
		closeSync(file);
	}
}
