import type { Schema } from 'hast-util-sanitize';

/** Where a link may lead, apart from places of the site itself. */
export const linkSchemes = ['http', 'https', 'mailto', 'tel'];

/** A picture of the site itself. With a backslash, a second slash or a tab in it, the address would lead to another host. */
const ownPicture = /^\/(?![/\\])(?:[^\s\\%]|%[0-7][\da-f])*$/i;
const small = /^\d{1,4}$/;
/** The id of the place at which a page of a captured file begins. */
export const pageAnchor = /^trang-\d{1,4}$/;

/**
 * What HTML the body of an entry may hold; the build drops the rest, and the check names what was dropped. Nothing that gets
 * a program, a style or a picture from somewhere, that names a part of the page (ids and names shadow those that our
 * scripts look for), or that says anything to search and readers' software in the site's name.
 */
export const allowed = {
	tagNames: [
		...['a', 'abbr', 'b', 'bdi', 'br', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'img', 'ins', 'kbd', 'mark', 'q'],
		...['s', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'u', 'var', 'wbr'],
		...['blockquote', 'dd', 'details', 'div', 'dl', 'dt', 'figcaption', 'figure', 'hr', 'li', 'ol', 'p', 'pre'],
		...['summary', 'ul', 'caption', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
	],
	attributes: {
		'*': [
			['lang', /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i],
			['dir', 'ltr', 'rtl', 'auto'],
		],
		// The importer's anchors of the pages of a captured file; no script looks for such a name.
		a: ['href', 'title', ['id', pageAnchor]],
		abbr: ['title'],
		dfn: ['title'],
		img: [['src', ownPicture], 'alt', ['width', small], ['height', small]],
		li: [['value', small]],
		ol: [['start', small], ['type', '1', 'a', 'A', 'i', 'I'], 'reversed'],
		details: ['open'],
		td: [
			['colSpan', small],
			['rowSpan', small],
		],
		th: [
			['colSpan', small],
			['rowSpan', small],
			['scope', 'col', 'row', 'colgroup', 'rowgroup'],
		],
	},
	protocols: { href: linkSchemes },
	// Nothing of the library's own defaults.
	ancestors: {},
	clobber: [],
	required: {},
	strip: [],
} satisfies Schema;

/** What stands within one of these goes with it: programs, styles, other documents, drawings, text that no browser shows. */
export const droppedWhole = new Set([
	...['applet', 'audio', 'canvas', 'datalist', 'frameset', 'head', 'iframe', 'map', 'math', 'noembed', 'noframes'],
	...['noscript', 'object', 'script', 'select', 'style', 'svg', 'template', 'textarea', 'title', 'video', 'xmp'],
]);

/** Of these the tags go, as of every element that is not allowed, and it is an error: they load, lead on, or ask for something. */
const harmful = new Set([
	...['base', 'body', 'button', 'embed', 'form', 'frame', 'html', 'input', 'link', 'meta', 'param', 'source', 'track'],
]);

/** Elements of HTML, past and present, that are neither allowed nor worse than useless. */
const useless = new Set([
	...['acronym', 'address', 'area', 'article', 'aside', 'basefont', 'bdo', 'bgsound', 'big', 'blink', 'center', 'col'],
	...['colgroup', 'data', 'dialog', 'dir', 'fieldset', 'font', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header'],
	...['hgroup', 'image', 'label', 'legend', 'listing', 'main', 'marquee', 'menu', 'meter', 'multicol', 'nav', 'nobr'],
	...[
		'optgroup',
		'option',
		'output',
		'picture',
		'plaintext',
		'portal',
		'progress',
		'search',
		'section',
		'slot',
		'spacer',
	],
	...['strike', 'time', 'tt'],
]);

const kept = new Set(allowed.tagNames);

/**
 * What becomes of an element (its name in lower case). `text` is no element of HTML at all: «‹ho ten›» between signs is what
 * somebody wrote, and comes out as written.
 */
export function fateOf(name: string): 'keep' | 'drop tags' | 'drop whole' | 'text' {
	if (kept.has(name)) return 'keep';
	if (droppedWhole.has(name)) return 'drop whole';
	return harmful.has(name) || useless.has(name) ? 'drop tags' : 'text';
}

/** Whether an element must not be published even without its tags: it would run, embed or ask, or its content is lost. */
export function isHarmful(name: string): boolean {
	return harmful.has(name) || droppedWhole.has(name);
}

const harmfulAttributes = /^(?:on.*|srcdoc|srcset|formaction|action|background|poster|ping|href|src|xlink:href)$/;

/** Whether an attribute (its name in lower case) that is not allowed runs, loads or leads somewhere. */
export function isHarmfulAttribute(name: string): boolean {
	return harmfulAttributes.test(name);
}
