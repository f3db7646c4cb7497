import type { Fragment } from '../fragment.ts';
import { type NumberCards, plainDigits } from '../number-cards.ts';
import { hashOf } from '../terms/hash.ts';
import { wordsOf } from '../words.ts';

/** Chunks of number cards by the hash of their digits; about `perChunk` pages in each. */
export function numberCards(fragments: readonly Fragment[], perChunk = 100): NumberCards[] {
	const cards = new Map<string, [number, string][]>();
	for (const [document, { meta }] of fragments.entries()) {
		const [digits, ...words] = wordsOf(meta['so'] ?? '').map(({ folded }) => folded);
		if (!digits) continue;
		const key = plainDigits(digits);
		cards.set(key, [...(cards.get(key) ?? []), [document, [...new Set(words)].join(' ')]]);
	}
	const chunks: Record<string, [number, string][]>[] = Array.from(
		{ length: 2 ** Math.ceil(Math.log2(Math.max(1, cards.size / perChunk))) },
		() => ({}),
	);
	for (const [digits, pages] of cards) chunks[hashOf(digits) & (chunks.length - 1)]![digits] = pages;
	return chunks;
}
