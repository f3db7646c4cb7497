import { connectFinder } from '../client/connect.ts';
import { loadSuggester } from '../suggest/suggestion-source.ts';
import { chipsOf, showChips } from './chips.ts';
import { rangeOf } from './date-range.ts';
import { formFields } from './form.ts';
import { nearNumbers } from './near-numbers.ts';
import { counted } from './quoted.ts';
import { SearchSession } from './session.ts';
import type { Snapshot } from './snapshot.ts';
import { addressOf, readState, type SearchState, writeState } from './state.ts';
import type { ProgressAction } from './summary.ts';
import { searchView } from './view.ts';

/** The search page: the address holds all that is asked, so that a search can be shared and the back button works. */

const element = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;
const root = element('tim-kiem');
const form = element<HTMLFormElement>('mau-tim');
const dayFault = element('loi-ngay');
const windowTitle = document.title;
const fields = formFields(form, dayFault);
const view = searchView(root);

let state = readState(location.search);
let shown: Snapshot | undefined;
let closeSuggestions: (() => void) | undefined;

const session = new SearchSession({
	connect: connectFinder,
	nearNumbers: async (query) => (/\p{N}/u.test(query) ? nearNumbers(query, await loadSuggester()) : []),
	mayReplace: () => !view.list.hasFocus(),
	onChange(snapshot) {
		shown = snapshot;
		view.show(snapshot);
	},
});

root.hidden = false;
form.addEventListener('submit', (event) => {
	event.preventDefault();
	closeSuggestions?.();
	if (fields.hasBadDay()) {
		fields.showFault('Có ngày chưa gõ đủ hoặc không có thật. Hãy sửa lại rồi bấm «Áp dụng».');
		view.announce(dayFault.textContent ?? '');
		return;
	}
	// The keys of a phone would cover the results.
	if (document.activeElement === fields.query && matchMedia('(pointer: coarse)').matches) fields.query.blur();
	go(fields.read(state));
});
root.addEventListener('click', (event) => {
	const link = (event.target as Element).closest('a');
	if (!link?.href || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	if (link.origin !== location.origin || link.pathname !== location.pathname || link.hash) return;
	event.preventDefault();
	go(readState(link.search));
	view.keepFocus();
});
view.more.addEventListener('click', async () => {
	const first = await session.more();
	if (first === undefined) {
		if (!view.moreFault.hidden) view.announce(view.moreFault.textContent ?? '');
		return;
	}
	history.replaceState({ count: shown?.rows.length }, '');
	view.announce(`Đã hiện ${counted(shown?.rows.length ?? 0)} kết quả`);
	view.list.link(first)?.focus();
});
view.progressButton.addEventListener('click', () => {
	const action = view.progressButton.dataset['action'] as ProgressAction['name'];
	if (action === 'stop') session.stop();
	else if (action === 'refresh') session.refresh();
	else session.again();
	view.keepFocus();
});
fields.query.addEventListener('focus', suggest, { once: true });
addEventListener('popstate', ({ state: kept }) => {
	const next = readState(location.search);
	// A step to a place within the page is not another search.
	if (writeState(next) !== writeState(state)) show(next, countOf(kept));
});
addEventListener('online', () => shown?.phase === 'failed' && session.again());
show(state, countOf(history.state));

/** Moves to another search. The same search is run again without a new step in the history. */
function go(next: SearchState) {
	if (writeState(next) !== writeState(readState(location.search))) history.pushState(null, '', addressOf(next));
	show(next);
}

function show(next: SearchState, count?: number) {
	state = next;
	fields.fill(state);
	fields.showFault(rangeOf(state).fault);
	showChips(element('dang-loc'), chipsOf(state, view.labelOf));
	document.title = state.query ? `${state.query} – ${windowTitle}` : windowTitle;
	view.announce('');
	session.run(state, count);
}

/** How many results were shown when the page was left. */
function countOf(kept: unknown): number | undefined {
	const count = (kept as { count?: unknown } | null)?.count;
	return typeof count === 'number' && count > 0 ? Math.min(count, 100) : undefined;
}

async function suggest() {
	const { suggestUnderQuery } = await import('./suggestions.ts');
	closeSuggestions = suggestUnderQuery(fields.query, element('q--goi-y'), element('q--so-goi-y'));
	// What was typed while this code was on its way, unless that is searched already.
	if (fields.query.value !== state.query) fields.query.dispatchEvent(new Event('input'));
}
