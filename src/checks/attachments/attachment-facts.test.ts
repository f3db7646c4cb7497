import { describe, expect, test } from 'vitest';
import { check, news, newsPath, shortForm } from '../sample.ts';
import { fileInMemory } from './file-in-memory.ts';
import { checkFiles, pdf, pdfPath, recordOf } from './sample-attachments.ts';

const { sha256, size } = fileInMemory(pdf);
const hash = sha256();

test('nothing is said of a file whose record is right, of pages, signature, or a file kept elsewhere', () => {
	const record = recordOf(pdfPath, pdf).replace(' }', ', pages: 3, signed: true }');
	expect(checkFiles({ [pdfPath]: pdf }, `${record}, { name: Ngoài, url: https://moh.gov.vn/a.pdf }`)).toEqual([]);
});

describe('the record', () => {
	test.each<[name: string, record: string, fault: string]>([
		[
			'without hash and size gives both to paste',
			`{ name: Bản ký, url: /${pdfPath} }`,
			`14:30 lỗi attachment-hash: tệp «/${pdfPath}» chưa ghi sha256 và size → thêm sha256: ${hash} và size: ${size}; hoặc chạy npm run check -- --fix`,
		],
		[
			'without size',
			`{ name: Bản ký, url: /${pdfPath}, sha256: ${hash} }`,
			`14:30 lỗi attachment-hash: tệp «/${pdfPath}» chưa ghi size → thêm size: ${size}; hoặc chạy npm run check -- --fix`,
		],
		[
			'with the hash of other bytes',
			`{ name: Bản ký, url: /${pdfPath}, size: ${size}, sha256: ${'a'.repeat(64)} }`,
			`14:76 lỗi attachment-hash: sha256 không khớp tệp public/${pdfPath} → nếu tệp đã thay có chủ ý thì ghi sha256: ${hash} (hoặc chạy npm run check -- --fix); nếu không, đưa lại tệp cũ`,
		],
		[
			'with a wrong size',
			`{ name: Bản ký, url: /${pdfPath}, sha256: ${hash}, size: 1 }`,
			`14:138 lỗi attachment-hash: size không khớp tệp public/${pdfPath} → nếu tệp đã thay có chủ ý thì ghi size: ${size} (hoặc chạy npm run check -- --fix); nếu không, đưa lại tệp cũ`,
		],
	])('%s', (_, record, fault) => {
		expect(shortForm(checkFiles({ [pdfPath]: pdf }, record))).toEqual([fault]);
	});

	test('several at once are all told', () => {
		const faults = checkFiles(
			{ [pdfPath]: pdf, 'tep/2025/b.pdf': `${pdf}b` },
			`{ name: A, url: /${pdfPath} }, { name: B, url: /tep/2025/b.pdf }, { name: C, url: /tep/2025/c.pdf }`,
		);
		expect(faults.map(({ rule }) => rule)).toEqual(['attachment-hash', 'attachment-hash', 'missing-file']);
	});
});

describe('a file that is not there', () => {
	const elsewhere = { [pdfPath]: pdf };

	test('the nearest name is suggested', () => {
		const [, fault] = shortForm(checkFiles(elsewhere, '{ name: Bản ký, url: /tep/2025/7059-kh-ubnd.pdf }'));
		expect(fault).toBe(
			`14:30 lỗi missing-file: không có tệp «/tep/2025/7059-kh-ubnd.pdf» trong public/ → «/${pdfPath}»`,
		);
	});

	test('capital letters are named as the difference', () => {
		const [, fault] = shortForm(checkFiles(elsewhere, '{ name: Bản ký, url: /tep/2025/7095-KH-UBND.pdf }'));
		expect(fault).toContain(`, chỉ có tên khác ở chữ hoa, chữ thường → «/${pdfPath}»`);
	});

	test('a draft is only warned, a withdrawn entry may keep the record', () => {
		const record = '{ name: Bản ký, url: /tep/2024/mat.pdf }';
		expect(shortForm(checkFiles({}, record, 'draft: true'))).toEqual([
			'14:30 cảnh báo missing-file: không có tệp «/tep/2024/mat.pdf» trong public/',
		]);
		expect(checkFiles({}, record, 'withdrawn: { reason: Sai, on: 2025-12-01 }')).toEqual([]);
	});

	test('a picture of another site is refused: the page would show nothing', () => {
		const text = news.replace('rights:', 'figures: [{ alt: A, file: https://a.vn/b.jpg, caption: C }]\nrights:');
		const [fault] = shortForm(check({ [newsPath]: text }));
		expect(fault).toContain(
			'11:27 lỗi schema: «figures › mục 1 › file» (Ảnh): ảnh phải nằm trong kho, trang không tải ảnh ở nơi khác',
		);
	});
});
