import { type SearchFilter, searchFilters } from './filters.ts';
import { toIndexLetters } from './letters.ts';
import { loadPagefind, type PagefindResult } from './pagefind-client.ts';
import { resultRow } from './result-row.ts';
import { cleanQuery, readState, type SearchState, writeState } from './search-state.ts';

/** The search page: the address holds the query and filters, so that a search can be shared and the back button works. */

const pageSize = 10;
const element = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;

const form = document.querySelector('#tim-kiem form') as HTMLFormElement;
const status = element('trang-thai');
const list = element('ket-qua');
const more = element<HTMLButtonElement>('xem-them');

let pending: PagefindResult[] = [];
/** Counts searches, so that a slow answer never overwrites a newer one. */
let turn = 0;

element('tim-kiem').hidden = false;
form.addEventListener('submit', (event) => {
	event.preventDefault();
	go(stateOfForm());
});
form.addEventListener('change', (event) => {
	if (event.target instanceof HTMLSelectElement) go(stateOfForm());
});
more.addEventListener('click', () => showMore(true));
addEventListener('popstate', () => run(readState(location.search)));
run(readState(location.search));

function go(state: SearchState) {
	history.pushState(null, '', writeState(state) || location.pathname);
	run(readState(location.search));
}

async function run(state: SearchState) {
	const mine = ++turn;
	fillForm(state);
	list.replaceChildren();
	more.hidden = true;
	const filtered = Object.keys(state.filters).length > 0;
	if (!state.query && !filtered) {
		status.textContent = 'Gõ từ khóa hoặc chọn một bộ lọc để bắt đầu.';
		return;
	}
	status.textContent = 'Đang tìm …';
	try {
		const pagefind = await loadPagefind();
		const found = await pagefind.search(state.query ? toIndexLetters(state.query) : null, {
			filters: Object.fromEntries(Object.entries(state.filters).map(([name, value]) => [name, toIndexLetters(value)])),
			...(state.query ? {} : { sort: { ngay: 'desc' } }),
		});
		if (mine !== turn) return;
		pending = [...found.results];
		const total = pending.length;
		await showMore(false);
		if (mine !== turn) return;
		status.textContent =
			total > 0
				? `${total} kết quả${state.query ? ` cho «${state.query}»` : ''}`
				: `Không tìm thấy mục nào. Hãy thử ít từ hơn${filtered ? ', bỏ bớt bộ lọc' : ''} hoặc từ khác.`;
	} catch {
		if (mine === turn) status.textContent = 'Chưa tải được chỉ mục tìm kiếm. Hãy kiểm tra kết nối rồi thử lại.';
	}
}

async function showMore(focus: boolean) {
	const mine = turn;
	const results = await Promise.all(pending.splice(0, pageSize).map((result) => result.data()));
	if (mine !== turn) return;
	const rows = results.map(resultRow);
	const first = rows[0]?.querySelector('a');
	list.append(...rows);
	more.hidden = pending.length === 0;
	if (focus) first?.focus();
}

function stateOfForm(): SearchState {
	const data = new FormData(form);
	const filters: SearchState['filters'] = {};
	for (const name of Object.keys(searchFilters) as SearchFilter[]) {
		const value = data.get(name);
		if (typeof value === 'string' && value) filters[name] = value;
	}
	return { query: cleanQuery(String(data.get('q') ?? '')), filters };
}

function fillForm({ query, filters }: SearchState) {
	(form.elements.namedItem('q') as HTMLInputElement).value = query;
	for (const name of Object.keys(searchFilters) as SearchFilter[]) {
		(form.elements.namedItem(name) as HTMLSelectElement).value = filters[name] ?? '';
	}
	element('dang-loc').replaceChildren(
		...Object.entries(filters).map(([name, value]) => {
			const chip = document.createElement('button');
			chip.type = 'button';
			chip.textContent = `${searchFilters[name as SearchFilter]}: ${value} ✕`;
			chip.setAttribute('aria-label', `Bỏ lọc ${searchFilters[name as SearchFilter]}: ${value}`);
			chip.addEventListener('click', () => {
				const { [name as SearchFilter]: _, ...rest } = filters;
				go({ query, filters: rest });
				form.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
			});
			return chip;
		}),
	);
}
