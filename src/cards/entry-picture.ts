import type { EntryCard } from './card.ts';
import { cardSize } from './card-size.ts';
import { footOf, footTop } from './foot.ts';
import { headOf } from './head.ts';
import { numberOf } from './number-lines.ts';
import type { Picture, PlacedText } from './picture.ts';
import type { Metrics } from './text-setter.ts';
import { titleOf } from './title-lines.ts';

const top = 50;
const gap = 22;

/** The card of an entry: what it is and from whom, its number, its title, and below how complete it is, when and where. */
export function entryPicture(card: EntryCard, metrics: Metrics): Picture {
	const head = headOf(card, metrics);
	const from = top + head.height + gap;
	const room = footTop - gap - from;
	const number = card.document && numberOf(card.document, metrics);
	const numberRoom = number ? number.height + gap / 2 : 0;
	const title = titleOf(card, room - numberRoom, metrics);
	// Whatever room is left lies above and below in equal parts.
	const start = from + Math.round((room - numberRoom - title.height) / 2);
	const foot = footOf(card, metrics);
	return {
		...cardSize,
		texts: [
			...lowered(head.texts, top),
			...lowered(number?.texts ?? [], start),
			...lowered(title.texts, start + numberRoom),
			...foot.texts,
		],
		shapes: foot.shapes,
	};
}

function lowered(texts: readonly PlacedText[], by: number): PlacedText[] {
	return texts.map((text) => ({ ...text, y: text.y + by }));
}
