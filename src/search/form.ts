import { type SearchFilter, searchFilters } from './filters.ts';
import { cleanQuery, type SearchState } from './search-state.ts';

const filterNames = Object.keys(searchFilters) as SearchFilter[];

export function queryField(form: HTMLFormElement): HTMLInputElement {
	return form.elements.namedItem('q') as HTMLInputElement;
}

/** What the form asks for now. */
export function stateOfForm(form: HTMLFormElement): SearchState {
	const filters: SearchState['filters'] = {};
	for (const name of filterNames) {
		const { value } = select(form, name);
		if (value) filters[name] = value;
	}
	return { query: cleanQuery(queryField(form).value), filters };
}

/** Makes the form show a state. A filter value that the archive does not have shows as «Tất cả». */
export function fillForm(form: HTMLFormElement, { query, filters }: SearchState): void {
	queryField(form).value = query;
	for (const name of filterNames) {
		const field = select(form, name);
		field.value = filters[name] ?? '';
		if (field.selectedIndex === -1) field.value = '';
	}
}

/** A button for each filter in force, which takes it away. The focus then goes to the query, never nowhere. */
export function showFilters(
	place: HTMLElement,
	form: HTMLFormElement,
	{ query, filters }: SearchState,
	go: (state: SearchState) => void,
): void {
	const chips = Object.entries(filters).map(([name, value]) => {
		const filter = name as SearchFilter;
		const label = `${searchFilters[filter]}: ${labelOf(form, filter, value)}`;
		const chip = document.createElement('button');
		chip.type = 'button';
		chip.textContent = `${label} ✕`;
		chip.setAttribute('aria-label', `Bỏ lọc ${label}`);
		chip.addEventListener('click', () => {
			const { [filter]: _, ...rest } = filters;
			go({ query, filters: rest });
			queryField(form).focus();
		});
		return chip;
	});
	place.replaceChildren(...chips);
}

function labelOf(form: HTMLFormElement, name: SearchFilter, value: string): string {
	const option = [...select(form, name).options].find((candidate) => candidate.value === value);
	return option?.dataset['label'] ?? value;
}

function select(form: HTMLFormElement, name: SearchFilter): HTMLSelectElement {
	return form.elements.namedItem(name) as HTMLSelectElement;
}
