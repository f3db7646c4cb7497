import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linesOf } from './lines.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-lines-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function lines(content: string | Buffer) {
	const file = join(folder, 'f');
	writeFileSync(file, content);
	return Array.fromAsync(linesOf(file));
}

test('numbers lines as an editor does, leaves out empty ones, and needs no line break at the end', async () => {
	expect(await lines('một\r\n\n \nhai')).toEqual([
		['một\r', 1],
		['hai', 4],
	]);
});

test('breaks at line feeds only: JSON may hold U+2028', async () => {
	expect(await lines('{"a":"\u2028"}\n')).toEqual([['{"a":"\u2028"}', 1]]);
});

test('puts together letters and lines that fall into two blocks of the file', async () => {
	const line = 'ệ'.repeat(70_001);
	expect(await lines(`a${line}\n${line}`)).toEqual([
		[`a${line}`, 1],
		[line, 2],
	]);
});

test('leaves out the mark at the beginning of files from Windows', async () => {
	expect(await lines('\uFEFFmột')).toEqual([['một', 1]]);
});

test.each([
	['in the middle', [0x61, 0xff, 0x62]],
	['cut off at the end', [0x61, 0xe1, 0xbb]],
])('refuses bytes that are no UTF-8: %s', async (_, bytes) => {
	await expect(lines(Buffer.from(bytes))).rejects.toThrow(TypeError);
});
