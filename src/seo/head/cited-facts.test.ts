import { expect, test } from 'vitest';
import { sampleArchive, sampleDocument } from '#domain/sample-entries.ts';
import { relatedFacts } from './cited-facts.ts';

const to = '02/2020/TT-BYT';
function told(...kinds: string[]) {
	const relations = kinds.map((kind) => ({ kind, to }));
	const archive = sampleArchive({ documents: [sampleDocument('mot', { relations })] });
	return relatedFacts('van-ban/ke-hoach/mot', archive).map(({ number, as }) => `${number} ${as}`);
}

test.each([
	[['cites'], ['citation']],
	[['amends', 'based-on'], ['legislationAmends']],
	[['based-on', 'amends'], ['legislationAmends']],
	[
		['replaces', 'amends'],
		['legislationAmends', 'legislationRepeals'],
	],
	[
		['amends', 'replaces'],
		['legislationAmends', 'legislationRepeals'],
	],
])('of %s to one document heads tell %s, whatever the order', (kinds, expected) => {
	expect(told(...kinds)).toEqual(expected.map((property) => `${to} ${property}`));
});
