import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileHashes } from './file-hashes.ts';
import { recordFile } from './output-record.ts';
import { writeChecksums } from './write-checksums.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-checksums-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): string {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	return file;
}

const sumOf = (text: string) => createHash('sha256').update(text).digest('hex');
const hashes = () => new FileHashes(join(folder, 'cache/hashes.json'));
const list = () => readFileSync(join(folder, 'next/du-lieu/sha256sums.txt'), 'utf8');

describe('the checksums of a site', () => {
	test('name the files that stay, those that are new, and those that only the disk knows', () => {
		const stays = recordFile(write('dist/tin-tuc/a/index.html', 'a'), 'k');
		const comes = recordFile(write('next/tin-tuc/b/index.html', 'b'), 'k');
		write('next/pagefind/x.pf_meta', 'x');
		write('next/_headers', 'h');
		const { files, sum } = writeChecksums(
			join(folder, 'next'),
			{ 'tin-tuc/a/index.html': stays, 'tin-tuc/b/index.html': comes },
			hashes(),
		);
		expect(list()).toBe(
			[
				`${sumOf('h')}  _headers\n`,
				`${sumOf('x')}  pagefind/x.pf_meta\n`,
				`${sumOf('a')}  tin-tuc/a/index.html\n`,
				`${sumOf('b')}  tin-tuc/b/index.html\n`,
			].join(''),
		);
		expect(files).toBe(4);
		expect(sum).toBe(sumOf(list()));
	});

	test('do not name themselves, also when they are written again', () => {
		write('next/a.txt', 'a');
		writeChecksums(join(folder, 'next'), {}, hashes());
		const once = list();
		writeChecksums(join(folder, 'next'), {}, hashes());
		expect(list()).toBe(once);
		expect(once).toBe(`${sumOf('a')}  a.txt\n`);
	});
});

describe('the hash of a file', () => {
	/** A file that was written long ago. */
	function settled(path: string, text: string, time = 1000): string {
		const file = write(path, text);
		utimesSync(file, time, time);
		return file;
	}
	function remembered(file: string): string {
		const first = hashes();
		first.of(file);
		first.save();
		return file;
	}

	test('is remembered, also for another name of the same file', () => {
		const file = remembered(settled('a.bin', 'a'));
		linkSync(file, join(folder, 'b.bin'));
		// Only somebody who has not read it can still give the former hash.
		writeFileSync(file, 'b');
		utimesSync(file, 1000, 1000);
		expect(hashes().of(join(folder, 'b.bin'))).toBe(sumOf('a'));
	});

	test('is taken anew of a file that changed since', () => {
		const file = remembered(settled('a.bin', 'a'));
		settled('a.bin', 'b', 2000);
		expect(hashes().of(file)).toBe(sumOf('b'));
	});

	test('is not remembered of a file that was written just now, and may be once more', () => {
		const now = Math.floor(Date.now() / 1000);
		const file = remembered(settled('a.bin', 'a', now));
		settled('a.bin', 'b', now);
		expect(hashes().of(file)).toBe(sumOf('b'));
	});

	test('is forgotten when nobody asks for it any more', () => {
		const file = remembered(settled('a.bin', 'a'));
		hashes().save();
		writeFileSync(file, 'b');
		utimesSync(file, 1000, 1000);
		expect(hashes().of(file)).toBe(sumOf('b'));
	});
});
