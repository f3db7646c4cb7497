import { mkdtempSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAsRecorded, type OutputRecord, readRecord, recordFile, writeRecord } from './output-record.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-record-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const record: OutputRecord = {
	code: 'a1',
	files: { 'index.html': { key: 'k', hash: 'h', bytes: 3, mtimeMs: 1.5, ino: 7, assets: ['a.css'] } },
};

describe('the record of a build', () => {
	test('is read as it was written', () => {
		const path = join(folder, 'site.json');
		writeRecord(path, record);
		expect(readRecord(path)).toEqual(record);
	});

	test('is not trusted when half of it, or a letter, is missing, nor when there is none', () => {
		const path = join(folder, 'site.json');
		expect(readRecord(path)).toBeUndefined();
		writeRecord(path, record);
		const text = readFileSync(path, 'utf8');
		truncateSync(path, Math.floor(text.length / 2));
		expect(readRecord(path)).toBeUndefined();
		writeFileSync(path, text.replace('"k"', '"j"'));
		expect(readRecord(path)).toBeUndefined();
		writeFileSync(path, '');
		expect(readRecord(path)).toBeUndefined();
	});
});

describe('a file of the site', () => {
	const page = () => join(folder, 'index.html');

	test('is untouched when nobody wrote to it, and when it was only copied with a new time', () => {
		writeFileSync(page(), 'abc');
		const row = recordFile(page(), 'k');
		expect(isAsRecorded(page(), row)).toBe(true);
		utimesSync(page(), 10, 10);
		expect(isAsRecorded(page(), row)).toBe(true);
	});

	test('is touched when its text changed, even to one of the same length, or when it is gone', () => {
		writeFileSync(page(), 'abc');
		const row = recordFile(page(), 'k');
		writeFileSync(page(), 'abd');
		utimesSync(page(), 10, 10);
		expect(isAsRecorded(page(), row)).toBe(false);
		rmSync(page());
		expect(isAsRecorded(page(), row)).toBe(false);
	});
});
