import { fillForm, queryField, showFilters, stateOfForm } from './form.ts';
import { toIndexLetters } from './letters.ts';
import { forgetPagefind, loadPagefind, type PagefindResult } from './pagefind-client.ts';
import { resultRow } from './result-row.ts';
import { readState, type SearchState, writeState } from './search-state.ts';

/** The search page: the address holds the query and filters, so that a search can be shared and the back button works. */

const pageSize = 10;
const element = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;

const root = element('tim-kiem');
const form = root.querySelector('form') as HTMLFormElement;
const status = element('trang-thai');
const list = element('ket-qua');
const more = element<HTMLButtonElement>('xem-them');

let pending: readonly PagefindResult[] = [];
/** What the search found, in words; a failure in between takes its place until the next success. */
let summary = '';
/** Counts searches, so that a slow answer never overwrites a newer one. */
let turn = 0;

root.hidden = false;
form.addEventListener('submit', (event) => {
	event.preventDefault();
	go(stateOfForm(form));
});
form.addEventListener('change', (event) => {
	if (event.target instanceof HTMLSelectElement) go(stateOfForm(form));
});
more.addEventListener('click', async () => {
	const first = await showMore();
	if (!first) return;
	status.textContent = summary;
	first.querySelector('a')?.focus();
});
addEventListener('popstate', () => run(readState(location.search)));
run(readState(location.search));

/** Moves to another search. The same search is run again without a new step in the history. */
function go(state: SearchState) {
	const address = writeState(state) || location.pathname;
	if (writeState(state) !== writeState(readState(location.search))) history.pushState(null, '', address);
	run(readState(location.search));
}

async function run(state: SearchState) {
	const mine = ++turn;
	fillForm(form, state);
	showFilters(element('dang-loc'), form, state, go);
	list.replaceChildren();
	more.hidden = true;
	if (!state.query && Object.keys(state.filters).length === 0) {
		status.textContent = 'Gõ từ khóa hoặc chọn một bộ lọc để bắt đầu.';
		return;
	}
	status.textContent = 'Đang tìm …';
	const found = await find(state);
	if (mine !== turn) return;
	if (!found) {
		status.textContent = 'Chưa tải được chỉ mục tìm kiếm. Hãy kiểm tra kết nối rồi bấm «Tìm» lần nữa.';
		return;
	}
	pending = found;
	summary = outcome(state, found.length);
	const shown = found.length === 0 || (await showMore());
	if (shown && mine === turn) status.textContent = summary;
}

/** The results for a state, or undefined when the index could not be loaded; the next search then loads it afresh. */
async function find({ query, filters }: SearchState): Promise<readonly PagefindResult[] | undefined> {
	try {
		const pagefind = await loadPagefind();
		const { results } = await pagefind.search(query ? toIndexLetters(query) : null, {
			filters,
			...(query ? {} : { sort: { ngay: 'desc' } }),
		});
		return results;
	} catch (error) {
		console.warn(error);
		forgetPagefind();
		return undefined;
	}
}

/** Shows the next results and returns the first new row. What fails to load stays pending for the next press. */
async function showMore(): Promise<HTMLElement | undefined> {
	const mine = turn;
	more.disabled = true;
	try {
		const rows = (await Promise.all(pending.slice(0, pageSize).map((result) => result.data()))).map(resultRow);
		if (mine !== turn) return undefined;
		pending = pending.slice(pageSize);
		list.append(...rows);
		return rows[0];
	} catch (error) {
		console.warn(error);
		if (mine === turn) status.textContent = 'Chưa tải được kết quả. Hãy kiểm tra kết nối rồi bấm «Xem thêm kết quả».';
		return undefined;
	} finally {
		if (mine === turn) {
			more.disabled = false;
			more.hidden = pending.length === 0;
		}
	}
}

function outcome({ query, filters }: SearchState, total: number): string {
	if (total > 0) return `${total} kết quả${query ? ` cho «${query}»` : ''}`;
	queryField(form).select();
	const fewerFilters = Object.keys(filters).length > 0 ? ', bỏ bớt bộ lọc' : '';
	return `Không tìm thấy mục nào. Hãy thử ít từ hơn${fewerFilters} hoặc từ khác.`;
}
