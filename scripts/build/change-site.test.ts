import { existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeSite, changeTo, restoreSite, resumeChange, swapSite, writeDown } from './change-site.ts';
import { filesBelow } from './site-folder.ts';

let folder: string;
let dist: string;
let next: string;
let aside: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-swap-'));
	[dist = '', next = '', aside = ''] = ['dist', 'next', 'aside'].map((name) => join(folder, name));
	site(dist, 'cũ');
	site(next, 'mới');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function site(path: string, text: string) {
	mkdirSync(path);
	writeFileSync(join(path, 'index.html'), text);
}

const shown = () => readFileSync(join(dist, 'index.html'), 'utf8');

test('the new site stands where the old one was, and nothing is left behind', () => {
	swapSite(next, dist, aside);
	expect(shown()).toBe('mới');
	expect([next, aside].filter(existsSync)).toEqual([]);
	expect(restoreSite(dist, aside)).toBe(false);
});

test('a first site needs no old one', () => {
	rmSync(dist, { recursive: true });
	swapSite(next, dist, aside);
	expect(shown()).toBe('mới');
});

test('when the new site cannot be put there, the old one stays', () => {
	rmSync(next, { recursive: true });
	expect(() => swapSite(next, dist, aside)).toThrow('ENOENT');
	expect(shown()).toBe('cũ');
	expect(existsSync(aside)).toBe(false);
});

test('killed between the two moves, the old site comes back', () => {
	renameSync(dist, aside);
	expect(restoreSite(dist, aside)).toBe(true);
	expect(shown()).toBe('cũ');
});

test('killed after the second move, the new site stays', () => {
	renameSync(dist, aside);
	renameSync(next, dist);
	expect(restoreSite(dist, aside)).toBe(false);
	expect(shown()).toBe('mới');
	expect(existsSync(aside)).toBe(false);
});

describe('a change of some files', () => {
	const places = () => ({ next, dist, journal: join(folder, 'journal.json') });
	const texts = () =>
		Object.fromEntries(
			filesBelow(dist)
				.sort()
				.map((file) => [file, readFileSync(join(dist, file), 'utf8')]),
		);

	function write(place: string, files: Readonly<Record<string, string>>) {
		for (const [file, text] of Object.entries(files)) {
			mkdirSync(dirname(join(place, file)), { recursive: true });
			writeFileSync(join(place, file), text);
		}
	}

	beforeEach(() => {
		write(dist, { 'a/index.html': 'giữ', 'b/c/index.html': 'bỏ', 'la.html': 'lạ' });
		write(next, { 'd/index.html': 'thêm' });
	});

	const stays = (file: string) => file === 'a/index.html';
	const wanted = { 'a/index.html': 'giữ', 'd/index.html': 'thêm', 'index.html': 'mới' };

	test('brings what is new, keeps what stays, and leaves nothing else, not even folders', () => {
		changeSite(places(), changeTo(places(), stays));
		expect(texts()).toEqual(wanted);
		expect(existsSync(join(dist, 'b'))).toBe(false);
		expect(existsSync(places().journal)).toBe(false);
	});

	test('broken off anywhere, is ended by the next build', () => {
		const change = changeTo(places(), stays);
		writeDown(places(), change);
		rmSync(join(dist, 'la.html'));
		renameSync(join(next, 'index.html'), join(dist, 'index.html'));
		expect(resumeChange(places())).toBe(true);
		expect(texts()).toEqual(wanted);
		expect(resumeChange(places())).toBe(false);
	});

	test('leaves no compressed copy of an old file beside the new one, even when broken off', () => {
		write(dist, { 'index.html.gz': 'cũ', z: 'tệp' });
		write(next, { 'z/f': 'không thay được' });
		expect(() => changeSite(places(), { come: ['index.html', 'z/f'], go: ['index.html.gz'] })).toThrow();
		expect(texts()).toMatchObject({ 'index.html': 'mới' });
		expect(existsSync(join(dist, 'index.html.gz'))).toBe(false);
	});

	test('that was only half written down has not begun', () => {
		writeFileSync(places().journal, '{"come":["index.html"');
		expect(resumeChange(places())).toBe(false);
		expect(texts()['index.html']).toBe('cũ');
	});

	test('puts a file where a folder was, and a folder where a file was', () => {
		write(next, { b: 'tệp', 'la.html/index.html': 'thư mục' });
		changeSite(places(), changeTo(places(), stays));
		expect(texts()).toEqual({ ...wanted, b: 'tệp', 'la.html/index.html': 'thư mục' });
	});

	test('can be ended again and again, also where files and folders change places', () => {
		write(next, { b: 'tệp', 'la.html/index.html': 'thư mục' });
		const change = changeTo(places(), stays);
		for (let times = 0; times < 2; times++) {
			writeDown(places(), change);
			expect(resumeChange(places())).toBe(true);
		}
		expect(texts()).toEqual({ ...wanted, b: 'tệp', 'la.html/index.html': 'thư mục' });
	});

	test('leaves alone what is the same file already', () => {
		linkSync(join(dist, 'a/index.html'), join(next, 'a.txt'));
		linkSync(join(dist, 'a/index.html'), join(dist, 'a.txt'));
		expect(changeTo(places(), stays).come).not.toContain('a.txt');
	});
});
