import { expect, test } from 'vitest';
import { wordsOf } from '../words.ts';
import { wantedTerms } from './terms.ts';

const wanted = (query: string) => wantedTerms(wordsOf(query)).map(({ kind, exact }) => `${kind}: ${exact}`);

test('a query asks for its words, its neighbours within a sentence and the edges of a title, each once', () => {
	expect(wanted('Phòng sởi. Phòng cúm')).toEqual([
		'word: phòng',
		'word: sởi',
		'pair: phòng sởi',
		'word: cúm',
		'pair: phòng cúm',
		'edge: ^ phòng',
		'edge: cúm $',
	]);
});

test('a question is no title', () => {
	expect(wanted('trẻ mấy tháng thì tiêm vắc xin sởi').filter((term) => term.startsWith('edge'))).toEqual([]);
});
