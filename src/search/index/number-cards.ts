import type { Fragment } from '../fragment.ts';
import { type NumberCards, plainDigits } from '../number-cards.ts';
import { chunkOf } from '../terms/read.ts';
import { wordsOf } from '../words.ts';

/** Chunks of number cards by the hash of their digits; about `perChunk` pages in each. */
export function numberCards(fragments: readonly Pick<Fragment, 'meta'>[], perChunk = 100): NumberCards[] {
	const cards = new Map<string, [number, string][]>();
	for (const [document, { meta }] of fragments.entries()) {
		const [digits, ...words] = wordsOf(meta['so'] ?? '').map(({ folded }) => folded);
		if (!digits) continue;
		const key = plainDigits(digits);
		cards.set(key, [...(cards.get(key) ?? []), [document, [...new Set(words)].join(' ')]]);
	}
	const chunks: Record<string, [number, string][]>[] = Array.from(
		{ length: Math.max(1, Math.ceil(cards.size / perChunk)) },
		() => ({}),
	);
	for (const [digits, pages] of cards) chunks[chunkOf(digits, chunks.length)]![digits] = pages;
	return chunks;
}
