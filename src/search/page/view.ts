import { onSite } from '../client/root.ts';
import type { SearchFilter } from '../filters.ts';
import type { Counts } from './facet-view.ts';
import { facetLists } from './facets.ts';
import type { FilterLabels } from './filter-labels.ts';
import { noticesOf, offersOf, type Provinces } from './notices.ts';
import { resultList } from './result-list.ts';
import { showSentences } from './sentence.ts';
import { pendingHits, type Snapshot } from './snapshot.ts';
import { addressOf, type SearchState } from './state.ts';
import { announcementOf, type Progress, printedPartOf, progressOf, summaryOf, toResultsLabel } from './summary.ts';

const element = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;

/** The part of the search page below the form: what was found, how far the search is, and how it may go on. */
export function searchView(root: HTMLElement) {
	const summary = element('trang-thai');
	const announcer = element('thong-bao');
	const found = element('phan-ket-qua');
	const orders = element('sap-xep');
	const progress = element('tien-do');
	const progressText = progress.querySelector('span') as HTMLElement;
	const progressButton = progress.querySelector('button') as HTMLButtonElement;
	const more = element<HTMLButtonElement>('xem-them');
	const moreFault = element('loi-xem-them');
	const cities = new Set(root.dataset['cities']?.split(' '));
	const otherLabels: FilterLabels = JSON.parse(root.dataset['labels'] ?? '{}');
	const list = resultList(element('ket-qua'));
	const facets = facetLists(element('bo-loc'));
	const provinces: Provinces = {
		isCity: (id) => cities.has(id),
		isHeld: (id) => facets.labelOf('tinh', id) !== undefined,
	};
	let typedFault: string | undefined;
	/** What the filters count: the numbers of the last search stay until there are new ones. */
	let counts: Counts = 'archive';

	return { more, progressButton, list, labelOf, show, tellFault, announce, keepFocus, focusResults, moreFault };

	/** The label of a filter value; the value itself when nobody knows it. */
	function labelOf(name: SearchFilter, value: string): string {
		return facets.labelOf(name, value) ?? otherLabels[name]?.[value] ?? value;
	}

	/** Tells with the next search what is wrong in the form and so left out of it. */
	function tellFault(text: string | undefined): void {
		typedFault = text;
	}

	function show(snapshot: Snapshot): void {
		const { state, phase, waiting, answer, stale, rows } = snapshot;
		const text = summaryOf(snapshot);
		if (text !== undefined) summary.textContent = text;
		const said = announcementOf(snapshot);
		if (said !== undefined) announce([typedFault, said].filter(Boolean).join(' '));
		found.setAttribute('aria-busy', String(phase === 'searching'));
		found.toggleAttribute('data-stale', stale && waiting !== undefined);
		element('mo-dau').hidden = phase !== 'idle';
		list.show(snapshot);
		showSentences(element('luu-y'), 'p', noticesOf(snapshot, provinces, typedFault));
		element('phan-in').textContent = printedPartOf(snapshot);
		element('toi-ket-qua').textContent = toResultsLabel(snapshot);
		showProgress(progressOf(snapshot));
		showCounts(snapshot);
		// At the first search there is nothing to order yet, and the links would stand where the results push them away.
		showOrders(state, phase === 'idle' || (orders.hidden && !answer));
		const isEmpty = answer?.hits.length === 0 && (phase === 'done' || phase === 'stopped');
		element('khong-thay').hidden = !isEmpty;
		if (isEmpty) showSentences(element('goi-y-khac'), 'li', offersOf(snapshot));
		more.hidden = rows.length === 0 || pendingHits(snapshot).length === 0;
		more.disabled = snapshot.more === 'loading';
		moreFault.hidden = snapshot.more !== 'failed';
	}

	function showCounts({ phase, answer, state }: Snapshot) {
		if (phase === 'idle' || (phase === 'failed' && !answer)) counts = 'archive';
		else if (answer) counts = answer.limited ? undefined : answer.facets;
		facets.show(state, counts, phase !== 'searching');
	}

	function showProgress(now: Progress | undefined) {
		progress.hidden = !now;
		progressText.textContent = now?.text ?? '';
		progressButton.hidden = !now?.action;
		if (!now?.action) return;
		progressButton.textContent = now.action.label;
		progressButton.dataset['action'] = now.action.name;
	}

	function showOrders(state: SearchState, hidden: boolean) {
		orders.hidden = hidden;
		for (const link of orders.querySelectorAll('a')) {
			const sort = link.dataset['sort'] as 'newest' | 'oldest' | '';
			link.href = onSite(addressOf({ ...state, sort: sort || undefined }));
			if (sort === (state.sort ?? '')) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
	}

	/** Says something to those who do not see the page. */
	function announce(text: string): void {
		if (announcer.textContent !== text) announcer.textContent = text;
	}

	/** Leads those who are done with the filters to what was found. */
	function focusResults(): void {
		summary.focus({ preventScroll: true });
		summary.scrollIntoView();
	}

	/** Who pressed something that is gone finds themselves at the results, not nowhere. */
	function keepFocus(): void {
		const at = document.activeElement;
		if (!at || at === document.body || !at.checkVisibility()) summary.focus();
	}
}
