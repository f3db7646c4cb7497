import { randomFillSync } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { namespaces, officialDocx, rawDocx } from '#import/read/docx/sample-docx.ts';
import { drawPdf } from '#import/read/pdf/sample-pdf.ts';
import { article } from '#import/sample-captures.ts';
import { deflatedZeros, rawZip, trueEntry } from './raw-zip.ts';

/** A file for tests that cannot be imported: its bytes, and what a person is told of it. */
export type BadCapture = readonly [bytes: Uint8Array, line: RegExp];

/** Files that hold nothing to read, or are not what they seem. */
export async function uselessCaptures(): Promise<Record<string, BadCapture>> {
	const word = await officialDocx();
	const pdf = await drawPdf((page) => page.font('regular').text('Trang có chữ.'));
	const locked = await drawPdf((page) => page.font('regular').text('Trang có chữ.'), {
		userPassword: 'bi-mat',
		pdfVersion: '1.7',
	});
	const scan = await drawPdf((page) => page.image(pixel, 0, 0, { width: 595, height: 842 }));
	const old = (...streams: string[]) =>
		Buffer.concat([ole, Buffer.alloc(600), ...streams.map((name) => Buffer.from(name, 'utf16le'))]);
	return {
		'rong.txt': [new Uint8Array(), /^Tệp trống/],
		'toan-dau-cach.html': [Buffer.from('\uFEFF \r\n\t \u00A0\n'), /^Tệp trống/],
		'toan-so-khong.txt': [Buffer.alloc(100_000), /^Tệp trống/],
		'chi-co-menu.html': [
			Buffer.from('<html><body><script>x()</script><nav></nav></body></html>'),
			/không có chữ|Không tìm thấy|không thấy/i,
		],
		'hong.pdf': [Buffer.from(`%PDF-1.7\n${'rác '.repeat(1000)}`), /^Tệp PDF bị hỏng/],
		'cut.pdf': [pdf.subarray(0, 700), /^Tệp PDF bị hỏng|không có chữ/],
		'khoa.pdf': [locked, /^Tệp PDF đặt mật khẩu/],
		'quet.pdf': [scan, /^Tệp PDF là tệp quét chưa có lớp chữ.*OCR/],
		'trang-trang.pdf': [await drawPdf(() => {}), /không có chữ nào.*OCR/],
		'anh.docx': [pixel, /^Tệp là ảnh.*OCR/],
		'anh.pdf': [pixel, /^Tệp là ảnh.*OCR/],
		'cu.docx': [old('WordDocument'), /đời cũ \(\.doc\)/],
		'mat-khau.docx': [old('EncryptedPackage'), /mật khẩu/],
		'bang-tinh.txt': [old('Workbook'), /^Bảng tính/],
		'chu.doc': [Buffer.from('{\\rtf1 Chữ}'), /^Tệp RTF/],
		'loan.txt': [randomFillSync(Buffer.alloc(50_000)), /^Không nhận ra loại tệp/],
		'chuong-trinh.html': [Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)]), /^Tệp là chương trình/],
		'cat.docx': [word.subarray(0, word.length / 2), /^Tệp Word bị hỏng/],
		'khong-phai-word.docx': [
			zipSync({ '[Content_Types].xml': strToU8('x'), 'word/document.xml': strToU8('<w:p') }),
			/Word/,
		],
		'hong.zip': [zipSync({ 'a.txt': strToU8(article()) }).subarray(0, 300), /^Tệp nén bị hỏng/],
		'rong.zip': [zipSync({}), /^Tệp nén/],
		'hong.mhtml': [
			Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\nkhông có phần nào'),
			/^Tệp MHTML bị hỏng/,
		],
	};
}

/** Files that would take endless time or memory to read. */
export async function endlessCaptures(): Promise<Record<string, BadCapture>> {
	const nested = Array.from({ length: 6 }).reduce<Uint8Array>(
		(inner, _, depth) => zipSync({ [`lop-${depth}.zip`]: inner }),
		zipSync({ 'khong.txt': new Uint8Array(10 * 2 ** 20) }),
	);
	const zeros = deflatedZeros(1);
	const crc = crc32(Buffer.alloc(2 ** 20));
	const laughs = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('')}]>`;
	return {
		'muoi-gb.zip': [
			rawZip([{ name: 'a.txt', packed: deflatedZeros(10_000), size: 10_000 * 2 ** 20 }]),
			/lớn bất thường|lớn hơn 50 MB/,
		],
		'noi-nho.zip': [
			rawZip([{ name: 'a.txt', packed: deflatedZeros(10_000), size: 100 }]),
			/hỏng|lớn bất thường|lớn hơn 50 MB/,
		],
		'long-nhau.zip': [nested, /^Tệp nén nằm trong tệp nén/],
		'qua-nhieu.zip': [
			zipSync(Object.fromEntries(Array.from({ length: 5001 }, (_, n) => [`${n}.txt`, new Uint8Array()]))),
			/^Tệp nén có hơn 5\.000 tệp/,
		],
		'chong.docx': [
			rawZip([
				...Array.from({ length: 3000 }, (_, n) => ({
					name: `word/${n}.xml`,
					packed: zeros,
					size: 2 ** 20,
					crc,
					at: 1,
				})),
				trueEntry('word/document.xml', Buffer.from('<w:document/>')),
			]),
			/^Không mở được tệp Word: tổng dung lượng/,
		],
		'bom.docx': [rawDocx(' '.repeat(60 * 2 ** 20)), /^Không mở được tệp Word/],
		'thuc-the.docx': [
			rawDocx('', {
				'word/document.xml': `<?xml version="1.0"?>${laughs}<w:document ${namespaces}><w:body><w:p><w:r><w:t>&a30;</w:t></w:r></w:p></w:body></w:document>`,
			}),
			/khai báo thực thể XML/,
		],
		'ngoai.docx': [
			rawDocx('', {
				'word/document.xml': `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document ${namespaces}><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>`,
			}),
			/khai báo thực thể XML/,
		],
		'khung-long.html': [Buffer.from(`<html><body>${'<div>'.repeat(2 ** 20)}`), /^Trang lồng quá nhiều lớp thẻ/],
		'bom.pdf': [rawPdf(deflateSync(Buffer.alloc(300 * 2 ** 20, ' ')), '/Filter /FlateDecode'), /PDF|lâu|bộ nhớ/],
		'vong.pdf': [rawPdf(Buffer.alloc(0), '', '2 0 R'), /PDF/],
		'nghin-phan.mhtml': [
			Buffer.from(
				`MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n${'--x\r\n\r\n'.repeat(20_000)}`,
			),
			/^Tệp MHTML/,
		],
	};
}

const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** A picture of one grey point. */
const pixel = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
	'base64',
);

/** A PDF over which the library that reads it takes a minute. */
export function slowPdf(): Uint8Array {
	return rawPdf(Buffer.from('q '.repeat(100_000)));
}

/** A PDF of one page with this content. `kids`: what its page tree lists. */
function rawPdf(content: Uint8Array, filter = '', kids = '3 0 R'): Buffer {
	const objects = [
		Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
		Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count 1 >>`),
		Buffer.from('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>'),
		Buffer.concat([
			Buffer.from(`<< /Length ${content.length} ${filter} >>\nstream\n`),
			content,
			Buffer.from('\nendstream'),
		]),
	];
	const parts = [Buffer.from('%PDF-1.7\n')];
	for (const [index, object] of objects.entries())
		parts.push(Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
	return Buffer.concat([...parts, Buffer.from('trailer\n<< /Root 1 0 R /Size 5 >>\nstartxref\n0\n%%EOF\n')]);
}
