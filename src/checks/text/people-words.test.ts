import { expect, test } from 'vitest';
import { protectedPeople } from '#vocabulary/protected-people.ts';
import { allowedIn, anyOf } from './people-words.ts';

test('the longest word wins, and any may begin a sentence', () => {
	const words = new RegExp(`^(?:${anyOf(['bé', 'em bé', 'em'])})(?!\\p{L})`, 'u');
	expect(['Em bé L.', 'bé L.', 'Em L.', 'béo L.'].map((text) => words.exec(text)?.[0])).toEqual([
		'Em bé',
		'bé',
		'Em',
		undefined,
	]);
});

test('a phrase that editors allow is left alone wherever it stands, and nothing else', () => {
	const text = 'Bệnh nhân Lò Văn A kể. Bệnh nhân Lò Văn B nghe bệnh nhân Lò Văn A.';
	const isAllowed = allowedIn(text.toLowerCase(), [{ phrase: 'bệnh nhân lò văn a', reason: 'tự kể trên báo' }]);
	expect([...text.matchAll(/bệnh nhân/giu)].map(({ index }) => isAllowed(index))).toEqual([true, false, true]);
});

test('words that introduce people are in small letters and never hold a name', () => {
	const { people, kin, between } = protectedPeople;
	expect([...people, ...kin, ...between].filter((word) => word !== word.toLocaleLowerCase('vi'))).toEqual([]);
});
