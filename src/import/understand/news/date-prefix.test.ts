import { expect, test } from 'vitest';
import { sampleCapture, sampleProse } from './sample-capture.ts';
import { understandNews } from './understand-news.ts';

function read(text: string) {
	return understandNews(sampleCapture(text), { fileName: 'a.txt', today: '2026-07-20' })[0];
}

test('a date before the headline is the day of publication and part of nothing else', () => {
	const text = `${sampleProse('bữa ăn', 3)}\n${sampleProse('học sinh', 3)}`;
	expect(read(`date 2025-09-26 Hai mươi em nhỏ đau bụng sau bữa ăn sáng\n${text}`)).toMatchObject({
		title: { value: 'Hai mươi em nhỏ đau bụng sau bữa ăn sáng' },
		publishedAt: { value: { on: '2025-09-26' } },
	});
	expect(read(`date 2017-03 ${text}`)).toMatchObject({ publishedAt: { value: { on: '2017-03' } } });
	const bare = read(`date 2025-09-26 ${text}`);
	expect(bare).toMatchObject({ title: { missing: expect.any(String) }, publishedAt: { value: { on: '2025-09-26' } } });
	expect(bare).not.toHaveProperty('eventOn');
	expect(bare && 'body' in bare && bare.body).toHaveLength(2);
});
