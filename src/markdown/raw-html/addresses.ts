import { linkSchemes } from './allow-list.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these, so «java\nscript:» runs.
const ignored = /[\u0000-\u0020\u007F\u00AD\u200B]/g;

/** The scheme of an address in lower case, without the spaces and control characters that browsers ignore; else undefined. */
export function schemeOf(url: string): string | undefined {
	return /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(ignored, ''))?.[1]?.toLowerCase();
}

/** Whether a link may lead there: to a page, a mailbox, a telephone, or a place of the site. */
export function leadsSomewhereAllowed(url: string): boolean {
	const scheme = schemeOf(url);
	return scheme === undefined || linkSchemes.includes(scheme);
}

/** Whether a picture of Markdown is one of the site: no scheme, no other host. */
export function isOwnPicture(url: string): boolean {
	return schemeOf(url) === undefined && !/^[/\\]{2}/.test(url.replace(ignored, ''));
}
