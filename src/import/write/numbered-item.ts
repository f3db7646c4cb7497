import { type Item, withoutPageMarks } from '#import/model.ts';

/** One sign, or the «o» that Word draws at the second level. */
const bullets = /^(?:[^\p{L}\p{N}]|o)?$/u;

/** Whether the marker of an item is a mere bullet, which Markdown draws, and not a number or letter of the text. */
export function isBullet({ marker }: Item): boolean {
	return bullets.test(marker);
}

/** The text of a numbered item with its marker, which is part of the words: Markdown must not count anew. */
export function withMarker(item: Item): Item {
	const { marker, text } = item;
	const own = withoutPageMarks(text).trimStart();
	// «1.5 mg» does not open with the marker «1.».
	if (own.startsWith(marker) && !/^\d/.test(own.slice(marker.length))) return item;
	const { markdown, ...rest } = item;
	return { ...rest, text: `${marker} ${text}` };
}
