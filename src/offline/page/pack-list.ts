import { fold } from '#domain/text.ts';
import type { PackRow } from './pack-row.ts';

const byVietnamese = new Intl.Collator('vi');

/** Rows in the order of their titles, as Vietnamese sorts them. */
export function byTitle<View extends { readonly title: string }>(views: readonly View[]): View[] {
	return [...views].sort((a, b) => byVietnamese.compare(a.title, b.title));
}

/** Whether a title has what somebody types into the filter, with or without diacritics. */
export function matches(title: string, typed: string): boolean {
	return fold(title).includes(fold(typed.trim()));
}

/** Makes a list show rows in an order. Only rows out of place are moved: one that moves loses the focus. */
export function arrange(list: HTMLElement, rows: readonly PackRow[]): void {
	const wanted = rows.map(({ row }) => row);
	for (const child of [...list.children]) if (!wanted.includes(child as HTMLLIElement)) child.remove();
	wanted.forEach((row, index) => {
		if (list.children[index] !== row) list.insertBefore(row, list.children[index] ?? null);
	});
	list.hidden = wanted.length === 0;
}
