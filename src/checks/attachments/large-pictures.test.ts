import { describe, expect, test } from 'vitest';
import { check, news, newsPath, shortForm } from '../sample.ts';
import { fileInMemory } from './file-in-memory.ts';
import { publicFilesOf } from './sample-attachments.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('large pictures', () => {
	const large = { ...fileInMemory(''), size: 3 * 1024 * 1024 };
	const wide = bytes('\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\u000F\u00A0\0\0\u000B\u00B8');

	test('where the page shows it', () => {
		const text = news.replace(/, \[văn bản\]\([^)]*\)/, '');
		expect(shortForm(check({ [newsPath]: text }, { publicFiles: publicFilesOf({ 'anh/tiem.jpg': large }) }))).toEqual([
			expect.stringContaining('20:22 cảnh báo large-picture: ảnh public/anh/tiem.jpg quá lớn: 3 MB →'),
		]);
	});

	test('at the figure, and at the file when no entry shows it; attachments may be large', () => {
		const text = news
			.replace('rights:', 'figures: [{ alt: A, file: /anh/ban-do.png, caption: C }]\nrights:')
			.replace(/Xem .*/, '');
		const held = {
			'anh/ban-do.png': wide,
			'anh/khac.png': large,
			'tep/2025/ban-do.png': { ...fileInMemory(wide), size: 4e6 },
		};
		const faults = check({ [newsPath]: text }, { publicFiles: publicFilesOf(held) });
		expect(faults.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
			'../public/anh/khac.png:1 large-picture',
			'../public/tep/2025/ban-do.png:1 attachment-unlisted',
			`${newsPath}:11 large-picture`,
		]);
		expect(faults[2]!.message).toBe('ảnh public/anh/ban-do.png quá lớn: rộng 4000 điểm ảnh');
	});
});
