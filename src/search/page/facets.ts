import { onSite } from '../client/root.ts';
import type { SearchFilter } from '../filters.ts';
import { type Counts, type FacetChoice, facetValues } from './facet-view.ts';
import { counted } from './quoted.ts';
import { addressOf, type SearchState } from './state.ts';

interface Group {
	readonly name: SearchFilter;
	readonly fold: HTMLDetailsElement;
	readonly list: HTMLUListElement;
	readonly more: HTMLButtonElement | null;
	readonly choices: readonly FacetChoice[];
	readonly rows: ReadonlyMap<string, HTMLLIElement>;
}

/** The lists of filter values, which the page brings along with the counts of the whole archive. */
export function facetLists(place: HTMLElement) {
	const groups = [...place.querySelectorAll<HTMLDetailsElement>('[data-filter]')].map(groupOf);
	for (const { more, list } of groups) {
		more?.addEventListener('click', () => {
			const open = list.toggleAttribute('data-all');
			more.setAttribute('aria-expanded', String(open));
			more.textContent = (open ? more.dataset['less'] : more.dataset['more']) ?? '';
		});
	}

	return {
		/** Shows counts and where each value leads. Rows change their order only when told, lest someone press the wrong one. */
		show(state: SearchState, counts: Counts, reorder: boolean): void {
			for (const group of groups) showGroup(group, state, counts, reorder);
		},
		/** The label of a value; undefined when the archive has none such. */
		labelOf: (name: SearchFilter, value: string) =>
			groups.find((group) => group.name === name)?.choices.find(({ id }) => id === value)?.label,
	};
}

function groupOf(fold: HTMLDetailsElement): Group {
	const list = fold.querySelector('ul') as HTMLUListElement;
	const rows = new Map([...list.children].map((row) => [(row as HTMLElement).dataset['value']!, row as HTMLLIElement]));
	const choices = [...rows].map(([id, row]) => ({
		id,
		label: row.querySelector('.label')?.textContent ?? id,
		count: Number(row.dataset['count']),
	}));
	return {
		name: fold.dataset['filter'] as SearchFilter,
		fold,
		list,
		more: fold.querySelector('button'),
		choices,
		rows,
	};
}

function showGroup(
	{ name, fold, list, choices, rows }: Group,
	state: SearchState,
	counts: Counts,
	reorder: boolean,
): void {
	const values = facetValues(name, choices, state, counts);
	for (const { id, count, chosen, leadsTo, folded } of values) {
		const row = rows.get(id)!;
		const link = row.querySelector('a') as HTMLAnchorElement;
		if (leadsTo) link.href = onSite(addressOf(leadsTo));
		else link.removeAttribute('href');
		setAttribute(link, 'role', leadsTo ? undefined : 'link');
		setAttribute(link, 'aria-disabled', leadsTo ? undefined : 'true');
		setAttribute(link, 'aria-current', chosen ? 'true' : undefined);
		(row.querySelector('.count') as HTMLElement).textContent = count === undefined ? '' : counted(count);
		if (reorder || chosen) row.toggleAttribute('data-folded', folded);
	}
	if (reorder)
		inOrder(
			list,
			values.map(({ id }) => rows.get(id)!),
		);
	const chosen = values.find((value) => value.chosen);
	if (chosen) fold.open = true;
}

/** Moves only rows out of place: a row that moves loses the focus. */
function inOrder(list: HTMLElement, rows: readonly HTMLElement[]): void {
	const focused = document.activeElement;
	if (rows.every((row, at) => list.children[at] === row)) return;
	list.append(...rows);
	if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({ preventScroll: true });
}

function setAttribute(element: Element, name: string, value: string | undefined): void {
	if (value === undefined) element.removeAttribute(name);
	else element.setAttribute(name, value);
}
