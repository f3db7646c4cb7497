import { expect, test } from 'vitest';
import { opensWith } from './opening.ts';

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
