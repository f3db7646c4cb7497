import { expect, test } from 'vitest';
import { corpus, entryOf } from '../e2e/hostile/corpus.ts';
import { check } from './sample.ts';

const faults = check(Object.fromEntries(corpus.map((one) => [one.path, entryOf(one)])));
const rulesAt = (path: string) => faults.filter(({ file }) => file === path).map(({ rule }) => rule);

test('the corpus is large, and says what each of it is', () => {
	expect(corpus.length).toBeGreaterThan(200);
	expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
});

test.each(corpus.filter(({ told }) => told?.length).map((one) => [one.name, one] as const))(
	'the check names what is wrong with %s',
	(_, { path, told }) => {
		expect(rulesAt(path)).toEqual(expect.arrayContaining([...told!]));
	},
);

test('what cannot be built is an error, and so is all that would run, load or turn the page round', () => {
	const severe = new Set(['link-scheme', 'schema', 'front-matter', 'markdown', 'file-binary']);
	for (const { path, name, told = [], refused } of corpus) {
		const errors = faults.filter(({ file, severity }) => file === path && severity === 'error');
		if (refused || told.some((rule) => severe.has(rule))) expect(errors, name).not.toEqual([]);
	}
});
