import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSealed, readSealedBytes, replaceSealed, writeSealed, writeSealedBytes } from './sealed-file.ts';

let folder: string;
let file: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'niem-phong-'));
	file = join(folder, 'nho/commits.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const value = [['a', 1, null], ['Sửa số liệu']];

test('gives back what was written, in a folder that is made for it', () => {
	writeSealed(file, 'commits 1', value);
	expect(readSealed(file, 'commits 1')).toEqual(value);
	expect(readdirSync(join(folder, 'nho'))).toEqual(['commits.json']);
});

test.each([
	['is not there', () => rmSync(file)],
	['is empty', () => writeFileSync(file, '')],
	['was cut off', () => truncateSync(file, readFileSync(file).length - 3)],
	['was cut off in the first line', () => truncateSync(file, 20)],
	['has another letter', () => writeFileSync(file, readFileSync(file, 'utf8').replace('Sửa', 'Sưa'))],
	['is no file', () => [rmSync(file), mkdirSync(file)]],
	['is of another version', () => writeSealed(file, 'commits 2', value)],
])('gives nothing when the file %s', (_, damage) => {
	writeSealed(file, 'commits 1', value);
	damage();
	expect(readSealed(file, 'commits 1')).toBeUndefined();
});

test('bytes of any kind come back as they were, or not at all', () => {
	const bytes = Uint8Array.of(0, 10, 13, 255, 10);
	expect(writeSealedBytes(file, 'tệp 1', bytes)).toBe(true);
	expect([...(readSealedBytes(file, 'tệp 1') ?? [])]).toEqual([...bytes]);
	expect(readSealedBytes(file, 'tệp 2')).toBeUndefined();
	expect(readSealed(file, 'tệp 1')).toBeUndefined();
	truncateSync(file, readFileSync(file).length - 1);
	expect(readSealedBytes(file, 'tệp 1')).toBeUndefined();
});

test('does nothing where it cannot write, and leaves no part behind', () => {
	writeFileSync(join(folder, 'nho'), 'một tệp, không phải thư mục');
	expect(writeSealed(file, 'commits 1', value)).toBe(false);
	mkdirSync(join(folder, 'thu-muc/x'), { recursive: true });
	expect(writeSealed(join(folder, 'thu-muc'), 'commits 1', value)).toBe(false);
	expect(readdirSync(folder)).toEqual(['nho', 'thu-muc']);
});

test('what must not be lost is refused aloud, and what was there stays', () => {
	replaceSealed(file, 'commits 1', value);
	mkdirSync(join(folder, 'thu-muc/x'), { recursive: true });
	expect(() => replaceSealed(join(folder, 'thu-muc'), 'commits 1', value)).toThrow();
	expect(readdirSync(folder).sort()).toEqual(['nho', 'thu-muc']);
	expect(readSealed(file, 'commits 1')).toEqual(value);
});

test('removes what a killed process left, not what another is writing', () => {
	writeSealed(file, 'commits 1', value);
	writeFileSync(`${file}.cu.tmp`, '');
	utimesSync(`${file}.cu.tmp`, 0, 0);
	writeFileSync(`${file}.moi.tmp`, '');
	mkdirSync(`${file}.thu-muc.tmp`);
	utimesSync(`${file}.thu-muc.tmp`, 0, 0);
	writeSealed(file, 'commits 1', value);
	expect(readdirSync(join(folder, 'nho'))).toEqual([
		'commits.json',
		'commits.json.moi.tmp',
		'commits.json.thu-muc.tmp',
	]);
});

test('two processes that write at once leave a whole file at every moment', async () => {
	writeSealed(file, 'commits 1', 'đầu');
	const module = JSON.stringify(new URL('./sealed-file.ts', import.meta.url).href);
	const write = (who: string) => `
		const { writeSealed } = await import(${module});
		for (let time = 0; time < 100; time += 1) writeSealed(process.argv[1], 'commits 1', '${who}'.repeat(100_000));`;
	const writers = ['a', 'b'].map((who) => spawn(process.execPath, ['--input-type=module', '-e', write(who), file]));
	const ended = writers.map((writer) => once(writer, 'exit'));
	const found = new Set<unknown>();
	while (writers.some(({ exitCode }) => exitCode === null)) {
		found.add(String(readSealed(file, 'commits 1')).slice(0, 2));
		await setImmediate();
	}
	expect((await Promise.all(ended)).map(([code]) => code)).toEqual([0, 0]);
	expect([...found].filter((start) => !['aa', 'bb', 'đầ'].includes(String(start)))).toEqual([]);
	expect(readdirSync(join(folder, 'nho'))).toEqual(['commits.json']);
});
