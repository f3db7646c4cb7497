import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { RefusedCapture } from '../model.ts';
import { kindOf, maxCaptureBytes } from './kind.ts';

const text = 'Sở Y tế Lai Châu ban hành kế hoạch tiêm chủng.\nNội dung kế hoạch.';
const page = '<!DOCTYPE html>\n<html><body><p>Bài viết</p></body></html>';
const mail =
	'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n--x';
const docx = zipSync({ '[Content_Types].xml': strToU8('x'), 'word/document.xml': strToU8('x') });
const ole = (stream: string) =>
	Buffer.concat([
		Buffer.from('d0cf11e0a1b11ae1', 'hex'),
		Buffer.alloc(600),
		Buffer.from(stream, 'utf16le'),
		Buffer.alloc(100),
	]);

const seen = (bytes: Uint8Array | string, name: string) => {
	try {
		const { kind, warnings } = kindOf(Buffer.from(bytes as string), name);
		return [kind, ...warnings.map(({ rule }) => rule)].join(' ');
	} catch (error) {
		if (error instanceof RefusedCapture) return `✗ ${error.rule}`;
		throw error;
	}
};

describe('kindOf', () => {
	test.each<[string, Uint8Array | string, string]>([
		['bai.txt', text, 'text'],
		['BAI.TXT', text, 'text'],
		['bai', text, 'text'],
		['bai.md', `# ${text}`, 'markdown'],
		['bai.md', `<div>\n\n${text}</div></div></div>`, 'markdown'],
		['bai.html', page, 'html'],
		['bai.aspx', page, 'html'],
		['bai.html', `<!-- saved from url=(0040)https://a.vn -->\r\n${page}`, 'html'],
		['bai.html', `<p>${text}</p>`, 'html'],
		['bai.html', Buffer.from(`\uFEFF${page}`, 'utf16le'), 'html'],
		['bai.txt', Buffer.from(text, 'utf16le'), 'text'],
		['bai.mhtml', mail, 'mhtml'],
		['bai.mht', mail, 'mhtml'],
		['bai.docx', docx, 'docx'],
		['bai.pdf', '%PDF-1.7\n…', 'pdf'],
		['bai.pdf', `${'\n'.repeat(800)}%PDF-1.4\n\0…`, 'pdf'],
		['bai.zip', zipSync({ 'a.txt': strToU8('x') }), 'zip'],
	])('%s', (name, bytes, kind) => {
		expect(seen(bytes, name)).toBe(kind);
	});

	test.each<[string, string, Uint8Array | string, string]>([
		['a PDF called text', 'bai.txt', '%PDF-1.7\n', 'pdf'],
		['text called HTML', 'bai.html', text, 'text'],
		['HTML called Word, as portals offer', 'bai.doc', page, 'html'],
		['HTML called text', 'bai.txt', page, 'html'],
		['a pasted piece of a page', 'bai.txt', '<div><p>Một</p><p>Hai</p></div>', 'html'],
		['MHTML called Word', 'bai.doc', mail, 'mhtml'],
		['Word called zip', 'bai.zip', docx, 'docx'],
		['a zip called Word', 'bai.docx', zipSync({ 'a.txt': strToU8('x') }), 'zip'],
	])('reads %s by its content, with a warning', (_, name, bytes, kind) => {
		expect(seen(bytes, name)).toBe(`${kind} extension-differs`);
	});

	test.each<[string, Uint8Array | string, string]>([
		['trong.txt', '', 'empty'],
		['trong.txt', '\uFEFF \r\n\t\u00A0', 'empty'],
		['trong.bin', new Uint8Array(500), 'empty'],
		['lon.txt', Buffer.alloc(maxCaptureBytes + 1, 'a'), 'too-large'],
		['cu.doc', ole('WordDocument'), 'old-word'],
		['cu.xls', ole('Workbook'), 'spreadsheet'],
		['khoa.docx', ole('EncryptedPackage'), 'encrypted-office'],
		['thu.msg', ole('__properties'), 'old-office'],
		['a.rtf', '{\\rtf1\\ansi Bài}', 'rtf'],
		['a.doc', '{\\rtf1\\ansi Bài}', 'rtf'],
		['a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('x') }), 'spreadsheet'],
		['a.pptx', zipSync({ 'ppt/presentation.xml': strToU8('x') }), 'presentation'],
		[
			'a.odt',
			zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
			'open-document',
		],
		['hong.docx', docx.subarray(0, 60), 'corrupt-docx'],
		['hong.zip', docx.subarray(0, 60), 'corrupt-zip'],
		['quet.png', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'image'],
		['quet.pdf', Buffer.from('ffd8ffe000104a464946', 'hex'), 'image'],
		['quet.bmp', Buffer.from('424d36000000000000', 'hex'), 'image'],
		['a.exe', Buffer.from('4d5a90000300000004000000', 'hex'), 'program'],
		['a.rar', Buffer.from('526172211a0700', 'hex'), 'archive'],
		['a.mp4', Buffer.from('00000018667479706d703432', 'hex'), 'media'],
		['a.dat', Buffer.from(Array.from({ length: 900 }, (_, index) => (index * 7) % 32)), 'unknown-binary'],
	])('refuses %s: %#', (name, bytes, rule) => {
		expect(seen(bytes, name)).toBe(`✗ ${rule}`);
	});

	test.each(['MZ là tên một loại máy', 'BM: bộ môn', 'ID3 là gì', '7z và Rar! là tệp nén', 'PK: phòng khám'])(
		'reads «%s» as text',
		(words) => {
			expect(seen(`${words}\n${text}`, 'bai.txt')).toBe('text');
		},
	);

	test('tells what to do in one line of Vietnamese', () => {
		expect(() => kindOf(ole('WordDocument'), 'cu.doc')).toThrow(/lưu lại thành \.docx\.$/);
		expect(() => kindOf(Buffer.from('ffd8ffe000', 'hex'), 'a.jpg')).toThrow(/\(OCR\)/);
	});

	test('never fails but with a reason', () => {
		const start = fc.constantFrom(
			'',
			'PK\x03\x04',
			'%PDF-',
			'<html',
			'MIME-Version: 1.0\n',
			'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
			'\xff\xfe',
		);
		fc.assert(
			fc.property(start, fc.uint8Array({ maxLength: 300 }), fc.string(), (head, tail, name) => {
				seen(Buffer.concat([Buffer.from(head, 'latin1'), tail]), name);
			}),
			{ numRuns: 1_000 },
		);
	});

	test.each(['<', '<!--', '<p ', '-->', '</p>', ' ', 'a:', 'PK\x05\x06', '\0'])(
		'ends soon on a megabyte of «%s»',
		(piece) => {
			seen(piece.repeat(1_000_000 / piece.length), 'a.html');
		},
	);
});
