import { arrange, matches } from './pack-list.ts';
import type { PackRow } from './pack-row.ts';
import type { PackView } from './pack-view.ts';
import type { ShelfState } from './shelf-view.ts';
import { sizeWords } from './words.ts';

/** As many as these are found without a filter. */
const withoutFilter = 12;

interface Offered {
	readonly view: PackView;
	readonly row: PackRow;
}

/** What can be saved, by kind, with a box that filters where it is a long list. */
export function choiceSection(section: HTMLElement) {
	const find = <Kind extends HTMLElement>(selector: string) => section.querySelector<Kind>(selector)!;
	const filter = find<HTMLInputElement>('#loc');
	const [noMatch, allSaved, noList, room] = [
		find('#khong-khop'),
		find('#da-luu-het'),
		find('#chua-co-danh-sach'),
		find('#con-cho'),
	];
	let offered: readonly Offered[] = [];

	/** Shows what the filter leaves, and says how many that are. */
	function showFiltered(): number {
		const hasFilter = offered.length > withoutFilter;
		find('#o-loc').hidden = !hasFilter;
		const shown = hasFilter ? offered.filter(({ view }) => matches(view.title, filter.value)) : offered;
		for (const part of section.querySelectorAll<HTMLElement>('[data-kind]')) {
			const own = shown.filter(({ view }) => view.id.startsWith(`${part.dataset['kind']}/`));
			arrange(
				part.querySelector('ul')!,
				own.map(({ row }) => row),
			);
			part.hidden = own.length === 0;
		}
		noMatch.hidden = shown.length > 0 || offered.length === 0;
		return shown.length;
	}

	return {
		show(packs: readonly Offered[], { stock, everything }: ShelfState & { everything: boolean }): void {
			offered = packs;
			showFiltered();
			allSaved.hidden = !stock.offers || !everything;
			noList.hidden = stock.asking || stock.offers !== undefined;
			section.setAttribute('aria-busy', String(stock.asking));
			room.hidden = stock.free === undefined;
			room.textContent = stock.free === undefined ? '' : `Trình duyệt còn chỗ cho khoảng ${sizeWords(stock.free)}.`;
		},
		/** Tells what is found whenever somebody types into the filter. */
		onFilter(tell: (text: string) => void): void {
			filter.addEventListener('input', () => {
				const found = showFiltered();
				tell(found === 0 ? (noMatch.textContent ?? '') : `${found} tỉnh, chủ đề`);
			});
		},
	};
}
