import { describe, expect, test } from 'vitest';
import { fold } from '#domain/text.ts';
import { exactForm } from '#search/words.ts';
import { fitOf, typedWords } from './typed-words.ts';

const fitting = (word: string, typed: string) => {
	const exact = exactForm(word);
	return fitOf({ exact, folded: fold(exact) }, typedWords(typed).at(-1)!);
};

describe('how a word fits what is typed', () => {
	test.each([
		['điện', 'điện', 2],
		['điện', 'dien', 2],
		['điện', 'đie', 1],
		['điện', 'diễn', 1],
		['điện', 'điên', 1],
		['bệnh', 'bê', 1],
		['bệnh', 'bệ', 2],
		['bệnh', 'bệ ', 0],
		['hòa', 'hoà', 2],
		['hoà', 'HÒA', 2],
		['hoàn', 'hoà', 2],
		['kỹ', 'kĩ', 2],
		['myanmar', 'my', 2],
		['Y', 'y', 2],
		['tế', 'tế'.normalize('NFD'), 2],
		['tế', 'tê '.normalize('NFD'), 1],
		['tế', 'thế', 0],
	])('%s for «%s»: %i', (word, typed, expected) => {
		expect(fitting(word, typed)).toBe(expected);
	});
});

test('a text that someone pastes counts for its beginning only', () => {
	expect(typedWords('dài '.repeat(2500)).length).toBeLessThanOrEqual(12);
	expect(typedWords('x'.repeat(10_000))).toHaveLength(1);
});

test.each(['', '   ', '…', '\ud83d', '<>', '\u0301'])('%j holds no word', (text) => {
	expect(typedWords(text)).toEqual([]);
});
