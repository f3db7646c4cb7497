import { expect, test } from 'vitest';
import { sampleCapture, sampleProse } from './sample-capture.ts';
import { understandNews } from './understand-news.ts';

const lead = 'Một người đàn ông ở xã vùng cao được đưa xuống trạm y tế ngay trong đêm và đã qua cơn nguy kịch.';
const listed = ['- Bệnh viện huyện mổ ca đầu tiên trong năm', '- Vì sao nhiều người ngại đi khám sức khỏe?'];
const rest = [sampleProse('trạm y tế', 2), sampleProse('người bệnh', 2)];

function read(lines: readonly string[]) {
	return understandNews(sampleCapture(lines.join('\n')), { fileName: 'a.txt', today: '2026-07-20' });
}

test('headlines printed as bullets below the lead are other items, not text', () => {
	const [article, ...briefs] = read([lead, ...listed, ...rest]);
	expect(article && 'body' in article && article.body.map((block) => 'text' in block && block.text)).toEqual([
		lead,
		...rest,
	]);
	expect(briefs.map(({ title }) => 'value' in title && title.value)).toEqual(listed.map((text) => text.slice(2)));
	expect(briefs).toMatchObject([{ seenIn: ['Xem thêm'] }, { seenIn: ['Xem thêm'] }]);
});

test.each([
	['announced by the lead', [`${lead} Bác sĩ nêu hai việc cần làm.`, ...listed, ...rest]],
	['below a colon', [lead.replace(/\.$/u, ':'), ...listed, ...rest]],
	['of sentences', [lead, ...listed.map((line) => `${line.replace('?', '')};`), ...rest]],
	['deeper in the text', [lead, rest[0]!, ...listed, rest[1]!]],
])('a list %s stays in the text', (_, lines) => {
	const [article, ...briefs] = read(lines);
	expect(briefs).toEqual([]);
	expect(article && 'body' in article && article.body.filter(({ kind }) => kind === 'item')).toHaveLength(2);
});
