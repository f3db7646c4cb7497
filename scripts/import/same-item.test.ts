import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newsText, newsTitle, SampleArchive } from './sample-archive.ts';
import { entryText, partOf } from './sample-parts.ts';

let archive: SampleArchive;
beforeEach(() => {
	archive = new SampleArchive();
});
afterEach(() => archive[Symbol.dispose]());

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
			newsText('2025-03-17T08:34'),
			'tin-tuc/2025/b.md',
			entryText(newsTitle.toUpperCase().normalize('NFD'), 'publishedAt: { on: 2025-03-17, part: morning }'),
			'cùng tiêu đề, ngày không trái nhau',
		],
		[
			'by a long title when one has no day',
			'tin-tuc/khong-ngay/a.md',
			entryText(newsTitle, 'publishedAtMissing: { reason: "TODO" }'),
			'tin-tuc/2025/b.md',
			newsText(),
			'cùng tiêu đề, ngày không trái nhau',
		],
	])('%s', (_, oldPath, oldText, path, text, by) => {
		archive.keep(oldPath, oldText);
		const report = archive.writer().take(partOf({ [path]: text, 'tin-tuc/2025/khac.md': entryText('Bài khác') }));
		expect(report).toMatchObject({
			status: 'same-item',
			entries: [],
			sameItems: [{ existing: `content/${oldPath}`, by }],
		});
		expect(report.reason).toContain(`content/${oldPath}`);
		expect(archive.files()).toEqual([`content/${oldPath}`]);
	});

	test('with each field that differs, a reason for nothing being nothing', () => {
		archive.keep('tin-tuc/2025/a.md', newsText('2025-03-17', 'provinces: [lai-chau]', 'summaryMissing: { reason: x }'));
		const added = newsText('2025-03-17T08:34', 'provinces:', '  - lai-chau', 'level: provincial').replace(
			'Thân',
			'Phần thân',
		);
		expect(archive.writer().take(partOf({ 'tin-tuc/2025/a.md': added })).sameItems?.[0]?.differences).toEqual([
			{ field: 'Ngày đăng', old: '2025-03-17', new: '2025-03-17T08:34' },
			{ field: 'Cấp', old: '(trống)', new: 'provincial' },
			{ field: 'Thân bài', old: '2 chữ, «Thân bài»', new: '3 chữ, «Phần thân bài»' },
		]);
	});
});

describe('different items are written side by side', () => {
	test.each([
		['one title on two days', newsText('2025-03-18')],
		['a short title without a day', entryText('Thông báo')],
		['one home page for all', entryText('Bài khác', 'source: { name: A, url: "https://baoa.vn/" }')],
		['one title in two provinces', newsText('2025-03-17', 'provinces: [son-la]')],
		['two numbers', entryText(newsTitle, 'number: 9/TB-SYT', 'publishedAt: 2025-03-17')],
	])('%s', (_, text) => {
		archive.keep(
			'tin-tuc/2025/a.md',
			newsText(
				'2025-03-17',
				'number: 8/TB-SYT',
				'provinces: [lai-chau]',
				'source: { name: A, url: "https://baoa.vn" }',
			),
		);
		archive.keep('tin-tuc/2025/tb.md', entryText('Thông báo'));
		expect(archive.writer().take(partOf({ 'tin-tuc/2025/a.md': text }))).toMatchObject({
			status: 'written',
			entries: [{ path: 'tin-tuc/2025/a-2.md' }],
		});
		expect(readFileSync(join(archive.out, 'tin-tuc/2025/a-2.md'), 'utf8')).toBe(text);
	});

	test('two documents of different years, whose addresses hold no year, under different names', () => {
		archive.keep('van-ban/2024/khong-so-lich-tiem.md', entryText('Lịch tiêm', 'issuedOn: 2024-01-02'));
		expect(
			archive
				.writer()
				.take(partOf({ 'van-ban/2025/khong-so-lich-tiem.md': entryText('Lịch tiêm', 'issuedOn: 2025-01-02') })),
		).toMatchObject({
			status: 'written',
			entries: [{ path: 'van-ban/2025/khong-so-lich-tiem-2.md' }],
		});
	});

	test('several articles of one page, which share its address', () => {
		const source = 'source: { name: A, url: "https://baoa.vn/chuyen-muc" }';
		archive.keep('tin-tuc/2025/cu.md', entryText('Bài cũ', source));
		const part = partOf({
			'tin-tuc/2025/a.md': entryText('Bài một', source),
			'tin-tuc/2025/b.md': entryText('Bài hai', source),
		});
		expect(archive.writer().take(part)).toMatchObject({ status: 'written' });
	});
});
