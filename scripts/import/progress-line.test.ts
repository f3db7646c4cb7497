import { expect, test } from 'vitest';
import { columnsOf } from '#import/write/terminal-width.ts';
import { ProgressLine } from './progress-line.ts';

function progress(total: number, names: readonly string[], isTTY: boolean, columns = 30) {
	const written: string[] = [];
	const line = new ProgressLine(total, { isTTY, columns, write: (text) => written.push(text) });
	for (const name of names) {
		line.reading(name);
		line.tick();
	}
	line.clear();
	return written;
}

const names = (count: number) => Array.from({ length: count }, (_, n) => `tệp ${n}`);

test('says nothing for a few files', () => {
	expect(progress(3, names(3), true)).toEqual([]);
	expect(progress(3, names(3), false)).toEqual([]);
});

test('rewrites one line on a terminal, cut to its width, without control characters of file names', () => {
	const long = 'rất dài '.repeat(9).normalize('NFD');
	const written = progress(4, ['a\u001B[31m.txt', long, 'b', 'c'], true, 40);
	const erase = '\r\u001B[2K';
	expect(written).toEqual([
		`${erase}░░░░░░░░░░ 0/4 a [31m.txt`,
		`${erase}██░░░░░░░░ 1/4 ${long.slice(0, 'rất dài rất dài rất dài'.normalize('NFD').length)}…`,
		`${erase}█████░░░░░ 2/4 b`,
		`${erase}███████░░░ 3/4 c`,
		erase,
	]);
	expect(columnsOf(written[1]!.slice(erase.length))).toBe(39);
});

test('elsewhere writes a line for every tenth', () => {
	const written = progress(25, names(25), false);
	expect(written).toHaveLength(10);
	expect(written.at(0)).toBe('Đã đọc 3/25 tệp (10 %).\n');
	expect(written.at(-1)).toBe('Đã đọc 25/25 tệp (100 %).\n');
});
