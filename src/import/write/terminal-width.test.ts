import { expect, test } from 'vitest';
import { columnsOf, padToColumns } from './terminal-width.ts';

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
