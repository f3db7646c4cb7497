import { expect, test } from 'vitest';
import { plainMessage } from './build-log.ts';
import { root } from './paths.ts';

test.each([
	['colours', '\u001b[31mHỏng\u001b[39m', 'Hỏng'],
	['a stack trace', 'Hỏng\n    at f (a.mjs:1:2)\n    at async g (file:///a.mjs:10:20)\n    at a.ts:3:4', 'Hỏng'],
	['nothing from prose that begins with «at»', 'look\n  at this', 'look\n  at this'],
	['the path of the repository', `file://${root}/src/a.astro, ${root}/b.ts`, 'src/a.astro, b.ts'],
])('takes away %s', (_, message, plain) => {
	expect(plainMessage(message)).toBe(plain);
});
