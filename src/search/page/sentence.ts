import { onSite } from '../client/root.ts';
import type { Notice } from './notices.ts';
import { addressOf } from './state.ts';

/** A notice as nodes. */
export function sentence(notice: Notice): Node[] {
	return notice.map((part) => {
		if (typeof part === 'string') return document.createTextNode(part);
		const link = document.createElement('a');
		link.href = onSite(typeof part.to === 'string' ? part.to : addressOf(part.to));
		link.textContent = part.label;
		return link;
	});
}

/** Puts notices into a place, each in an element of its own; leaves it alone when they are what it shows. */
export function showSentences(place: HTMLElement, tag: 'p' | 'li', notices: readonly Notice[]): void {
	const key = JSON.stringify(notices);
	if (place.dataset['shown'] === key) return;
	place.dataset['shown'] = key;
	place.replaceChildren(
		...notices.map((notice) => {
			const made = document.createElement(tag);
			made.append(...sentence(notice));
			return made;
		}),
	);
	place.hidden = notices.length === 0;
}
