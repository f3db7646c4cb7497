import { describe, expect, test } from 'vitest';
import { check, documentPath, news, newsPath, shortForm } from '../sample.ts';
import { checkFiles, documentWith, pdf, pdfPath, publicFilesOf, recordOf } from './sample-attachments.ts';

describe('files and who lists them', () => {
	const record = recordOf(pdfPath, pdf);

	test('by nobody: a warning at the file', () => {
		const faults = check({ [documentPath]: documentWith('') }, { publicFiles: publicFilesOf({ [pdfPath]: pdf }) });
		expect(faults).toMatchObject([
			{ file: `../public/${pdfPath}`, line: 1, severity: 'warning', rule: 'attachment-unlisted' },
		]);
	});

	test.each([
		['draft: true', 'lỗi attachment-not-public: mục này còn là bản nháp'],
		['withdrawn: { reason: Sai, on: 2025-12-01 }', 'lỗi attachment-not-public: mục này đã gỡ, nhưng tệp vẫn tải được'],
	])('only by an entry with %s: an error at the record', (more, words) => {
		const faults = shortForm(checkFiles({ [pdfPath]: pdf }, record, more));
		expect(faults).toEqual([expect.stringContaining(`14:30 ${words}`)]);
	});

	test('only by an entry of the future: a warning', () => {
		const options = { publicFiles: publicFilesOf({ [pdfPath]: pdf }), now: '2025-11-10T23:59' };
		expect(shortForm(check({ [documentPath]: documentWith(record) }, options))).toEqual([
			expect.stringContaining('cảnh báo attachment-not-public: mục này chưa tới ngày đăng'),
		]);
	});

	test('by a published entry besides: nothing', () => {
		const options = { publicFiles: publicFilesOf({ [pdfPath]: pdf, 'anh/tiem.jpg': '' }) };
		const listed = news.replace('rights:', `files: [${record}]\nrights:`).replace(/, \[văn bản\]\([^)]*\)/, '');
		const files = { [newsPath]: listed, [documentPath]: documentWith(record, 'draft: true') };
		expect(check(files, options)).toEqual([]);
	});

	test('leftovers of systems and .gitkeep are no attachments', () => {
		expect(checkFiles({ 'tep/.gitkeep': '', 'tep/2025/.DS_Store': 'x', 'tep/2025/Thumbs.db': 'x' }, '')).toEqual([]);
	});

	test('the same bytes under two names: a warning at the second', () => {
		const second = 'tep/2025/ke-hoach.pdf';
		const faults = checkFiles({ [pdfPath]: pdf, [second]: pdf }, `${record}, ${recordOf(second, pdf)}`);
		expect(shortForm(faults)).toEqual([
			expect.stringMatching(
				new RegExp(`^14:\\d+ cảnh báo attachment-twice: public/${second} giống hệt public/${pdfPath} → `),
			),
		]);
		expect(Number(/:(\d+)/.exec(shortForm(faults)[0]!)![1])).toBeGreaterThan(100);
	});
});
