import { expect, test } from 'vitest';
import { isShortCode } from './short-code.ts';

test.each([
	['kiem-tra-noi-dung', true],
	['npm run check -- --fix', true],
	['content/tin-tuc/2026/lai-chau-tiem-bu-vac-xin-soi.md', false],
	['npm start\n', false],
])('%j stays on one line: %s', (code, short) => {
	expect(isShortCode(code)).toBe(short);
});
