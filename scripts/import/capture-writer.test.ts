import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CaptureWriter } from './capture-writer.ts';
import { KnownItems } from './known-items.ts';
import type { Part } from './messages.ts';
import { entryText, partOf } from './sample-parts.ts';

let folder: string;
let out: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-writer-'));
	out = join(folder, 'content');
});
afterEach(() => rmSync(folder, { recursive: true }));

function writer(dryRun = false) {
	return new CaptureWriter({ out, shownOut: 'content', dryRun, known: new KnownItems(out) });
}

function files(): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
		.sort();
}

function keep(path: string, text: string) {
	mkdirSync(dirname(join(out, path)), { recursive: true });
	writeFileSync(join(out, path), text);
}

const title = 'Lai Châu tiêm vắc xin sởi cho trẻ em vùng cao';
const news = (day = '2025-03-17', ...more: string[]) => entryText(title, `publishedAt: ${day}`, ...more);
const hash = (part: Part) => `capture:\n  sha256: ${part.sha256}`;

test('writes the entries of a capture, and makes the folders', () => {
	const report = writer().take(partOf({ 'tin-tuc/2025/a.md': news(), 'diem-tin/2025/b.md': entryText('Tin dẫn') }));
	expect(report).toMatchObject({ file: 'a.txt', status: 'written', entries: [{ path: 'tin-tuc/2025/a.md' }, {}] });
	expect(files()).toEqual(['content/diem-tin/2025/b.md', 'content/tin-tuc/2025/a.md']);
	expect(readFileSync(join(out, 'tin-tuc/2025/a.md'), 'utf8')).toBe(news());
});

test('a dry run says what would be and makes nothing, and still knows what it has said', () => {
	const dry = writer(true);
	expect(dry.take(partOf({ 'tin-tuc/2025/a.md': news() }))).toMatchObject({ status: 'would-write' });
	expect(dry.take(partOf({ 'tin-tuc/2025/a.md': news() }, 'b.txt'))).toMatchObject({
		status: 'same-item',
		sameItems: [{ existing: 'content/tin-tuc/2025/a.md', from: 'a.txt', differences: [] }],
	});
	expect(files()).toEqual([]);
});

describe('a capture that is there already', () => {
	const part = partOf({ 'tin-tuc/2025/a.md': news() });

	test('is skipped, in either spelling of its front matter, and names the entry', () => {
		keep('tin-tuc/2025/cu.md', entryText('Khác', hash(part)));
		keep('tin-tuc/2025/cu-2.md', entryText('Khác nữa', `capture: { method: html, sha256: "${part.sha256}" }`));
		expect(writer().take(part)).toMatchObject({
			status: 'skipped',
			reason: 'đã nhập: content/tin-tuc/2025/cu-2.md và 1 mục khác',
		});
		expect(files()).toHaveLength(2);
	});

	test('is skipped within one run', () => {
		const one = writer();
		one.take(part);
		expect(one.take({ ...part, name: 'b.txt' })).toMatchObject({ status: 'skipped', reason: 'giống hệt a.txt' });
	});
});

describe('another capture of one item is not written, and the two lie side by side', () => {
	const document = (...lines: string[]) => entryText('Kế hoạch tiêm chủng', 'number: 7/KH-SYT', ...lines);

	test.each([
		[
			'by number, issuer and year',
			'van-ban/2025/7-kh-syt-so-y-te-lai-chau-2025.md',
			document('place: Lai Châu'),
			'van-ban/2025/7-kh-syt-so-y-te-lai-chau-2025.md',
			document('place: Mường Tè'),
			'cùng số, ký hiệu, cơ quan và năm',
		],
		[
			'by the address of the page, however it is written',
			'tin-tuc/2025/a.md',
			entryText('Tiêm vắc xin', 'source: { name: Báo A, url: "http://www.baoa.vn/tin/1.html?utm_source=x#dau" }'),
			'tin-tuc/2025/b.md',
			entryText('Tiêm vắc xin sởi', 'source:', '  name: Báo A', '  url: https://baoa.vn/tin/1.html'),
			'cùng địa chỉ trang nguồn',
		],
		[
			'by title and day, whatever the marks and the hour',
			'tin-tuc/2025/a.md',
			news('2025-03-17T08:34'),
			'tin-tuc/2025/b.md',
			entryText(title.toUpperCase().normalize('NFD'), 'publishedAt: { on: 2025-03-17, part: morning }'),
			'cùng tiêu đề, ngày không trái nhau',
		],
		[
			'by a long title when one has no day',
			'tin-tuc/khong-ngay/a.md',
			entryText(title, 'publishedAtMissing: { reason: "TODO" }'),
			'tin-tuc/2025/b.md',
			news(),
			'cùng tiêu đề, ngày không trái nhau',
		],
	])('%s', (_, oldPath, oldText, path, text, by) => {
		keep(oldPath, oldText);
		const report = writer().take(partOf({ [path]: text, 'tin-tuc/2025/khac.md': entryText('Bài khác') }));
		expect(report).toMatchObject({
			status: 'same-item',
			entries: [],
			sameItems: [{ existing: `content/${oldPath}`, by }],
		});
		expect(report.reason).toContain(`content/${oldPath}`);
		expect(files()).toEqual([`content/${oldPath}`]);
	});

	test('with each field that differs, a reason for nothing being nothing', () => {
		keep('tin-tuc/2025/a.md', news('2025-03-17', 'provinces: [lai-chau]', 'summaryMissing: { reason: x }'));
		const added = news('2025-03-17T08:34', 'provinces:', '  - lai-chau', 'level: provincial').replace(
			'Thân',
			'Phần thân',
		);
		expect(writer().take(partOf({ 'tin-tuc/2025/a.md': added })).sameItems?.[0]?.differences).toEqual([
			{ field: 'Ngày đăng', old: '2025-03-17', new: '2025-03-17T08:34' },
			{ field: 'Cấp', old: '(trống)', new: 'provincial' },
			{ field: 'Thân bài', old: '2 chữ, «Thân bài»', new: '3 chữ, «Phần thân bài»' },
		]);
	});
});

describe('different items are written side by side', () => {
	test.each([
		['one title on two days', news('2025-03-18')],
		['a short title without a day', entryText('Thông báo')],
		['one home page for all', entryText('Bài khác', 'source: { name: A, url: "https://baoa.vn/" }')],
		['two numbers', entryText(title, 'number: 9/TB-SYT', 'publishedAt: 2025-03-17')],
	])('%s', (_, text) => {
		keep('tin-tuc/2025/a.md', news('2025-03-17', 'number: 8/TB-SYT', 'source: { name: A, url: "https://baoa.vn" }'));
		keep('tin-tuc/2025/tb.md', entryText('Thông báo'));
		expect(writer().take(partOf({ 'tin-tuc/2025/a.md': text }))).toMatchObject({
			status: 'written',
			entries: [{ path: 'tin-tuc/2025/a-2.md' }],
		});
		expect(readFileSync(join(out, 'tin-tuc/2025/a-2.md'), 'utf8')).toBe(text);
	});

	test('two documents of different years, whose addresses hold no year, under different names', () => {
		keep('van-ban/2024/khong-so-lich-tiem.md', entryText('Lịch tiêm', 'issuedOn: 2024-01-02'));
		expect(
			writer().take(partOf({ 'van-ban/2025/khong-so-lich-tiem.md': entryText('Lịch tiêm', 'issuedOn: 2025-01-02') })),
		).toMatchObject({
			status: 'written',
			entries: [{ path: 'van-ban/2025/khong-so-lich-tiem-2.md' }],
		});
	});

	test('several articles of one page, which share its address', () => {
		const source = 'source: { name: A, url: "https://baoa.vn/chuyen-muc" }';
		keep('tin-tuc/2025/cu.md', entryText('Bài cũ', source));
		const part = partOf({
			'tin-tuc/2025/a.md': entryText('Bài một', source),
			'tin-tuc/2025/b.md': entryText('Bài hai', source),
		});
		expect(writer().take(part)).toMatchObject({ status: 'written' });
	});
});

describe('briefs', () => {
	test('of what the archive or the run holds are merged and counted', () => {
		keep('tin-tuc/2025/a.md', news());
		keep('diem-tin/2025/b.md', entryText('Tin dẫn cũ'));
		const one = writer();
		const briefs = { [`diem-tin/2025/x.md`]: entryText(title), 'diem-tin/2025/y.md': entryText('TIN DẪN CŨ.') };
		expect(one.take(partOf({ ...briefs, 'diem-tin/2025/z.md': entryText('Mới') }))).toMatchObject({
			status: 'written',
			mergedBriefs: 2,
			entries: [{ title: 'Mới' }],
		});
		expect(one.take(partOf({ 'diem-tin/khong-ngay/z.md': entryText('Mới') }, 'b.txt'))).toMatchObject({
			status: 'skipped',
			mergedBriefs: 1,
			reason: 'mọi tin dẫn trong tệp đã có trong kho',
		});
		expect(files()).toHaveLength(3);
	});

	test('give way to the whole item that comes later in the run; an older one is pointed out', () => {
		keep('diem-tin/2024/cu.md', entryText('Bài đã dẫn năm trước'));
		const one = writer();
		const first = one.take(partOf({ 'diem-tin/2025/x.md': entryText(title), 'diem-tin/2025/y.md': entryText('Khác') }));
		const second = one.take(
			partOf({ 'tin-tuc/2025/a.md': news(), 'tin-tuc/2024/b.md': entryText('Bài đã dẫn năm trước') }, 'b.txt'),
		);
		expect(first).toMatchObject({ mergedBriefs: 1, entries: [{ path: 'diem-tin/2025/y.md' }] });
		expect(second).toMatchObject({ status: 'written', warnings: [{ rule: 'brief-of-item' }] });
		expect(second.warnings[0]!.message).toContain('content/diem-tin/2024/cu.md');
		expect(files().filter((file) => file.includes('diem-tin'))).toEqual([
			'content/diem-tin/2024/cu.md',
			'content/diem-tin/2025/y.md',
		]);
	});
});

describe('all or nothing', () => {
	const two = partOf({ 'tin-tuc/2025/a.md': news(), 'van-ban/2025/b.md': entryText('B') });

	test('what was placed is taken back when a later file cannot be', () => {
		const one = writer();
		mkdirSync(out);
		writeFileSync(join(out, 'van-ban'), 'một tệp ở chỗ của thư mục');
		expect(one.take(two)).toMatchObject({ status: 'failed', reason: expect.stringMatching(/^Không ghi được \(/) });
		expect(files()).toEqual(['content/van-ban']);
		expect(existsSync(join(out, 'tin-tuc'))).toBe(false);
	});

	test('a file that somebody else makes meanwhile is not touched', () => {
		const one = writer();
		keep('van-ban/2025/b.md', 'của người khác');
		expect(one.take(two)).toMatchObject({
			status: 'same-item',
			sameItems: [{ existing: 'content/van-ban/2025/b.md' }],
		});
		expect(files()).toEqual(['content/van-ban/2025/b.md']);
		const other = writer();
		keep('tin-tuc/2025/a.md', entryText('Bài của người khác'));
		expect(other.take(partOf({ 'tin-tuc/2025/a.md': news() }, 'c.txt'))).toMatchObject({
			status: 'written',
			entries: [{ path: 'tin-tuc/2025/a-2.md' }],
		});
		expect(readFileSync(join(out, 'tin-tuc/2025/a.md'), 'utf8')).toContain('Bài của người khác');
	});

	test('a folder that is a link to elsewhere is not written through', () => {
		mkdirSync(join(folder, 'ngoai'));
		mkdirSync(out);
		symlinkSync(join(folder, 'ngoai'), join(out, 'tin-tuc'));
		expect(writer().take(two)).toMatchObject({
			status: 'failed',
			reason: expect.stringContaining('liên kết dẫn ra ngoài'),
		});
		expect(readdirSync(join(folder, 'ngoai'))).toEqual([]);
	});

	test('a path that breaks the rules of the archive is not written', () => {
		for (const path of ['../x.md', 'tin-tuc/2025/../../x.md', '/tmp/x.md', 'trang/2025/x.md']) {
			expect(writer().take(partOf({ [path]: news() }))).toMatchObject({ status: 'failed' });
		}
		expect(files()).toEqual([]);
	});
});

test('a capture that gave nothing is refused, and reasons of the worker are passed on', () => {
	expect(writer().take(partOf({}))).toMatchObject({
		status: 'refused',
		reason: expect.stringMatching(/^Không tìm thấy/),
	});
	const refused: Part = { ...partOf({}), status: 'refused', reason: 'Tệp trống.' };
	expect(writer().take(refused)).toMatchObject({ status: 'refused', reason: 'Tệp trống.' });
});

test('the original is kept beside, once, and never in place of another', () => {
	const root = join(folder, 'tep/goc');
	mkdirSync(root, { recursive: true });
	const lay = (name: string, text: string) => {
		writeFileSync(join(root, name), text);
		return { root, path: '0a917aeaff64b267.pdf', temporary: join(root, name) };
	};
	const one = writer();
	one.take({ ...partOf({ 'tin-tuc/2025/a.md': news() }), original: lay('.1.tmp', 'gốc') });
	one.take({ ...partOf({ 'tin-tuc/2025/b.md': entryText('B') }, 'b'), original: lay('.2.tmp', 'khác') });
	one.take({ ...partOf({ 'tin-tuc/2025/a.md': news() }), original: lay('.3.tmp', 'gốc') });
	expect(readdirSync(root)).toEqual(['0a917aeaff64b267.pdf']);
	expect(readFileSync(join(root, '0a917aeaff64b267.pdf'), 'utf8')).toBe('gốc');
});
