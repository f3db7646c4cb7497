import { describe, expect, test } from 'vitest';
import type { Block } from '#import/model.ts';
import { sampleCapture } from './sample-documents.ts';
import { bodyText, foundValue, sampleContext, sampleEnd, sampleHead } from './sample-texts.ts';
import { understandDocument } from './understand-document.ts';

describe('a document on a web page', () => {
	const page = (text: string): Block[] => text.split('\n').map((line) => ({ kind: 'paragraph', text: line }));
	const document = `${sampleHead}Nội dung của kế hoạch được giữ nguyên.\n${sampleEnd}`.trim();

	test('headline, stamp and teasers around it leave the body', () => {
		const blocks = page(
			`Kế hoạch phòng bệnh mùa hè của Sở Y tế\n07/03/2025 08:12\n${document}\nBan biên tập cổng thông tin\nVăn bản liên quan\nCông văn về việc phòng dịch`,
		);
		const [draft] = understandDocument(sampleCapture(blocks, 'html'), sampleContext);
		expect(bodyText(draft!)).toBe('Nội dung của kế hoạch được giữ nguyên.');
		expect(foundValue(draft?.title)).toBe('Kế hoạch Phòng bệnh mùa hè');
	});

	test('buttons of a law portal below an attachment leave the body, a note in it does not', () => {
		const attached = 'QUY CHẾ\nHoạt động của tổ cấp cứu\nĐiều 1. Phạm vi\nGhi chú: áp dụng cho trạm y tế xã.';
		const blocks = page(`${document}\n${attached}\nLưu trữ\nGhi chú\nÝ kiến\nFacebook`);
		const [draft] = understandDocument(sampleCapture(blocks, 'html'), sampleContext);
		expect(bodyText(draft!)).toMatch(/Ghi chú: áp dụng cho trạm y tế xã\.$/u);
	});

	test('the table of attributes fills what the text does not say', () => {
		const table: Block = {
			kind: 'table',
			headerRows: 0,
			rows: [
				['Số ký hiệu', '4123/KH-SYT'],
				['Ngày ban hành', '05/03/2025'],
				['Loại văn bản', 'Kế hoạch'],
				['Cơ quan ban hành', 'Sở Y tế'],
				['Trích yếu', 'Kế hoạch uống vitamin A cho trẻ em'],
			],
		};
		const capture = sampleCapture([table, ...page('Tải về')], 'html');
		const [draft] = understandDocument(
			{ ...capture, stated: { url: 'https://soyte.laichau.gov.vn/vb/1' } },
			sampleContext,
		);
		expect(foundValue(draft?.number)).toBe('4123/KH-SYT');
		expect(draft?.number).toMatchObject({ certainty: 'likely', from: 'bảng thuộc tính' });
		expect(foundValue(draft?.issuedOn)).toEqual({ on: '2025-03-05' });
		expect(foundValue(draft?.title)).toBe('Kế hoạch uống vitamin A cho trẻ em');
		expect(foundValue(draft?.issuer)).toBe('so-y-te-lai-chau');
		expect(draft?.body).toEqual([]);
	});
});
