import { attachedTo } from './attachments.ts';
import type { Head } from './head.ts';
import { headLineKind } from './head-lines.ts';
import type { Piece } from './pieces.ts';
import { typeAtStart } from './type-names.ts';

/** How far above its «(Kèm theo …)» the name of an attachment stands at most. */
const nameReach = 8;
/** More lines than a repeated head has. */
const longestHead = 20;

/**
 * The pieces behind the signature that only repeat the head of the document above the name of what is attached: the agencies
 * and «CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM». Heads of blank forms belong to the forms and stay.
 */
export function repeatedHeads(
	pieces: readonly Piece[],
	from: number,
	to: number,
	head: Pick<Head, 'agencyLines'> | undefined,
): Set<number> {
	const agencies = new Set(head?.agencyLines.map(({ value }) => value));
	const repeated = new Set<number>();
	for (let at = from; at < to; at++) {
		if (!attachedTo.test(pieces[at]!.text)) continue;
		let name = at - 1;
		while (name > Math.max(from, at - nameReach) && !typeAtStart(pieces[name]!.text)) name -= 1;
		if (name < from || !typeAtStart(pieces[name]!.text)) continue;
		for (let above = name - 1; above >= Math.max(from, name - longestHead); above--) {
			const { text } = pieces[above]!;
			const kind = headLineKind(text);
			if (!agencies.has(text) && kind !== 'nation' && kind !== 'motto' && kind !== 'party' && kind !== 'rule') break;
			repeated.add(above);
		}
	}
	return repeated;
}
