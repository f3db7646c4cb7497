import { readEnd } from './end.ts';
import { firstHead, furtherHeads } from './find-heads.ts';
import type { Head } from './head.ts';
import type { Piece } from './pieces.ts';

/** One document of a capture: its head, its end and the pieces between them and behind. */
export interface Part {
	readonly head: Head | undefined;
	/** First piece below the head, and first of the next document. */
	readonly from: number;
	readonly stop: number;
}

/** Longer paragraphs than this before a head are a text of their own, so that the head belongs to an attachment. */
const proseLength = 200;

/** The documents of a capture in order, at least one, which may lack its head. */
export function partsOf(pieces: readonly Piece[]): Part[] {
	const found = firstHead(pieces);
	const before = found ? pieces.slice(0, found.start) : [];
	const isAttachment =
		before.filter(({ text }) => text.length > proseLength).length > 3 ||
		before.some(({ text }) => /^Nơi nhận\s*:/iu.test(text));
	const head = isAttachment ? undefined : found;
	const from = head?.end ?? 0;
	const end = readEnd(pieces, from);
	const further = end ? furtherHeads(pieces, end.end) : [];
	const heads: (Head | undefined)[] = [head, ...further];
	return heads.map((own, index) => ({
		head: own,
		from: own?.end ?? 0,
		stop: heads[index + 1]?.start ?? pieces.length,
	}));
}
