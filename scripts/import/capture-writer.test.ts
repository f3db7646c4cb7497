import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Part } from './messages.ts';
import { newsText, SampleArchive } from './sample-archive.ts';
import { entryText, partOf } from './sample-parts.ts';

let archive: SampleArchive;
beforeEach(() => {
	archive = new SampleArchive();
});
afterEach(() => archive[Symbol.dispose]());

const hash = (part: Part) => `capture:\n  sha256: ${part.sha256}`;

test('writes the entries of a capture, and makes the folders', () => {
	const report = archive
		.writer()
		.take(partOf({ 'tin-tuc/2025/a.md': newsText(), 'diem-tin/2025/b.md': entryText('Tin dẫn') }));
	expect(report).toMatchObject({ file: 'a.txt', status: 'written', entries: [{ path: 'tin-tuc/2025/a.md' }, {}] });
	expect(archive.files()).toEqual(['content/diem-tin/2025/b.md', 'content/tin-tuc/2025/a.md']);
	expect(readFileSync(join(archive.out, 'tin-tuc/2025/a.md'), 'utf8')).toBe(newsText());
});

test('a dry run says what would be and makes nothing, and still knows what it has said', () => {
	const dry = archive.writer(true);
	expect(dry.take(partOf({ 'tin-tuc/2025/a.md': newsText() }))).toMatchObject({ status: 'would-write' });
	expect(dry.take(partOf({ 'tin-tuc/2025/a.md': newsText() }, 'b.txt'))).toMatchObject({
		status: 'same-item',
		sameItems: [{ existing: 'content/tin-tuc/2025/a.md', from: 'a.txt', differences: [] }],
	});
	expect(archive.files()).toEqual([]);
});

describe('a capture that is there already', () => {
	const part = partOf({ 'tin-tuc/2025/a.md': newsText() });

	test('is skipped, in either spelling of its front matter, and names the entry', () => {
		archive.keep('tin-tuc/2025/cu.md', entryText('Khác', hash(part)));
		archive.keep('tin-tuc/2025/cu-2.md', entryText('Khác nữa', `capture: { method: html, sha256: "${part.sha256}" }`));
		expect(archive.writer().take(part)).toMatchObject({
			status: 'skipped',
			reason: 'đã nhập: content/tin-tuc/2025/cu-2.md và 1 mục khác',
		});
		expect(archive.files()).toHaveLength(2);
	});

	test('is skipped within one run', () => {
		const one = archive.writer();
		one.take(part);
		expect(one.take({ ...part, name: 'b.txt' })).toMatchObject({ status: 'skipped', reason: 'giống hệt a.txt' });
	});
});

describe('all or nothing', () => {
	const two = partOf({ 'tin-tuc/2025/a.md': newsText(), 'van-ban/2025/b.md': entryText('B') });

	test('what was placed is taken back when a later file cannot be', () => {
		const one = archive.writer();
		mkdirSync(archive.out);
		writeFileSync(join(archive.out, 'van-ban'), 'một tệp ở chỗ của thư mục');
		expect(one.take(two)).toMatchObject({ status: 'failed', reason: expect.stringMatching(/^Không ghi được \(/) });
		expect(archive.files()).toEqual(['content/van-ban']);
		expect(existsSync(join(archive.out, 'tin-tuc'))).toBe(false);
	});

	test('a file that somebody else makes meanwhile is not touched', () => {
		const one = archive.writer();
		archive.keep('van-ban/2025/b.md', 'của người khác');
		expect(one.take(two)).toMatchObject({
			status: 'same-item',
			sameItems: [{ existing: 'content/van-ban/2025/b.md' }],
		});
		expect(archive.files()).toEqual(['content/van-ban/2025/b.md']);
		const other = archive.writer();
		archive.keep('tin-tuc/2025/a.md', entryText('Bài của người khác'));
		expect(other.take(partOf({ 'tin-tuc/2025/a.md': newsText() }, 'c.txt'))).toMatchObject({
			status: 'written',
			entries: [{ path: 'tin-tuc/2025/a-2.md' }],
		});
		expect(readFileSync(join(archive.out, 'tin-tuc/2025/a.md'), 'utf8')).toContain('Bài của người khác');
	});

	test('a folder that is a link to elsewhere is not written through', () => {
		mkdirSync(join(archive.folder, 'ngoai'));
		mkdirSync(archive.out);
		symlinkSync(join(archive.folder, 'ngoai'), join(archive.out, 'tin-tuc'));
		expect(archive.writer().take(two)).toMatchObject({
			status: 'failed',
			reason: expect.stringContaining('liên kết dẫn ra ngoài'),
		});
		expect(readdirSync(join(archive.folder, 'ngoai'))).toEqual([]);
	});

	test('a path that breaks the rules of the archive is not written', () => {
		for (const path of ['../x.md', 'tin-tuc/2025/../../x.md', '/tmp/x.md', 'trang/2025/x.md']) {
			expect(archive.writer().take(partOf({ [path]: newsText() }))).toMatchObject({ status: 'failed' });
		}
		expect(archive.files()).toEqual([]);
	});
});

test('a capture that gave nothing is refused, and reasons of the worker are passed on', () => {
	expect(archive.writer().take(partOf({}))).toMatchObject({
		status: 'refused',
		reason: expect.stringMatching(/^Không tìm thấy/),
	});
	const refused: Part = { ...partOf({}), status: 'refused', reason: 'Tệp trống.' };
	expect(archive.writer().take(refused)).toMatchObject({ status: 'refused', reason: 'Tệp trống.' });
});

test('the original is kept beside, once, and never in place of another', () => {
	const root = join(archive.folder, 'ban-goc');
	mkdirSync(root, { recursive: true });
	const lay = (name: string, text: string) => {
		writeFileSync(join(root, name), text);
		return { root, path: '0a917aeaff64b267.pdf', temporary: join(root, name) };
	};
	const one = archive.writer();
	one.take({ ...partOf({ 'tin-tuc/2025/a.md': newsText() }), original: lay('.1.tmp', 'gốc') });
	one.take({ ...partOf({ 'tin-tuc/2025/b.md': entryText('B') }, 'b'), original: lay('.2.tmp', 'khác') });
	one.take({ ...partOf({ 'tin-tuc/2025/a.md': newsText() }), original: lay('.3.tmp', 'gốc') });
	expect(readdirSync(root)).toEqual(['0a917aeaff64b267.pdf']);
	expect(readFileSync(join(root, '0a917aeaff64b267.pdf'), 'utf8')).toBe('gốc');
});

test('an entry that is gone when its like comes is a fault of that capture, not of the run', () => {
	archive.keep('tin-tuc/2025/a.md', newsText());
	const one = archive.writer();
	rmSync(join(archive.out, 'tin-tuc/2025/a.md'));
	expect(one.take(partOf({ 'tin-tuc/2025/b.md': newsText() }))).toMatchObject({
		status: 'failed',
		reason: expect.stringMatching(/^Không đọc được mục cùng bài đã có trong kho \(.*; hãy nhập lại\.$/),
	});
	expect(one.take(partOf({ 'tin-tuc/2025/c.md': entryText('Bài khác') }, 'b.txt'))).toMatchObject({
		status: 'written',
	});
});
