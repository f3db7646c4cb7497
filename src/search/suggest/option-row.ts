import { onSite } from '#search/client/root.ts';
import { fittingParts } from './fitting-parts.ts';

/** What an option of the list says and where it leads. */
export interface OptionContent {
	readonly label: string;
	/** «nay thuộc Bắc Ninh», «Quyết định, Bộ Y tế, 2025». */
	readonly note: string;
	/** A path of the site; undefined as long as it has to be fetched. */
	readonly url: string | undefined;
	readonly number?: boolean;
}

/**
 * A link that takes part in a list of options: the input keeps the focus, the mouse opens it as any link. The words of
 * `marked` stand out in its label.
 */
export function optionRow(id: string, { label, note, url, number = false }: OptionContent, marked: string) {
	const row = document.createElement('a');
	row.id = id;
	row.className = 'suggestion';
	row.setAttribute('role', 'option');
	row.setAttribute('aria-selected', 'false');
	row.tabIndex = -1;
	if (url !== undefined) row.href = onSite(url);
	const name = document.createElement('span');
	name.className = number ? 'suggestion-label document-number' : 'suggestion-label';
	name.append(
		...fittingParts(label, marked).map(({ text, fits }) => {
			if (!fits) return text;
			const mark = document.createElement('mark');
			mark.textContent = text;
			return mark;
		}),
	);
	row.append(name);
	if (note) {
		const beside = document.createElement('span');
		beside.className = 'suggestion-note';
		beside.textContent = note;
		// The blank keeps label and note apart when they are read out.
		row.append(' ', beside);
	}
	return row;
}

/** Options under a heading that names them. */
export function optionGroup(id: string, heading: string, rows: readonly HTMLElement[]): HTMLElement {
	const group = document.createElement('div');
	group.setAttribute('role', 'group');
	group.setAttribute('aria-labelledby', id);
	const title = document.createElement('div');
	title.id = id;
	title.className = 'suggestion-heading';
	title.setAttribute('role', 'presentation');
	title.textContent = heading;
	group.append(title, ...rows);
	return group;
}
