import { expect, test } from 'vitest';
import { linesOfText } from './lines-of-text.ts';

test('a text without form feeds has no pages and keeps its blanks and empty lines', () => {
	expect(linesOfText(' Một  dòng \n\nHai\n\n')).toEqual([
		{ text: ' Một  dòng ', page: 0, number: 1 },
		{ text: '', page: 0, number: 2 },
		{ text: 'Hai', page: 0, number: 3 },
	]);
});

test('form feeds begin pages, at the start of a line or within it', () => {
	expect(linesOfText('Một\n\fHai\nBa\fBốn\n\f').map(({ text, page, number }) => [text, page, number])).toEqual([
		['Một', 1, 1],
		['Hai', 2, 2],
		['Ba', 2, 3],
		['Bốn', 3, 3],
	]);
});
