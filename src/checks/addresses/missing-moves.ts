import { isPublic } from '../links/is-public.ts';
import type { VanishedPage } from './vanished.ts';

/** Path of an entry → the former ids that its `movedFrom` lacks. Entries that readers cannot see get none: nothing would lead there. */
export function missingMoves(pages: readonly VanishedPage[], now: string): Map<string, string[]> {
	const moves = new Map<string, string[]>();
	for (const { kind, address, successor } of pages) {
		if (kind !== 'entry' || !successor || !isPublic(successor, now)) continue;
		moves.set(successor.path, [...(moves.get(successor.path) ?? []), address.slice(1, -1)]);
	}
	return moves;
}
