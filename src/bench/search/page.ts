import type { Text } from './records.ts';

/** A page that holds one text of the corpus, as the site would have it. */
export function pageOf({ title, text }: Text): string {
	const heading = title && `<h1 data-pagefind-meta="title">${escaped(title)}</h1>`;
	return `<!doctype html><html lang="vi"><body data-pagefind-body>${heading}<p>${escaped(text)}</p></body></html>`;
}

/** The address of the text at a place of the corpus. */
export function addressOf(place: number): string {
	return `/${place}/`;
}

export function placeOf(address: string): number {
	return Number(address.replaceAll('/', ''));
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
