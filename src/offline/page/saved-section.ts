import { arrange } from './pack-list.ts';
import type { PackRow } from './pack-row.ts';
import type { ShelfState } from './shelf-view.ts';
import { sizeWords } from './words.ts';

/** What is on the device: packs, pages that were read, and the search over the packs. */
export function savedSection(section: HTMLElement) {
	const find = <Kind extends HTMLElement>(selector: string) => section.querySelector<Kind>(selector)!;
	const heading = find('h2');
	const list = find('.packs');
	let rows: readonly PackRow[] = [];

	return {
		show(packs: readonly PackRow[], { stock: { read, partly, mayVanish }, busy }: ShelfState): void {
			rows = packs;
			arrange(list, rows);
			find('#chua-luu').hidden = rows.length > 0 || read.pages > 0;
			find('#tim-da-luu').hidden = rows.length === 0;
			find('#co-the-mat').hidden = rows.length === 0 || !mayVanish;
			find('#da-doc').hidden = read.pages === 0;
			find('#so-da-doc').textContent = `${read.pages} trang · ${sizeWords(read.bytes)}`;
			find('#xoa-het').hidden = rows.length === 0 && read.pages === 0 && partly.size === 0;
			find<HTMLButtonElement>('#xoa-het button').disabled = busy;
			section.removeAttribute('aria-busy');
		},
		/** Puts the focus where one goes on when what had it is there no more. */
		focus: () => heading.focus(),
		/** Which place a pack has in the list; −1 when it is not there. */
		placeOf: (id: string) => rows.findIndex(({ row }) => row.dataset['pack'] === id),
		/** Puts the focus on the pack that now stands at a place, or before it, or on the heading. */
		focusPlace: (place: number) => (rows[place] ?? rows.at(-1))?.focusTitle() ?? heading.focus(),
	};
}
