import { expect, test } from 'vitest';
import { opensWith } from './opening.ts';
import { sampleArchive, sampleNews } from './sample-entries.ts';

const summary = 'Sáng 5/3, đoàn công tác của Sở Y tế kiểm tra Trạm Y tế xã Nà Mẫu.';

test.each([
	['the same words', `${summary}\n\nĐoạn hai.`, true],
	[
		'markup and an anchor',
		`<a id="trang-1"></a>**Sáng 5/3**, đoàn công tác của [Sở Y tế](https://a.vn/b) kiểm tra Trạm Y tế xã Nà Mẫu.`,
		true,
	],
	['a longer first paragraph', `${summary.slice(0, -1)} và làm việc với xã.`, true],
	['other words', 'Đoàn của Sở Y tế kiểm tra trạm.', false],
	['further down', `## Kết quả\n\n${summary}`, false],
	['no body', '', false],
])('a body with %s', (_, body, expected) => {
	expect(opensWith(body, summary)).toBe(expected);
	expect(opensWith(body, '')).toBe(false);
});

test('what a lead cites is cited once, though the summary repeats it', () => {
	const lead = 'Thực hiện Kế hoạch số 7095/KH-UBND ngày 11/11/2025 của UBND tỉnh, các xã tiêm vắc xin sởi.';
	const { news } = sampleArchive({ news: [sampleNews('tin', { summary: lead }, { body: `${lead}\n\nĐoạn hai.` })] });
	expect(news[0]!.mentions.map(({ field, text }) => [field, text])).toEqual([['body', '7095/KH-UBND']]);
});
