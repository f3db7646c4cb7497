import { JSDOM, VirtualConsole } from 'jsdom';

let parser: DOMParser | undefined;

/**
 * The document of a page, built without a browsing context: nothing runs, nothing is fetched, no style sheet is applied.
 */
export function parseHtml(html: string): Document {
	parser ??= new new JSDOM('', { virtualConsole: new VirtualConsole() }).window.DOMParser();
	return parser.parseFromString(html, 'text/html');
}
