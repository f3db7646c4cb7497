import { choiceSection } from './choice-section.ts';
import { arrange, byTitle } from './pack-list.ts';
import { type PackRow, packRow } from './pack-row.ts';
import type { PackView } from './pack-view.ts';
import { savedSection } from './saved-section.ts';
import type { Stock } from './stock.ts';

export interface ShelfState {
	readonly stock: Stock;
	readonly views: readonly PackView[];
	/** The pack that a link asked for. */
	readonly front: string | undefined;
	/** Whether something is being saved. */
	readonly busy: boolean;
}

/** The lists of what is saved and of what can be; each pack has one row, which moves between them. */
export function shelfView(root: HTMLElement) {
	const rows = new Map<string, PackRow>();
	const front = root.querySelector<HTMLElement>('#truoc-mat')!;
	const saved = savedSection(root.querySelector('#da-luu')!);
	const choice = choiceSection(root.querySelector('#chon')!);

	function rowOf({ id }: PackView): PackRow {
		const row = rows.get(id) ?? packRow(id);
		rows.set(id, row);
		return row;
	}

	function show(state: ShelfState): void {
		const { stock, views } = state;
		const focused = document.activeElement?.closest<HTMLElement>('[data-pack]')?.dataset['pack'];
		for (const view of views) rowOf(view).show(view);
		const isSaved = ({ id }: PackView) => stock.saved.some((pack) => pack.id === id);
		const inFront = views.filter((view) => view.id === state.front && !isSaved(view));
		const offered = views.filter((view) => !isSaved(view) && !inFront.includes(view));
		const isAsked = stock.asking && state.front !== undefined && !views.some(({ id }) => id === state.front);
		front.hidden = inFront.length === 0 && !isAsked;
		front.setAttribute('aria-busy', String(isAsked));
		arrange(front.querySelector('ul')!, inFront.map(rowOf));
		saved.show(byTitle(views.filter(isSaved)).map(rowOf), state);
		choice.show(
			byTitle(offered).map((view) => ({ view, row: rowOf(view) })),
			{ ...state, everything: inFront.length + offered.length === 0 },
		);
		if (focused) refocus(focused, state);
	}

	/** Someone who pressed a button that is there no more goes on at the same pack. */
	function refocus(id: string, { views, stock }: ShelfState): void {
		if (document.activeElement && document.activeElement !== document.body) return;
		const row = rows.get(id);
		const view = views.find((one) => one.id === id);
		if (!row?.row.isConnected || !view) saved.focus();
		else if (stock.saved.some((pack) => pack.id === id) && !view.fault) row.focusTitle();
		else row.focusAction();
	}

	return {
		show,
		saved,
		choice,
		/** Changes what one row says, while a download goes on. */
		showRow: (view: PackView) => rowOf(view).show(view),
	};
}
