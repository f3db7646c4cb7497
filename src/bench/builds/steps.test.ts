import { expect, test } from 'vitest';
import { stepsOf } from './steps.ts';

test('a report tells the steps, those run twice as their sum, and the pages', () => {
	const steps = [
		{ name: 'check', seconds: 1.5 },
		{ name: 'plan', seconds: 0.25 },
		{ name: 'astro', seconds: 3 },
		{ name: 'astro', seconds: 2 },
	];
	expect(stepsOf(JSON.stringify({ steps, pages: 90, rendered: 4 }), '')).toEqual({
		steps: { check: 1.5, plan: 0.25, astro: 5, index: 0 },
		pages: 90,
		rendered: 4,
	});
});

test('without a report the printed lines tell', () => {
	const printed = `▸ Kiểm tra nội dung …
0 lỗi, 0 cảnh báo trong 320 tệp.
  xong sau 1.234,5 giây
▸ Dựng trang …
  xong sau 3 giây
▸ Lập chỉ mục tìm kiếm …
  xong sau 0,7 giây: 320 trang
`;
	expect(stepsOf(undefined, printed)).toEqual({ steps: { check: 1234.5, astro: 3, index: 0.7 } });
	expect(stepsOf(undefined, '')).toEqual({ steps: { check: 0, astro: 0, index: 0 } });
});
