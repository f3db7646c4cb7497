import { describe, expect, test } from 'vitest';
import { check, documentPath, shortForm } from '../sample.ts';
import { fileInMemory } from './file-in-memory.ts';
import { checkFiles, documentWith, pdf, pdfPath, publicFilesOf, recordOf } from './sample-attachments.ts';

const { sha256 } = fileInMemory(pdf);
const hash = sha256();
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const zip = 'PK\u0003\u0004';
const ole = '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1';

describe('the place and the name', () => {
	const rule =
		'tên hoặc chỗ đặt tệp sai quy tắc public/tep/<năm>/<tên-không-dấu>: chỉ chữ thường a–z, số, dấu - và dấu chấm';
	test.each([
		['tep/2025/Kế hoạch (bản ký).PDF', rule, 'tep/2025/ke-hoach-ban-ky.pdf'],
		['tep/ke-hoach.pdf', rule, 'tep/2025/ke-hoach.pdf'],
		['tep/ubnd/2024/ke_hoach.pdf', rule, 'tep/2024/ke-hoach.pdf'],
		['tep/2025/.pdf', rule, 'tep/2025/ten-tep.pdf'],
		['van-ban/ke-hoach.pdf', 'tệp đính kèm phải nằm trong public/tep/<năm>/', 'tep/2025/ke-hoach.pdf'],
	])('%s', (path, message, right) => {
		const record = recordOf(path, pdf).replace(/url: ([^,]*)/, 'url: "$1"');
		expect(shortForm(checkFiles({ [path]: pdf }, record))).toEqual([
			`14:30 lỗi attachment-path: tệp public/${path}: ${message} → đổi thành public/${right} và ghi url: /${right}`,
		]);
	});

	test('two names that differ in capitals only', () => {
		const path = 'tep/2025/7095-KH-UBND.pdf';
		const faults = checkFiles(
			{ [pdfPath]: pdf, [path]: `${pdf}2` },
			`${recordOf(pdfPath, pdf)}, ${recordOf(path, `${pdf}2`)}`,
		);
		expect(shortForm(faults)).toEqual([
			expect.stringContaining(`đổi tên khác, vì đã có public/${pdfPath}; nếu là một tệp thì xóa bản thừa`),
		]);
	});
});

describe('kinds that are refused', () => {
	test.each([
		['html', 'kho không nhận tệp .html: trang web và chương trình có thể chạy mã lệnh'],
		['svg', 'kho không nhận tệp .svg: trang web và chương trình'],
		['js', 'kho không nhận tệp .js: trang web và chương trình'],
		['exe', 'kho không nhận tệp .exe: trang web và chương trình'],
		['docm', 'kho không nhận tệp Office có macro (.docm)'],
		['xlsm', 'lưu lại thành .xlsx hoặc .pdf'],
		['rar', 'kho không nhận tệp .rar → nén lại thành .zip'],
		['dwg', 'kho không nhận tệp .dwg → kho nhận: pdf, docx, '],
	])('.%s', (extension, words) => {
		const path = `tep/2025/a.${extension}`;
		const faults = shortForm(checkFiles({ [path]: 'x' }, recordOf(path, 'x')));
		expect(faults).toEqual([expect.stringMatching(/^14:30 lỗi attachment-type: tệp public\/tep\/2025\/a\./)]);
		expect(faults[0]).toContain(words);
	});

	test('a page that no entry lists is refused all the same, at the file: it would run on the origin of the site', () => {
		const faults = check(
			{ [documentPath]: documentWith('') },
			{ publicFiles: publicFilesOf({ 'tep/2025/a.html': '<p>' }) },
		);
		expect(faults.map(({ file, severity, rule }) => `${file} ${severity} ${rule}`)).toEqual([
			'../public/tep/2025/a.html error attachment-type',
			'../public/tep/2025/a.html warning attachment-unlisted',
		]);
	});

	test('macros inside a file whose name promises none', () => {
		const path = 'tep/2025/a.docx';
		const content = bytes(`${zip}${'x'.repeat(200_000)}word/vbaProject.bin`);
		expect(shortForm(checkFiles({ [path]: content }, recordOf(path, content)))).toEqual([
			expect.stringContaining('lỗi attachment-type: tệp public/tep/2025/a.docx: tệp .docx này chứa macro'),
		]);
	});
});

describe('content', () => {
	test.each<[path: string, content: Uint8Array, message: string]>([
		['a.pdf', bytes(''), 'tệp trống (0 byte)'],
		['a.pdf', bytes(`${zip}word`), 'nội dung tệp không phải là .pdf, mà giống tệp nén (zip, docx, xlsx …)'],
		['a.pdf', bytes('<!DOCTYPE html><title>404'), 'nội dung tệp không phải là .pdf, mà giống một trang web'],
		['a.docx', bytes('%PDF-1.4'), 'nội dung tệp không phải là .docx, mà giống .pdf → đặt lại đuôi tệp cho đúng'],
		['a.docx', bytes(ole), 'tệp .docx này đặt mật khẩu, hoặc là tệp Office kiểu cũ đổi đuôi'],
		['a.xls', bytes(`${zip}xl`), 'nội dung tệp không phải là .xls'],
		['a.jpg', bytes('\u0089PNG\r\n\u001A\n'), 'nội dung tệp không phải là .jpg, mà giống .png'],
		['a.txt', bytes('a\0b'), 'nội dung tệp không phải là .txt'],
		['a.csv', bytes('  <html>'), 'nội dung tệp không phải là .csv, mà giống một trang web'],
		['a.pdf', bytes('version https://git-lfs.github.com/spec/v1\noid sha256:'), 'đây chỉ là tệp con trỏ của Git LFS'],
		['a.pdf', bytes('/annex/objects/SHA256E-s1--ab.pdf\n'), 'đây chỉ là tệp con trỏ của git-annex'],
		['a.pdf', bytes('../../.git/annex/objects/x/y'), 'đây chỉ là tệp con trỏ của git-annex'],
	])('%s: refused, and no hash is asked for it', (name, content, message) => {
		const path = `tep/2025/${name}`;
		const faults = shortForm(checkFiles({ [path]: content }, `{ name: Bản ký, url: /${path} }`));
		expect(faults).toEqual([expect.stringContaining(`14:30 lỗi attachment-content: tệp public/${path}: ${message}`)]);
	});

	test.each<[name: string, content: Uint8Array]>([
		['a.pdf', bytes('\n%PDF-1.4')],
		['a.docx', bytes(zip)],
		['a.ods', bytes(zip)],
		['a.doc', bytes(ole)],
		['a.jpeg', bytes('\u00FF\u00D8\u00FF\u00E0')],
		['a.png', bytes('\u0089PNG\r\n\u001A\n')],
		['a.webp', bytes('RIFFxxxxWEBP')],
		['a.mp3', bytes('ID3')],
		['a.mp4', bytes('\0\0\0 ftypisom')],
		['a.csv', bytes('t\u00EAn,s\u1ED1')],
		['a.txt', bytes('\u00FF\u00FEa\0')],
	])('%s is what it says', (name, content) => {
		const path = `tep/2025/${name}`;
		expect(checkFiles({ [path]: content }, recordOf(path, content))).toEqual([]);
	});

	test('a locked PDF is warned of, wherever the mark stands', () => {
		const content = `${pdf}${'x'.repeat(200_000)}trailer << /Encrypt 9 0 R >>`;
		expect(shortForm(checkFiles({ [pdfPath]: content }, recordOf(pdfPath, content)))).toEqual([
			expect.stringContaining('cảnh báo attachment-locked'),
		]);
	});
});

describe('size', () => {
	const large = (bytes: number) => ({ [pdfPath]: { ...fileInMemory(pdf), size: bytes } });
	const limit = 25 * 1024 * 1024;

	test('up to the limit, and above it', () => {
		expect(checkFiles(large(limit), `{ name: Bản quét, url: /${pdfPath}, sha256: ${hash}, size: ${limit} }`)).toEqual(
			[],
		);
		const faults = shortForm(checkFiles(large(limit * 1.5), `{ name: Bản quét, url: /${pdfPath} }`));
		expect(faults).toEqual([
			expect.stringContaining(
				`14:32 lỗi attachment-size: tệp public/${pdfPath}: tệp quá lớn: 37,5 MB, giới hạn 25 MB →`,
			),
		]);
	});

	test('above what GitHub takes', () => {
		const [fault] = shortForm(checkFiles(large(limit * 5), `{ name: Bản quét, url: /${pdfPath} }`));
		expect(fault).toContain('125 MB, giới hạn 25 MB; GitHub từ chối mọi tệp trên 100 MB');
	});
});
