import { expect, test } from 'vitest';
import { holdableInXml } from './xml-text.ts';

test('what XML cannot hold is left out, all else stays', () => {
	expect(holdableInXml('a\u0000b\u000B\uFFFE\uD800c')).toBe('abc');
	const kept = 'Điều <17 & «ữ»\t{…}\r\n]]> 😀';
	expect(holdableInXml(kept)).toBe(kept);
});
