import { JSDOM, VirtualConsole } from 'jsdom';

let parser: DOMParser | undefined;

/**
 * The document of a page, built without a browsing context: nothing runs, nothing is fetched, no style sheet is applied.
 */
export function parseHtml(html: string): Document {
	parser ??= new new JSDOM('', { virtualConsole: new VirtualConsole() }).window.DOMParser();
	return parser.parseFromString(withoutNoscript(html), 'text/html');
}

/**
 * Without scripting, a parser reads what stands in `<noscript>` as elements, and one that is left open there keeps the rest of
 * the page in it. A span is cut only where it surely ends: before the next such span, script or end of the page.
 */
function withoutNoscript(html: string): string {
	let kept = '';
	let from = 0;
	for (const { 0: opening, index } of html.matchAll(/<noscript(?=[\s>])/gi)) {
		if (index < from) continue;
		const inside = index + opening.length;
		const next = boundary(html, inside);
		if (next?.[0].toLowerCase() !== '</noscript') continue;
		kept += html.slice(from, index);
		const end = html.indexOf('>', next.index);
		from = end === -1 ? html.length : end + 1;
	}
	return kept + html.slice(from);
}

function boundary(html: string, from: number): RegExpExecArray | null {
	const pattern = /<\/?noscript(?=[\s>])|<\/script|<\/body/gi;
	pattern.lastIndex = from;
	return pattern.exec(html);
}
