import { expect, test } from 'vitest';
import { columnsOf, padToColumns, wrapToColumns } from './terminal-width.ts';

test.each([
	['Kế hoạch', 8],
	['Ke\u0302\u0301 hoạch', 8],
	['漢字', 4],
	['Ａ', 2],
	['👩‍⚕️', 2],
	['→ «…»', 5],
])('%s takes %i columns', (text, columns) => {
	expect(columnsOf(text)).toBe(columns);
});

test('a text is filled up, or cut between characters', () => {
	expect(padToColumns('Sở', 5)).toBe('Sở   ');
	expect(padToColumns('Sở Y tế', 5)).toBe('Sở Y…');
	expect(padToColumns('漢字漢字', 6)).toBe('漢字… ');
	expect(padToColumns('a\u001B[31mb', 8)).toBe('a [31mb ');
});

test('a text is broken at blanks, long words within, and cut when it needs more lines', () => {
	expect(wrapToColumns('Sở Y tế tỉnh', 7)).toEqual(['Sở Y tế', 'tỉnh']);
	expect(wrapToColumns('Sở Y tế tỉnh', 8, '  ')).toEqual(['Sở Y tế', '  tỉnh']);
	expect(wrapToColumns('a bcdefghij', 5, ' ')).toEqual(['a', ' bcde', ' fghi', ' j']);
	expect(wrapToColumns('Sở Y tế tỉnh Sơn La', 7, '', 2)).toEqual(['Sở Y tế', 'tỉnh…']);
	expect(wrapToColumns('漢字漢字漢字', 4, '', 2)).toEqual(['漢字', '漢…']);
	expect(wrapToColumns('', 7)).toEqual(['']);
	expect(wrapToColumns('a'.repeat(1_000_000), 10, '', 3).join('').length).toBe(30);
});
