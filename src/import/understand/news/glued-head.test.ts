import { expect, test } from 'vitest';
import { sampleCapture, sampleProse } from './sample-capture.ts';
import { understandNews } from './understand-news.ts';

const title = 'Hơn bốn nghìn học sinh được đo thị lực tại trường';

function read(text: string) {
	return understandNews(sampleCapture(text), { fileName: 'a.txt', today: '2026-07-20' })[0];
}

test.each(['Thứ ba, 09/12/2025 | 10:12', '10:12, 09/12/2025', '09/12/2025 10:12 (GMT+7)'])(
	'a page in one line: «%s» parts the headline from the text',
	(date) => {
		const text = sampleProse('học sinh', 6);
		expect(read(`${title} ${date} ${text}`)).toMatchObject({
			title: { value: title },
			publishedAt: { value: { on: '2025-12-09T10:12' } },
			body: [{ text }],
		});
	},
);

test('a page of WordPress in one line', () => {
	const text = sampleProse('học sinh', 6);
	expect(read(`${title} bởi Mẫu 28 Tháng 8, 2025 ${text}`)).toMatchObject({
		title: { value: title },
		publishedAt: { value: { on: '2025-08-28' } },
		body: [{ text }],
	});
});

test('a date that a sentence tells parts nothing', () => {
	const text = `Bệnh viện tiếp nhận người bệnh lúc 10:12 09/12/2025 Khoa Cấp cứu. ${sampleProse('người bệnh', 6)}`;
	expect(read(text)).toMatchObject({ body: [{ text }] });
});
