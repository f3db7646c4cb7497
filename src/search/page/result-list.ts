import { resultRow } from './result-row.ts';
import type { Row, Snapshot } from './snapshot.ts';

/** The results: those that hold all that was asked, then, under a heading, those that hold part of it. */
export function resultList(place: HTMLElement) {
	const [whole, partial] = [...place.querySelectorAll('ol')] as [HTMLOListElement, HTMLOListElement];
	const divider = place.querySelector('h2') as HTMLElement;
	const made = new Map<Row, HTMLLIElement>();

	return {
		/** Shows rows; those shown before stay in place, and the focus in them. */
		show({ rows, answer, stale, state }: Snapshot): void {
			if (stale) return;
			const query = answer?.repaired ?? state.query;
			for (const row of made.keys()) if (!rows.includes(row)) made.delete(row);
			for (const row of rows) if (!made.has(row)) made.set(row, resultRow(row.card, query));
			fill(whole, elementsOf(rows.filter((row) => row.whole)));
			fill(partial, elementsOf(rows.filter((row) => !row.whole)));
			divider.hidden = whole.hidden || partial.hidden;
		},
		/** The link of the n-th result shown, from 0. */
		link: (at: number) => place.querySelectorAll<HTMLAnchorElement>('li h3 a')[at],
		hasFocus: () => place.contains(document.activeElement),
	};

	function elementsOf(rows: readonly Row[]): HTMLLIElement[] {
		return rows.map((row) => made.get(row)!);
	}
}

function fill(list: HTMLOListElement, rows: readonly HTMLLIElement[]): void {
	list.hidden = rows.length === 0;
	const kept = [...list.children];
	// Moving an element would take the focus out of it.
	if (kept.every((row, at) => row === rows[at])) list.append(...rows.slice(kept.length));
	else list.replaceChildren(...rows);
}
