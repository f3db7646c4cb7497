import { urls } from '#domain/urls.ts';
import { onSite } from '#search/client/root.ts';
import { savesData } from '#search/client/saves-data.ts';
import { cleanQuery } from '#search/page/state.ts';
import { adoptStyles } from './adopt-styles.ts';
import { listOfOptions, type Option } from './list-of-options.ts';
import { loadSuggester, titleUrl } from './suggestion-source.ts';
import styles from './suggestions.css?inline';

export interface SuggestionPlaces {
	/** Where the options go; empty and hidden while there are none. It needs an id. */
	readonly list: HTMLElement;
	/** A live region that tells how many there are, or what went wrong. */
	readonly status: HTMLElement;
	/** Called just before an option opens its page. */
	readonly onOpen?: () => void;
}

/** Milliseconds without a key press after which the number of suggestions is said: nobody wants to hear it at each letter. */
const quiet = 600;
/** Milliseconds for which a title must have been shown before its address is fetched. */
const settled = 300;

const loading = 'Đang tải gợi ý …';
const failed = 'Chưa tải được gợi ý. Bấm Enter để tìm.';

let styled = false;

/**
 * Makes an input a combobox (WAI-ARIA 1.2, list autocomplete with manual selection) with suggestions under it. Arrows move
 * through the list, Enter opens what is active and else submits the form of the input, Escape closes the list. Everything
 * works without suggestions too: a failure to load them is said, and tried again at the next key press.
 */
export function attachSuggestions(
	input: HTMLInputElement,
	{ list, status, onOpen }: SuggestionPlaces,
): { close: () => void } {
	let options: readonly Option[] = [];
	let active = -1;
	/** Counts lists, so that a slow answer never replaces a newer one. */
	let turn = 0;
	let saying = 0;
	let fetching = 0;

	if (!styled) adoptStyles(styles);
	styled = true;
	input.setAttribute('role', 'combobox');
	input.setAttribute('aria-autocomplete', 'list');
	input.setAttribute('aria-controls', list.id);
	input.setAttribute('aria-expanded', 'false');
	input.autocomplete = 'off';
	list.setAttribute('role', 'listbox');
	list.hidden = true;

	input.addEventListener('input', update);
	input.addEventListener('keydown', onKey);
	// The focus stays in the input, wherever in the list someone presses.
	list.addEventListener('mousedown', (event) => event.preventDefault());
	list.addEventListener('pointerover', ({ target }) => {
		const option = options.find(({ row }) => target instanceof Node && row.contains(target));
		if (option) fetchUrl(option);
	});
	list.addEventListener('click', (event) => {
		const option = options.find(({ row }) => event.target instanceof Node && row.contains(event.target));
		if (!option) return;
		// A link opens by itself, in a new tab if so asked.
		if (option.row.href) {
			if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onOpen?.();
			return;
		}
		event.preventDefault();
		open(option);
	});

	async function update() {
		const mine = ++turn;
		const typed = input.value;
		if (cleanQuery(typed) === '') {
			close();
			say('', 0);
			return;
		}
		const slow = window.setTimeout(() => say(loading, 0), 200);
		try {
			const suggest = await loadSuggester();
			// Who has gone on meanwhile would find the list in the way.
			if (mine === turn && document.activeElement === input)
				show(typed, listOfOptions(`${list.id}-muc`, typed, suggest(typed)));
		} catch (error) {
			console.warn(error);
			if (mine !== turn) return;
			close();
			// Who has no network knows, and the search itself says what it can do.
			say(navigator.onLine ? failed : '', 0);
		} finally {
			clearTimeout(slow);
		}
	}

	function show(typed: string, found: ReturnType<typeof listOfOptions>) {
		options = found.options;
		list.replaceChildren(...found.groups);
		list.hidden = false;
		list.scrollTop = 0;
		input.setAttribute('aria-expanded', 'true');
		activate(-1);
		// The number before may stay until the next; what is no longer true may not.
		if (status.textContent === loading || status.textContent === failed) say('', 0);
		say(
			found.count > 0 ? `${found.count} gợi ý` : `Không có gợi ý cho “${[...cleanQuery(typed)].slice(0, 40).join('')}”`,
			quiet,
		);
		clearTimeout(fetching);
		if (!savesData()) fetching = window.setTimeout(() => options.forEach(fetchUrl), settled);
	}

	function close() {
		turn++;
		options = [];
		activate(-1);
		list.replaceChildren();
		list.hidden = true;
		input.setAttribute('aria-expanded', 'false');
		clearTimeout(fetching);
		clearTimeout(saying);
	}

	function say(text: string, after: number) {
		clearTimeout(saying);
		if (after === 0) status.textContent = text;
		else saying = window.setTimeout(() => say(text, 0), after);
	}

	function onKey(event: KeyboardEvent) {
		if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
		const { key } = event;
		if (key === 'ArrowDown' || key === 'ArrowUp') {
			event.preventDefault();
			if (options.length === 0) update();
			else step(key === 'ArrowDown' ? 1 : -1);
		} else if (key === 'Home' || key === 'End') {
			// The caret goes there; the list waits.
			activate(-1);
		} else if (key === 'Enter') {
			const option = options[active];
			if (!option) return;
			event.preventDefault();
			open(option);
		} else if (key === 'Escape' && options.length > 0) {
			event.preventDefault();
			close();
			say('', 0);
		}
	}

	/** One option on; beyond either end lies the input itself. */
	function step(by: 1 | -1) {
		const places = options.length + 1;
		activate(((active + 1 + by + places) % places) - 1);
	}

	function activate(index: number) {
		options[active]?.row.setAttribute('aria-selected', 'false');
		active = index;
		const option = options[index];
		if (!option) {
			input.removeAttribute('aria-activedescendant');
			return;
		}
		option.row.setAttribute('aria-selected', 'true');
		input.setAttribute('aria-activedescendant', option.row.id);
		option.row.scrollIntoView({ block: 'nearest' });
		fetchUrl(option);
	}

	async function open(option: Option) {
		const mine = turn;
		const address = option.row.href || (await addressOf(option));
		if (mine !== turn) return;
		onOpen?.();
		location.assign(address);
	}

	return { close };
}

/** Gives a title its address as soon as that is known. */
async function fetchUrl({ row, title }: Option) {
	if (!title || row.href) return;
	const url = await titleUrl(title.index);
	if (url !== undefined) row.href = onSite(url);
}

/** Where an option leads; when the address of a title cannot be had, to the search for it. */
async function addressOf({ title }: Option): Promise<string> {
	return onSite((title && (await titleUrl(title.index))) ?? urls.search(title?.text));
}
