import { connectFinder } from '../client/connect.ts';
import { onSite } from '../client/root.ts';
import { hasSaved } from '../client/saved-side.ts';
import { savesData } from '../client/saves-data.ts';
import { atFocus } from '../suggest/at-focus.ts';
import { loadSuggester } from '../suggest/suggestion-source.ts';
import { chipsOf, showChips } from './chips.ts';
import { rangeOf } from './date-range.ts';
import { formFields } from './form.ts';
import { nearNumbers } from './near-numbers.ts';
import { type Place, placeKeeper, readPlace } from './place.ts';
import { counted } from './quoted.ts';
import { SearchSession } from './session.ts';
import type { Snapshot } from './snapshot.ts';
import { addressOf, readState, type SearchState, writeState } from './state.ts';
import type { ProgressAction } from './summary.ts';
import { withTyped } from './typed.ts';
import { searchView } from './view.ts';

/** The search page: the address holds all that is asked, so that a search can be shared and the back button works. */

const element = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;
const root = element('tim-kiem');
const form = element<HTMLFormElement>('mau-tim');
const dayFault = element('loi-ngay');
const filters = element<HTMLDetailsElement>('bo-loc');
const windowTitle = document.title;
const fields = formFields(form, dayFault);
const view = searchView(root);
/** Why a day in the form is left out of the search. */
const unusableDay = 'Ngày gõ chưa đủ hoặc không có thật nên chưa được dùng để lọc.';

let state = readState(location.search);
let shown: Snapshot | undefined;
let closeSuggestions: (() => void) | undefined;
const place = placeKeeper(() => shown);

const session = new SearchSession({
	connect: connectFinder,
	hasSaved,
	nearNumbers: async (query) => (/\p{N}/u.test(query) ? nearNumbers(query, await loadSuggester()) : []),
	mayReplace: () => !view.list.hasFocus(),
	onChange(snapshot) {
		shown = snapshot;
		view.show(snapshot);
		// Known only from the answer on: an old browser does not search by days.
		if (snapshot.answer?.limited) showLimits();
		place.settle();
	},
});

root.hidden = false;
form.addEventListener('submit', (event) => {
	event.preventDefault();
	closeSuggestions?.();
	const badDay = fields.badDay();
	if (badDay && (filters.contains(event.submitter) || filters.contains(document.activeElement))) {
		fields.showFault('Có ngày chưa gõ đủ hoặc không có thật. Hãy sửa lại rồi bấm «Áp dụng».');
		view.announce(dayFault.textContent ?? '');
		filters.open = true;
		badDay.focus();
		return;
	}
	// The keys of a phone would cover the results.
	if (document.activeElement === fields.query && matchMedia('(pointer: coarse)').matches) fields.query.blur();
	go(fields.read(state), badDay && unusableDay);
});
root.addEventListener('click', (event) => {
	const link = (event.target as Element).closest('a');
	if (!link?.href || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	if (link.origin !== location.origin || withSlash(link.pathname) !== withSlash(location.pathname)) return;
	event.preventDefault();
	if (link.hash) {
		// To the results, which are no other search and no step in the history.
		view.focusResults();
		return;
	}
	const target = readState(link.search);
	if (link.closest('#bo-loc, #sap-xep, #dang-loc')) {
		const typed = fields.read(state);
		// What takes all limits away takes the days that are being typed too.
		const { from, to } = link.dataset['all'] === undefined ? typed : state;
		go(withTyped(target, { ...typed, from, to }, state), fields.badDay() && unusableDay);
	} else go(target);
	view.keepFocus();
});
view.more.addEventListener('click', async () => {
	const first = await session.more();
	if (first === undefined) {
		if (!view.moreFault.hidden) view.announce(view.moreFault.textContent ?? '');
		return;
	}
	place.remember();
	view.announce(`Đã hiện ${counted(shown?.rows.length ?? 0)} kết quả`);
	view.list.link(first)?.focus();
});
view.progressButton.addEventListener('click', () => {
	const action = view.progressButton.dataset['action'] as ProgressAction['name'];
	if (action === 'stop') session.stop();
	else if (action === 'refresh') session.refresh();
	else if (action === 'reload') location.reload();
	else session.again();
	view.keepFocus();
});
if (!savesData()) fields.query.addEventListener('focus', () => session.prepare());
atFocus(fields.query, suggest);
addEventListener('popstate', ({ state: kept }) => {
	const next = readState(location.search);
	// A step to a place within the page is not another search.
	if (writeState(next) !== writeState(state)) show(next, { at: readPlace(kept) });
	else place.comeBack(readPlace(kept));
});
addEventListener('pageshow', ({ persisted }) => persisted && place.comeBack(readPlace(history.state)));
addEventListener('beforeprint', () => {
	const printed = document.querySelector('.printed-address');
	if (printed) printed.textContent = (printed.textContent ?? '').replace(/https?:\S*\s*$/, location.href);
});
addEventListener('online', () => shown?.phase === 'failed' && session.again());
show(state, { at: readPlace(history.state) });

/** Some hosts answer the address of a page without its closing slash, too. */
function withSlash(path: string): string {
	return path.replace(/\/?$/, '/');
}

/** Moves to another search. The same search is run again without a new step in the history. */
function go(next: SearchState, fault?: string) {
	if (writeState(next) !== writeState(readState(location.search))) {
		place.remember();
		history.pushState(null, '', onSite(addressOf(next)));
	}
	show(next, { fault });
}

function show(next: SearchState, { at = {}, fault }: { at?: Place; fault?: string | undefined }) {
	state = next;
	fields.fill(state);
	fields.showFault(rangeOf(state).fault);
	showLimits();
	document.title = state.query ? `${state.query} – ${windowTitle}` : windowTitle;
	view.announce('');
	view.tellFault(fault);
	session.run(state, at.count);
	place.comeBack(at);
}

/** What narrows the search, as far as this browser can. */
function showLimits() {
	const hasDays = !shown?.answer?.limited;
	fields.offerDays(hasDays);
	showChips(element('dang-loc'), chipsOf(hasDays ? state : { ...state, from: undefined, to: undefined }, view.labelOf));
}

async function suggest() {
	const { suggestUnderQuery } = await import('./suggestions.ts');
	closeSuggestions = suggestUnderQuery(fields.query, element('q--goi-y'), element('q--so-goi-y'));
	// What was typed while this code was on its way, unless that is searched already.
	if (fields.query.value !== state.query) fields.query.dispatchEvent(new Event('input'));
}
