import { expect, test } from 'vitest';
import { isBeyondParser } from './parser-limits.ts';

test.each([
	['an ordinary text', 'Điều 1. Phạm vi\n\n'.repeat(5000)],
	['a long paragraph', `${'Theo **Quyết định** số 52/QĐ-BYT, '.repeat(800)}`],
	['a long table', `| a | b | c |\n| - | - | - |\n${'| Xã | 12 | 3 |\n'.repeat(5000)}`],
	['many tables', `| a | b |\n| - | - |\n| 1 | 2 |\n\n${'chữ\n'.repeat(50)}`.repeat(300)],
	['quotations', `${'>'.repeat(99)} a`],
	['dashes', '-\n'.repeat(50_000)],
])('reads %s', (_, source) => {
	expect(isBeyondParser(source)).toBe(false);
});

test.each([
	['a quotation of quotations', `a\n${'> '.repeat(100)} b`],
	['marks without end in one line', '[a](b) '.repeat(40_000)],
	['a small text that becomes a million cells', `${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n${'|\n'.repeat(1000)}`],
	['the same in a quotation', `> ${'|a'.repeat(1000)}|\n> ${'|-'.repeat(1000)}|\n${'> |\n'.repeat(1000)}`],
])('refuses %s', (_, source) => {
	expect(isBeyondParser(source)).toBe(true);
});
