import { expect, test } from 'vitest';
import { mentionsIn } from './mentions.ts';
import { citationsInText } from './text-alone.ts';

/** Processor milliseconds for one reading of a text of this many characters, the best of three: a busy machine counts for nothing. */
function timeFor(piece: string, length: number): number {
	const text = piece.repeat(Math.ceil(length / piece.length));
	const times = [1, 2, 3].map(() => {
		const start = process.cpuUsage();
		citationsInText(text);
		mentionsIn(text, ['1/QĐ-UBND']);
		const { user, system } = process.cpuUsage(start);
		return (user + system) / 1000;
	});
	return Math.min(...times);
}

const hostile = [
	['digits', '1'],
	['digits with stops', '1.'],
	['«số» over and over', 'số '],
	['separators', '1/1-1/'],
	['brackets', '(('],
	['blanks', ' '],
	['line breaks', '\n'],
	['full stops', '. '],
	['marks without a letter', '\u0301'],
	['letters of an agency without end', 'AB-'],
	['numbers', '1/QĐ-UBND '],
	['numbers without a blank between', '1/QĐ-UBND,x;'],
	['invisible marks', '\u200B1/QĐ-UBND '],
	['numbers in NFD', 'Quyết định số 1/QĐ-UBND của Ủy ban nhân dân. '.normalize('NFD')],
	['short forms', 'Quyết định số 5, '],
	['short forms with a precedent', 'Quyết định 5/QĐ-UBND. Quyết định 5 của UBND. '],
	['lists', '12, 13 và '],
	['dates', 'ngày 1/1/2025 '],
	['issuers', '1/QĐ-UBND của UBND của '],
	['committees', 'Ban Chấp hành Đảng bộ '],
	['statements', '1/QĐ-UBND hướng dẫn, hướng dẫn, thi hành '],
] as const;

test.each(hostile)('time grows with the length of the text only: %s', (_, piece) => {
	const [short, long] = [timeFor(piece, 10_000), timeFor(piece, 60_000)];
	// Six times the text; a square would take 36 times as long.
	expect(long).toBeLessThan(Math.max(short, 4) * 18);
});
