import { expect, test } from 'vitest';
import { holdsPhrase } from './holds-phrase.ts';

const texts = ['Bệnh Sởi', 'Trẻ chào đời, khỏe mạnh.\nĐời sống'];

test.each([
	['chào đời', true],
	['đời khỏe', true],
	['Mạnh đời', true],
	['chào đời'.normalize('NFD'), true],
	['chao doi', false],
	['hào đời', false],
	['đời chào', false],
	['sởi trẻ', false],
])('«%s»: %s', (phrase, held) => {
	expect(holdsPhrase(phrase, texts)).toBe(held);
});
