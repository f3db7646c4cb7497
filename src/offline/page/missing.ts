import { onSite } from '#search/client/root.ts';
import { offlinePage } from '../pack.ts';

/**
 * Whether this page stands in for another, which is not on the device: the service worker answers with it at the other's
 * address. Then it says so in place of what it says else.
 */
export function standIn(section: HTMLElement): boolean {
	if (withSlash(location.pathname) === onSite(offlinePage)) return false;
	const title = section.dataset['title']!;
	document.title = document.title.replace(/^.*(?= – )/, title);
	document.querySelector('h1')!.textContent = title;
	document.querySelector<HTMLElement>('.lead')!.hidden = true;
	section.querySelector('#dia-chi-thieu')!.textContent = decoded(location.pathname);
	section.querySelector('button')!.addEventListener('click', () => location.reload());
	addEventListener('online', () => (section.querySelector<HTMLElement>('#co-mang')!.hidden = false));
	section.hidden = false;
	return true;
}

/** Some hosts answer the address of a page without its closing slash, too. */
function withSlash(path: string): string {
	return path.replace(/\/?$/, '/');
}

function decoded(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}
