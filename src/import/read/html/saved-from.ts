import { safeLink } from '../safe-link.ts';

const comment = /<!--([\s\S]{0,2000}?)-->/g;

/** Address and day that browsers and SingleFile write as a comment at the start of a page that they save. */
export function savedFrom(html: string): { readonly url?: string; readonly capturedOn?: string } {
	for (const [, text] of html.slice(0, 10_000).matchAll(comment)) {
		const url = /saved from url=\(\d{1,6}\)(\S{1,2000})|^\s*url:\s*(\S{1,2000})/m.exec(text!);
		if (!url) continue;
		const link = safeLink(url[1] ?? url[2]!);
		const date = Date.parse(/saved date:\s*([^\n(]{1,60})/.exec(text!)?.[1] ?? '');
		return {
			...(link && { url: link }),
			...(Number.isFinite(date) && { capturedOn: vietnameseDay(date) }),
		};
	}
	return {};
}

function vietnameseDay(instant: number): string {
	return new Date(instant + 7 * 3_600_000).toISOString().slice(0, 10);
}
