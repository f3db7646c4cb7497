import { adoptStyles } from '#search/suggest/adopt-styles.ts';
import styles from './bar.css?inline';
import { highlightBar } from './bar.ts';
import { findWords, type PageWord, pageWordsOf } from './find-words.ts';

/** The parameter of an address that carries the words to mark. */
const parameter = 'tim';
const all = 'tim-thay';
const current = 'dang-xem';
const blocks =
	'p, li, dt, dd, td, th, caption, figcaption, blockquote, pre, h1, h2, h3, h4, h5, h6, summary, div, section';
/** What is no text of the article: the facts, the contents and the lists around it stand outside the index too. */
const unread = 'script, style, template, [hidden], .visually-hidden, [data-pagefind-ignore]';
/** A page may be as long as a law; more marks than these help nobody. */
const most = 2000;

/**
 * Marks the words that the address passes on, as a search result does, and offers a bar to go from one to the next. The
 * page's own elements stay as they are; nothing happens in browsers without the CSS Custom Highlight API.
 */
export function markPage(): void {
	const query = new URLSearchParams(location.search).get(parameter)?.trim().slice(0, 200) ?? '';
	const main = document.querySelector('main');
	if (!query || !main || !('highlights' in CSS)) return;
	const { words, places } = wordsIn(main.querySelector('[data-pagefind-body]') ?? main);
	const ranges = findWords(words, query)
		.slice(0, most)
		.map(([first, last]) => {
			const range = new Range();
			range.setStart(places[first]!.node, places[first]!.start);
			range.setEnd(places[last]!.node, places[last]!.end);
			return range;
		});
	if (ranges.length === 0) return;
	adoptStyles(styles);
	CSS.highlights.set(all, new Highlight(...ranges));
	const bar = highlightBar({ query, count: ranges.length, onPlace: (at) => show(ranges[at]!), onEnd: end });
	main.before(bar);
	function end() {
		CSS.highlights.delete(all);
		CSS.highlights.delete(current);
		bar.remove();
		const address = new URL(location.href);
		address.searchParams.delete(parameter);
		history.replaceState(history.state, '', address);
		main?.focus({ preventScroll: true });
	}
}

/** The words of an element that a reader can see, each with the text node in which it stands. */
function wordsIn(root: Element) {
	const words: PageWord[] = [];
	const places: { node: Node; start: number; end: number }[] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
		parentElement?.closest(unread) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
	);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const block = node.parentElement?.closest(blocks);
		for (const { exact, folded, start, end } of pageWordsOf(node.nodeValue ?? '')) {
			words.push({ exact, folded, block });
			places.push({ node, start, end });
		}
	}
	return { words, places };
}

/** Brings a place into view and marks it above the others. Returns the words around it, to be read out. */
function show(range: Range): string {
	const holder = range.startContainer.parentElement;
	if (holder?.checkVisibility() === false) unfold(holder);
	CSS.highlights.set(current, Object.assign(new Highlight(range), { priority: 1 }));
	const { top, bottom } = range.getBoundingClientRect();
	if (top < 0 || bottom > innerHeight - 80) scrollBy({ top: top - innerHeight / 3 });
	return (holder?.closest(blocks)?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 120);
}

/** Opens what is folded around an element, as the reader would by hand. */
function unfold(element: Element) {
	for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
		fold.open = true;
}
