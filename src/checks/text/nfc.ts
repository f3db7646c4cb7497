import { nfc } from '#domain/text.ts';
import { error, type Fault, quote, warning } from '../fault.ts';
import type { Written } from '../files/markdown-file.ts';

const fix = 'chạy npm run check -- --fix';
const odd = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\u200B\u00AD\uFEFF]/gu;

/** Text is stored in NFC: the same letters are always the same bytes, so that search and comparison work. */
export function* notNfc({ path, text, atText }: Written): Generator<Fault> {
	if (nfc(text) === text) return;
	const lines = text.split('\n');
	const wrong = lines.map((line, index) => (nfc(line) === line ? -1 : index)).filter((index) => index !== -1);
	const first = wrong[0] ?? 0;
	const line = lines[first] ?? '';
	const start = lines.slice(0, first).reduce((sum, { length }) => sum + length + 1, 0);
	const words = line.split(/(?<=\s)/);
	let at = start;
	for (const word of words) {
		if (nfc(word) !== word) break;
		at += word.length;
	}
	const message = `chữ chưa ở dạng Unicode dựng sẵn (NFC) trên ${wrong.length} dòng; chữ đầu tiên ${quote(text.slice(at).split(/\s/, 1)[0])}`;
	yield error(path, atText(at), 'not-nfc', message, fix);
}

/** Spaces that look like a space but break search and line wrapping, and soft hyphens. */
export function* oddSpaces({ path, text, atText }: Written): Generator<Fault> {
	const first = text.search(odd);
	if (first === -1) return;
	const count = text.match(odd)?.length ?? 0;
	const code = text.codePointAt(first)?.toString(16).toUpperCase().padStart(4, '0');
	yield warning(
		path,
		atText(first),
		'odd-space',
		`${count} khoảng trắng hoặc ký tự ẩn khác thường, đầu tiên là U+${code}`,
		fix,
	);
}
