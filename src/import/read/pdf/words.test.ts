import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPdf } from './read-pdf.ts';
import { plan } from './sample-documents.ts';
import { drawPdf, officialPdf } from './sample-pdf.ts';
import { textsOf } from './sample-reading.ts';

const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

async function drawn(draw: (pdf: PDFKit.PDFDocument) => void): Promise<string[]> {
	return textsOf(await readPdf(await drawPdf(draw)));
}

test('a syllable drawn in pieces is one word, words drawn apart are two', async () => {
	const lines = await drawn((pdf) => {
		pdf.font('regular').fontSize(13);
		pdf.text('Các cơ sở y tế công lập và ngoài công lập thực hiện', 85, 80, { lineBreak: false });
		const start = pdf.widthOfString('NGHĨ');
		pdf.text('NGHĨ', 85, 100, { lineBreak: false }).text('A', 85 + start + 2.6, 100, { lineBreak: false });
		pdf.text('vụ', 85 + start + 18, 100, { lineBreak: false });
	});
	expect(lines).toEqual(['Các cơ sở y tế công lập và ngoài công lập thực hiện', 'NGHĨA vụ']);
});

test('letters placed one by one without blanks become words', async () => {
	const lines = await drawn((pdf) => {
		pdf.font('regular').fontSize(13);
		let x = 85;
		for (const letter of 'Phòng bệnh hơn chữa bệnh') {
			if (letter !== ' ') pdf.text(letter, x, 100, { lineBreak: false });
			x += pdf.widthOfString(letter);
		}
	});
	expect(lines).toEqual(['Phòng bệnh hơn chữa bệnh']);
});

test('marks drawn over their letters become one letter with them', async () => {
	const lines = await drawn((pdf) => {
		pdf.font('regular').fontSize(13).text('y te\u0302\u0301 xa\u0303', 85, 100, { lineBreak: false });
	});
	expect(lines).toEqual(['y tế xã']);
});

test('bold print made by drawing twice is read once', async () => {
	const lines = await drawn((pdf) => {
		for (const x of [85, 85.4]) pdf.font('regular').fontSize(13).text('THÔNG BÁO khẩn', x, 100, { lineBreak: false });
	});
	expect(lines).toEqual(['THÔNG BÁO khẩn']);
});

test('letters and figures of any body come out in order, none lost and none doubled', async () => {
	const words = 'sức khoẻ nhân dân trạm y tế 2026 vắc xin khám, chữa bệnh; (sởi) 12,5% phòng-chống đường Ưu tiên'.split(
		' ',
	);
	const paragraph = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 }).map((list) => list.join(' '));
	await fc.assert(
		fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 25 }), fc.boolean(), async (body, justified) => {
			const read = textsOf(await readPdf(await officialPdf({ ...plan, body, justified })));
			const start = read.indexOf(plan.type);
			const end = read.findIndex((line) => line.startsWith('Nơi nhận'));
			const whole = [plan.type, plan.abstract, ...body].join('');
			expect(letters(read.slice(start, end).join(''))).toBe(letters(whole));
		}),
		{ numRuns: 12 },
	);
}, 60_000);
