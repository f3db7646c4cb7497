import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newsText, newsTitle, SampleArchive } from './sample-archive.ts';
import { entryText, partOf } from './sample-parts.ts';

let archive: SampleArchive;
beforeEach(() => {
	archive = new SampleArchive();
});
afterEach(() => archive[Symbol.dispose]());

describe('briefs', () => {
	test('of what the archive or the run holds are merged and counted', () => {
		archive.keep('tin-tuc/2025/a.md', newsText());
		archive.keep('diem-tin/2025/b.md', entryText('Tin dẫn cũ'));
		const one = archive.writer();
		const briefs = { [`diem-tin/2025/x.md`]: entryText(newsTitle), 'diem-tin/2025/y.md': entryText('TIN DẪN CŨ.') };
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
		expect(archive.files()).toHaveLength(3);
	});

	test('give way to the whole item that comes later in the run; an older one is pointed out', () => {
		archive.keep('diem-tin/2024/cu.md', entryText('Bài đã dẫn năm trước'));
		const one = archive.writer();
		const first = one.take(
			partOf({ 'diem-tin/2025/x.md': entryText(newsTitle), 'diem-tin/2025/y.md': entryText('Khác') }),
		);
		const second = one.take(
			partOf({ 'tin-tuc/2025/a.md': newsText(), 'tin-tuc/2024/b.md': entryText('Bài đã dẫn năm trước') }, 'b.txt'),
		);
		expect(first).toMatchObject({ mergedBriefs: 1, entries: [{ path: 'diem-tin/2025/y.md' }] });
		expect(second).toMatchObject({ status: 'written', warnings: [{ rule: 'brief-of-item' }] });
		expect(second.warnings[0]!.message).toContain('content/diem-tin/2024/cu.md');
		expect(archive.files().filter((file) => file.includes('diem-tin'))).toEqual([
			'content/diem-tin/2024/cu.md',
			'content/diem-tin/2025/y.md',
		]);
	});

	test('that cannot be removed are pointed out', () => {
		const one = archive.writer();
		one.take(partOf({ 'diem-tin/2025/x.md': entryText(newsTitle) }));
		// A folder in its place, for whoever runs the tests may be allowed to remove any file.
		rmSync(join(archive.out, 'diem-tin/2025/x.md'));
		archive.keep('diem-tin/2025/x.md/y', '');
		expect(one.take(partOf({ 'tin-tuc/2025/a.md': newsText() }, 'b.txt'))).toMatchObject({
			status: 'written',
			warnings: [{ rule: 'brief-of-item' }],
		});
	});
});
