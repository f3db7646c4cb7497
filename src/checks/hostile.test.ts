import { expect, test } from 'vitest';
import { corpus, entryOf } from '../e2e/hostile/corpus.ts';
import type { RuleId } from './catalogue/catalogue.ts';
import { check } from './sample.ts';

const faults = check(Object.fromEntries(corpus.map((one) => [one.path, entryOf(one)])));

/** What the samples set off besides, because they are samples: there are no such pages, pictures and files, and they look alike. */
const incidental: ReadonlySet<RuleId> = new Set([
	...(['missing-alt', 'missing-file', 'broken-link', 'near-duplicate-title'] as const),
	...(['unclosed-quote', 'not-nfc'] as const),
]);

/** The rules that fire at a path; those that only warn of it with «~». */
function rulesAt(path: string): string[] {
	const own = faults.filter(({ file }) => file === path);
	const errors = new Set(own.filter(({ severity }) => severity === 'error').map(({ rule }) => rule));
	return [...new Set(own.map(({ rule }) => (errors.has(rule) ? rule : `~${rule}`)))];
}

test('the corpus is large, and says what each of it is', () => {
	expect(corpus.length).toBeGreaterThan(200);
	expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
});

test.each(corpus.filter(({ refused }) => !refused).map((one) => [one.name, one] as const))(
	'the check says what is wrong with %s, how bad it is, and nothing else',
	(_, { path, told = [] }) => {
		const isMeant = (rule: string) =>
			told.some((one) => one === rule) || !incidental.has(rule.replace('~', '') as RuleId);
		expect(rulesAt(path).filter(isMeant).sort()).toEqual([...told].sort());
	},
);

test.each(corpus.filter(({ refused }) => refused).map((one) => [one.name, one] as const))(
	'%s, which cannot be built, is an error',
	(_, { path, told }) => {
		expect(told).toHaveLength(1);
		expect(rulesAt(path)).toContain(told![0]);
	},
);
