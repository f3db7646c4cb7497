import type { NumberCards } from '../number-cards.ts';
import type { WantedNumber } from '../query/number-query.ts';
import type { TermFiles } from './term-files.ts';

/** The documents of a shard that bear one of the numbers, in order. */
export async function numberHits(wanted: readonly WantedNumber[], files: TermFiles): Promise<number[]> {
	const hits = await Promise.all(
		wanted.map(async ({ digits, words }) => {
			const cards = JSON.parse(new TextDecoder().decode(await files.chunk('number', digits))) as NumberCards;
			const pages = Object.hasOwn(cards, digits) ? cards[digits]! : [];
			return pages
				.filter(([, card]) => {
					const known = new Set(card.split(' '));
					return words.every((word) => known.has(word));
				})
				.map(([document]) => document);
		}),
	);
	return [...new Set(hits.flat())].sort((a, b) => a - b);
}
