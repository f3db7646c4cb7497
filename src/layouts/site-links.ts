import { mapAddresses } from './map-addresses.ts';

/** An address that begins neither with a slash, `#`, `?` nor a scheme; also every list of addresses, and pages that lead on. */
const mayHoldRelative =
	/srcset[\t\n\f\r ]*=|refresh|(?:action|cite|href|poster|src)[\t\n\f\r ]*=[\t\n\f\r ]*["']?[\t\n\f\r ]*(?![\t\n\f\r ]|[/#?"'>]|[a-z][a-z\d+.-]*:)/i;

export interface Place {
	/** The folder of the site on its host, with slashes at both ends. */
	readonly base: string;
	/** The page's path on the site, without the base. */
	readonly page: string;
}

/**
 * A page with every address in its attributes leading where it is meant to, wherever the site stands: a path of the site
 * such as `/so/` gets the base in front, a relative one becomes whole, so that it holds on hosts that answer a page's
 * address without its closing slash. Addresses elsewhere, in the page itself (`#…`, `?…`) and those that Astro has made
 * (`/kho-y-te/_astro/…`) stay, and so does everything that is no such attribute.
 */
export function siteLinks(html: string, place: Place): string {
	// At the root of a host whole paths stay as they are, and nearly no page holds anything else.
	if (place.base === '/' && !mayHoldRelative.test(html)) return html;
	return mapAddresses(html, (address) => addressOf(address, place));
}

/** What Astro and Vite write with the base already in front; names below the base, the last three of the dev server. */
const generated = /^(?:_astro\/|_image|@|src\/|node_modules\/)/;
/** A first segment without the colon of a scheme, or the start of an entity that might stand for one. */
const relative = /^[^&:/?#\\]+(?=[/?#]|$)/;

function addressOf(value: string, { base, page }: Place): string {
	const space = /^[\t\n\f\r ]*/.exec(value)![0];
	const address = value.slice(space.length);
	if (relative.test(address)) return space + base + whole(address, page);
	if (!/^\/(?![/\\])/.test(address)) return value;
	if (address.startsWith(base) && generated.test(address.slice(base.length))) return value;
	return space + base + address.slice(1);
}

/** What a relative address means on a page, without the slash in front; its escapes stay as written. */
function whole(address: string, page: string): string {
	const end = /[?#]/.exec(address)?.index ?? address.length;
	const path = page.slice(1, page.lastIndexOf('/') + 1) + address.slice(0, end);
	const names: string[] = [];
	for (const name of path.split('/')) {
		if (name === '..') names.pop();
		else if (name !== '.') names.push(name);
	}
	if (/(?:^|\/)\.\.?$/.test(path)) names.push('');
	return names.join('/').replace(/^\/+/, '') + address.slice(end);
}
