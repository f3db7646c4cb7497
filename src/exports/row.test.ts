import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { column } from './column.ts';
import { rowMaker, SealedRows } from './row.ts';
import { tableJson } from './table-text.ts';

const columns = [
	column<string>('id', 'string', ['Mã', 'Mã.'], (text) => text),
	column<string>('words', 'list', ['Chữ', 'Chữ.'], (text) => text.split(' ')),
	column<string>('length', 'integer', ['Dài', 'Dài.'], (text) => text.length || undefined),
];
const rowOf = rowMaker(columns);

test('what is empty or not known is null, and no item of a list is empty or holds a semicolon', () => {
	expect(rowOf('Số 1; số  2').values).toEqual(['Số 1; số  2', ['Số', '1,', 'số', '2'], 11]);
	expect(rowOf('').values).toEqual([null, [], null]);
});

test.each(['', 'a', 'Ộ Ữ "Ẵ"\n\\', '𝒜 ; đ'])('a row knows how many bytes it takes in a file: %j', (text) => {
	const three = [rowOf(text), rowOf(text), rowOf(text)];
	const length = (rows: typeof three) => Buffer.byteLength(tableJson(columns, rows));
	expect(length(three) - length(three.slice(1))).toBe(three[0]!.bytes);
});

test('the rows of a file are known again by what is told of them, whichever object holds them', () => {
	const told = (texts: readonly string[]) => JSON.stringify(new SealedRows(texts.map(rowOf)));
	expect(told(['a', 'b'])).toBe(told(['a', 'b']));
	expect(new Set([told(['a', 'b']), told(['b', 'a']), told(['a']), told(['ab']), told([])]).size).toBe(5);
	expect(told(['một câu dài hơn cả mã'])).not.toContain('câu');
});
