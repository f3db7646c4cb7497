import type { Register } from '#domain/register.ts';
import { urls } from '#domain/urls.ts';
import { onSite } from '../client/root.ts';
import { savesData } from '../client/saves-data.ts';
import { type Answer, answerTo } from './answer.ts';
import { bindKeys, firstLink } from './keys.ts';
import { type Row, rowsOf } from './rows.ts';
import { type Column, columns } from './sort.ts';
import { isEmpty, type RegisterState, readState, writeState } from './state.ts';
import { tableRow } from './table-row.ts';

/**
 * The filter and the sorting of the document table. They answer from the register of all documents, fetched on first use;
 * the address keeps what was asked, so that the back button and a shared link bring it back.
 */

const element = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;
const root = element('trang--loc');
const field = element<HTMLInputElement>('trang--o-loc');
const table = element<HTMLTableElement>('trang--muc-luc');
const template = element<HTMLTemplateElement>('trang--dong');
/** Ways to what the list shows elsewhere. */
const further = [...document.querySelectorAll<HTMLElement>('[data-beside-filter]')];
const status = root.querySelector('[role=status]') as HTMLElement;
const body = table.tBodies[0] as HTMLTableSectionElement;
const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
/** What the page shows by itself. */
const written = [...body.rows];

let state = readState(location.search);
let rows: readonly Row[] | undefined;
let loading: Promise<readonly Row[]> | undefined;
/** Counts questions, so that a slow answer never overwrites a newer one. */
let turn = 0;
let timer = 0;
/** The question that the table answers. */
let shown = 0;

for (const [index, heading] of headings.entries()) makeSortable(heading, columns[index] as Column);
bindKeys(field, table, { clear: () => ask({ text: '' }, ''), open: openOnly });
if (!savesData()) field.addEventListener('focus', () => load().catch(() => {}));
field.addEventListener('input', () => ask({ ...state, text: field.value }));
// The cross in the box; Enter comes here too.
field.addEventListener('search', () => field.value === '' && ask({ text: '' }));
field.addEventListener('blur', keepInAddress);
field.value = state.text;
root.hidden = false;
// Rows that the address does not ask for are neither shown nor pushed away by what is said of those that it does.
root.toggleAttribute('data-waiting', !isEmpty(state));
answer().finally(() => root.removeAttribute('data-waiting'));

function makeSortable(heading: HTMLTableCellElement, column: Column) {
	const button = document.createElement('button');
	button.type = 'button';
	button.append(...heading.childNodes);
	heading.append(button);
	button.addEventListener('click', () => {
		const descending = state.sort?.column === column && !state.sort.descending;
		ask({ ...state, sort: { column, descending } });
	});
}

/** Asks something else of the table; `text` replaces what stands in the box. */
function ask(next: RegisterState, text?: string) {
	state = next;
	if (text !== undefined) field.value = text;
	clearTimeout(timer);
	// Browsers refuse a page that changes its address with every letter of a key held down.
	timer = window.setTimeout(keepInAddress, 250);
	answer();
}

function keepInAddress() {
	clearTimeout(timer);
	const search = writeState(location.search, state);
	if (search !== location.search) history.replaceState(history.state, '', location.pathname + search + location.hash);
}

async function answer() {
	const mine = ++turn;
	if (isEmpty(state)) return restore();
	if (!rows) status.textContent = 'Đang tải mục lục …';
	try {
		const all = await load();
		if (mine !== turn) return;
		show(answerTo(all, state, headingOf(state)?.textContent?.trim()));
		shown = mine;
	} catch (error) {
		console.warn(error);
		if (mine !== turn) return;
		state = { text: state.text };
		status.textContent =
			'Chưa tải được mục lục để lọc. Hãy kiểm tra kết nối rồi thử lại; danh sách dưới đây vẫn nguyên.';
	}
}

/** The rows of the page's scope. After a failure the next call fetches afresh. */
function load(): Promise<readonly Row[]> {
	loading ??= fetchRows().catch((error) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function fetchRows(): Promise<readonly Row[]> {
	const { register, type, period } = root.dataset;
	const response = await fetch(onSite(register as string));
	if (!response.ok) throw new Error(`${register}: ${response.status}`);
	rows = rowsOf((await response.json()) as Register, { type, period });
	return rows;
}

function show({ rows: found, summary }: Answer) {
	fill(found.map((row) => tableRow(template, row)));
	status.textContent = summary;
	if (found.length > 0) return;
	const link = document.createElement('a');
	link.href = onSite(urls.search(state.text.trim()));
	link.textContent = `tìm «${state.text.trim()}» trong toàn kho`;
	status.append(' Hãy bớt từ, hoặc ', link, '.');
}

/** Opens the one document that the filter has left, once the table shows what was typed. */
function openOnly() {
	if (shown !== turn || state.text.trim() === '' || body.rows.length !== 1) return;
	keepInAddress();
	firstLink(body.rows[0])?.click();
}

function restore() {
	fill(written);
	status.textContent = '';
}

/** Puts rows into the table. Who stood on a row is not left nowhere. */
function fill(content: readonly HTMLTableRowElement[]) {
	const inside = body.contains(document.activeElement);
	body.replaceChildren(...content);
	table.hidden = content.length === 0;
	for (const part of further) part.hidden = content !== written;
	for (const heading of headings) heading.removeAttribute('aria-sort');
	headingOf(state)?.setAttribute('aria-sort', state.sort?.descending ? 'descending' : 'ascending');
	if (inside) (firstLink(content[0]) ?? field).focus();
}

function headingOf({ sort }: RegisterState): HTMLTableCellElement | undefined {
	return sort && headings[columns.indexOf(sort.column)];
}
