import { breakablePieces, textRuns } from '#domain/number-spans.ts';
import { onSite } from '../client/root.ts';
import type { Row } from './rows.ts';

/** A row of the table as `DocumentTable.astro` writes it, made from the template that stands beside the table. */
export function tableRow(template: HTMLTemplateElement, row: Row): HTMLTableRowElement {
	const made = (template.content.cloneNode(true) as DocumentFragment).querySelector('tr') as HTMLTableRowElement;
	const [head, abstract, issuer, date, type] = made.cells as unknown as Iterable<HTMLTableCellElement>;
	fillHead(head!, row);
	const title = link(abstract!, row.url);
	title.classList.toggle('named', !row.number);
	title.replaceChildren(...textRuns(row.abstract).map(({ text, unbroken }) => (unbroken ? unbrokenPart(text) : text)));
	link(issuer!, row.issuer.url).textContent = row.issuer.name;
	fillDate(date!, row);
	link(type!, row.type.url).textContent = row.type.name;
	return made;
}

function fillHead(cell: HTMLTableCellElement, { number, url }: Row) {
	if (number) link(cell, url).firstElementChild?.replaceChildren(...pieces(number));
	keepOnly(cell, number ? 'a' : '.unknown');
}

function fillDate(cell: HTMLTableCellElement, { date, dateText, dateUnsure }: Row) {
	keepOnly(cell, date ? 'time' : 'span');
	const shown = cell.firstElementChild as HTMLElement;
	if (date) (shown as HTMLTimeElement).dateTime = date;
	shown.classList.toggle('unsure', dateUnsure);
	shown.textContent = dateText;
}

function link(cell: HTMLTableCellElement, url: string): HTMLAnchorElement {
	const anchor = cell.querySelector('a') as HTMLAnchorElement;
	anchor.href = onSite(url);
	return anchor;
}

function keepOnly(cell: HTMLTableCellElement, selector: string) {
	cell.replaceChildren(...cell.querySelectorAll(selector));
}

function unbrokenPart(text: string): HTMLSpanElement {
	const part = document.createElement('span');
	part.className = 'unbroken';
	part.append(...pieces(text));
	return part;
}

/** A number with the places where a line may end. */
function pieces(text: string): (string | HTMLElement)[] {
	return breakablePieces(text).flatMap((piece, index) =>
		index > 0 ? [document.createElement('wbr'), piece] : [piece],
	);
}
