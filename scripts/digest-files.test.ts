import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSealed, writeSealed } from '#history/sealed-file.ts';
import { digestFiles } from './digest-files.ts';

const label = 'digest of files 1: facts, contents';
const later = Date.now() + 3_600_000;
let root: string;
let memory: string;

function write(path: string, text: string) {
	writeFileSync(join(root, path), text);
}

const digest = (...paths: string[]) => digestFiles(root, paths, memory, later);
/** With nothing remembered. */
const anew = (...paths: string[]) => digestFiles(root, paths, join(root, 'khong-co.json'), 0);

/** Remembers the files as they are, under a digest that no files have. */
function remember(...paths: string[]) {
	digest(...paths);
	writeSealed(memory, label, { ...(readSealed(memory, label) as object), contents: 'như đã nhớ' });
}

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'digest-files-'));
	memory = join(root, 'nho/inputs.json');
	write('a.md', 'một');
	write('b.md', 'hai');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('is of paths and contents', () => {
	test('the same for the same, wherever they lie and however often they are asked', () => {
		const before = digest('a.md', 'b.md');
		expect(before).toMatch(/^[0-9a-f]{64}$/);
		expect(digest('a.md', 'b.md')).toBe(before);
		renameSync(root, `${root}-khac`);
		root += '-khac';
		memory = join(root, 'nho/inputs.json');
		expect(digest('a.md', 'b.md')).toBe(before);
	});

	test('another when text moves from one file to the next', () => {
		const before = anew('a.md', 'b.md');
		write('a.md', 'mộth');
		write('b.md', 'ai');
		expect(anew('a.md', 'b.md')).not.toBe(before);
	});

	test('another when a file takes in the next one, its name and all', () => {
		const before = anew('a.md', 'b.md');
		write('a.md', 'mộtb.md\0hai');
		expect(anew('a.md')).not.toBe(before);
		write('a.md', 'mộtb.md\x003\0hai');
		expect(anew('a.md')).not.toBe(before);
	});
});

test('files that look untouched are not read again', () => {
	remember('a.md', 'b.md');
	expect(digest('a.md', 'b.md')).toBe('như đã nhớ');
});

test.each([
	['size', () => write('a.md', 'một!')],
	['time', () => write('a.md', 'mốt')],
	['time, which was set back', () => rewriteKeepingTime('a.md', 'mốt')],
	['inode, another file having been put there', () => replaceKeepingTime('a.md', 'mốt')],
	['name', () => renameSync(join(root, 'a.md'), join(root, 'c.md'))],
])('a file that changed its %s is read again', async (_, change) => {
	utimesSync(join(root, 'a.md'), 1_600_000_000, 1_600_000_000);
	remember('a.md');
	// The clock of a file system stands still for some milliseconds.
	await wait(20);
	change();
	const [path = ''] = readdirSync(root).filter((name) => name === 'a.md' || name === 'c.md');
	expect(digest(path)).toBe(anew(path));
});

function rewriteKeepingTime(path: string, text: string) {
	const { atime, mtime } = statSync(join(root, path));
	write(path, text);
	utimesSync(join(root, path), atime, mtime);
}

function replaceKeepingTime(path: string, text: string) {
	write('d.md', text);
	utimesSync(join(root, 'd.md'), 1_600_000_000, 1_600_000_000);
	renameSync(join(root, 'd.md'), join(root, path));
}

test('one file more or less is seen', () => {
	remember('a.md', 'b.md');
	expect(digest('a.md')).toBe(anew('a.md'));
});

test('nothing is remembered of files that were touched just now, or that are of the future', () => {
	digestFiles(root, ['a.md'], memory);
	expect(readSealed(memory, label)).toBeUndefined();
	utimesSync(join(root, 'a.md'), 4_000_000_000, 4_000_000_000);
	digest('a.md');
	expect(readSealed(memory, label)).toBeUndefined();
});

test.each([
	['broken', () => writeFileSync(memory, 'nửa chừng')],
	['of another version', () => writeSealed(memory, 'digest of files 0', readSealed(memory, label))],
	['a folder', () => [rmSync(memory), mkdirSync(memory)]],
])('a memory that is %s costs only time', (_, damage) => {
	remember('a.md');
	damage();
	expect(digest('a.md')).toBe(anew('a.md'));
});

test('where nothing can be written, nothing is remembered', () => {
	write('nho', 'một tệp, không phải thư mục');
	expect(digestFiles(root, ['a.md'], memory)).toBe(anew('a.md'));
});

test('a file that is gone is an error, even when it is remembered', () => {
	remember('a.md');
	rmSync(join(root, 'a.md'));
	expect(() => digest('a.md')).toThrow('ENOENT');
});
