import { expect, test } from 'vitest';
import { readPdf } from './read-pdf.ts';
import { plan, scannedPdf } from './sample-documents.ts';
import { officialPdf } from './sample-pdf.ts';
import { refusalOf, textsOf } from './sample-reading.ts';

test('the bytes of the caller stay usable', async () => {
	const bytes = await officialPdf(plan);
	const before = bytes.slice();
	await readPdf(bytes);
	expect(bytes).toEqual(before);
});

test('properties that people filled in are stated, those of programs are not', async () => {
	const info = { Title: 'Kế hoạch khám chữa bệnh năm 2025', Author: 'Admin' };
	const { stated } = await readPdf(await officialPdf({ ...plan, info }));
	expect(stated.title).toBe(info.Title);
	expect(stated.author).toBeUndefined();
	expect(stated.published).toBeUndefined();
});

test('a Buffer is read like any bytes', async () => {
	const bytes = Buffer.from(await officialPdf(plan));
	expect((await readPdf(bytes)).pages).toBeGreaterThan(0);
	expect(bytes.subarray(0, 4).toString()).toBe('%PDF');
});

test('only a password to open the file keeps it from being read', async () => {
	const refused = await refusalOf(await officialPdf({ ...plan, userPassword: 'mat-khau' }));
	expect(refused.rule).toBe('encrypted');
	expect(refused.message).toMatch(/^Tệp PDF đặt mật khẩu/);
	expect(textsOf(await readPdf(await officialPdf({ ...plan, ownerPassword: 'chu' })))).toContain('KẾ HOẠCH');
});

test('a scan is refused with a way out; scanned pages among others are named', async () => {
	expect((await refusalOf(await scannedPdf(2))).message).toContain('tệp quét chưa có lớp chữ, hãy nhận dạng chữ (OCR)');
	const mixed = await readPdf(await scannedPdf(2, [plan.body[0] as string, plan.body[2] as string]));
	expect(mixed.warnings).toMatchObject([{ rule: 'scanned-pages', page: 1 }]);
	expect(mixed.warnings[0]!.message).toContain('Các trang 1–2');
	expect(mixed.pages).toBe(4);
});

test('damaged files are refused, a file without its end is read with a warning', async () => {
	const bytes = await officialPdf(plan);
	for (const broken of [bytes.slice(0, 1000), new Uint8Array(5000), new TextEncoder().encode('%PDF-1.7\nhỏng')]) {
		expect((await refusalOf(broken)).rule).toBe('corrupt');
	}
	const cut = bytes.slice(0, bytes.length - 6);
	expect((await readPdf(cut)).warnings.map(({ rule }) => rule)).toContain('truncated');
});
